import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FieldName } from '../core/fields.js';
import type { Command } from './view.js';

interface ButtonParts {
  readonly action: Command;
  readonly text: string;
  readonly kind?: 'primary' | 'quiet' | 'reveal' | 'quiet keep' | '';
  readonly disabled?: boolean;
  /** Whether what it does has just been done. */
  readonly done?: boolean;
  /** Its accessible name, where the text alone would not do. */
  readonly label?: string;
  /** The field it concerns. */
  readonly field?: FieldName;
  /** The place of the fix it stands for. */
  readonly which?: string;
  /** The text it copies. */
  readonly copies?: string;
  readonly id?: string;
  readonly describedBy?: string;
}

/** A button that asks for an action; the element hears the click at its root. It keeps its focus when it is disabled. */
export const button = (parts: ButtonParts): TemplateResult =>
  html`<button
    class=${`button ${parts.kind ?? 'quiet'} ${parts.done ? 'done' : ''}`}
    part="button"
    type="button"
    id=${ifDefined(parts.id)}
    data-action=${parts.action}
    data-for=${parts.field ?? nothing}
    data-which=${parts.which ?? nothing}
    data-text=${parts.copies ?? nothing}
    aria-label=${parts.label ?? nothing}
    aria-describedby=${parts.describedBy ?? nothing}
    aria-disabled=${parts.disabled ? 'true' : 'false'}
  >
    ${parts.text}
  </button>`;
