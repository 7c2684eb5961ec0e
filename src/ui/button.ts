import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { copyWithoutPrototype } from '../core/util.js';
import { breakableUrl } from './breakable-url.js';
import type { Command } from './command.js';

interface ButtonParts {
  readonly command: Command;
  readonly text: string;
  readonly kind?: 'primary' | 'quiet' | 'quiet cancel' | 'quiet keep' | 'reveal';
  readonly disabled?: boolean;
  /** Whether to show a check mark, because the command has just succeeded. */
  readonly done?: boolean;
  /** The accessible name, if the text alone is not enough. */
  readonly label?: string;
  readonly id?: string;
  readonly describedBy?: string;
}

/** A button that runs a command. `aria-disabled` instead of `disabled` lets it keep the focus. */
export function button(given: ButtonParts): TemplateResult {
  const parts = copyWithoutPrototype(given);
  // Chromium would have spaces in the name where the URL may break.
  const label = parts.label ?? (parts.text.includes('://') ? parts.text : undefined);
  return html`<button
    class=${`button ${parts.kind ?? 'quiet'} ${parts.done ? 'done' : ''}`}
    part="button"
    type="button"
    id=${ifDefined(parts.id)}
    .clickCommand=${parts.command}
    aria-label=${ifDefined(label)}
    aria-describedby=${ifDefined(parts.describedBy)}
    aria-disabled=${parts.disabled ? 'true' : 'false'}
  >
    ${breakableUrl(parts.text)}
  </button>`;
}
