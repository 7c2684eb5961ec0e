import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FieldName } from '../core/fields.js';
import type { Command } from './view.js';

interface ButtonParts {
  readonly action: Command;
  readonly text: string;
  readonly kind?: 'primary' | 'quiet' | 'reveal' | 'quiet keep' | '';
  readonly disabled?: boolean;
  /** Whether to show a check mark, because the command has just succeeded. */
  readonly done?: boolean;
  /** The accessible name, if the text alone is not enough. */
  readonly label?: string;
  readonly field?: FieldName;
  /** The position of its fix, as `fixAt` reads it. */
  readonly which?: string;
  readonly textToCopy?: string;
  readonly id?: string;
  readonly describedBy?: string;
}

/** A button that runs a command. `aria-disabled` instead of `disabled` lets it keep the focus. */
export const button = (parts: ButtonParts): TemplateResult =>
  html`<button
    class=${`button ${parts.kind ?? 'quiet'} ${parts.done ? 'done' : ''}`}
    part="button"
    type="button"
    id=${ifDefined(parts.id)}
    data-action=${parts.action}
    data-for=${parts.field ?? nothing}
    data-which=${parts.which ?? nothing}
    data-text=${parts.textToCopy ?? nothing}
    aria-label=${parts.label ?? nothing}
    aria-describedby=${parts.describedBy ?? nothing}
    aria-disabled=${parts.disabled ? 'true' : 'false'}
  >
    ${parts.text}
  </button>`;
