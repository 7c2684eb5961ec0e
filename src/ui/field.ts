import { html, nothing, type TemplateResult } from 'lit';
import type { FieldName } from '../core/fields.js';
import { suggestions } from './suggestions.js';
import { externalLink } from './external-link.js';
import { alertIcon } from './icons.js';
import type { View } from './view.js';

/** The ids and states a control takes from its frame. */
export interface FieldAria {
  readonly id: string;
  readonly describedBy: string;
  readonly invalid: 'true' | 'false';
  readonly readOnly: boolean;
}

interface FieldOptions {
  readonly field: FieldName;
  readonly control: (aria: FieldAria) => TemplateResult;
  /** Stands below the hint and belongs to the description. */
  readonly moreHint?: TemplateResult | undefined;
  /** Stands below the control. */
  readonly after?: TemplateResult | undefined;
}

interface FieldParts {
  readonly classes: string;
  readonly label: string;
  readonly aria: FieldAria;
  /** Hint, control, error, advice, in this order. */
  readonly content: TemplateResult;
}

export const controlId = (field: FieldName): string => `${field}-input`;

/** Label, hint, control, error of a field of one control. */
export function fieldTemplate(view: View, frame: FieldOptions): TemplateResult {
  const { classes, label, aria, content } = partsOf(view, frame);
  return html`
    <div class=${classes} part="field" data-field=${frame.field}>
      <label class="label" part="label" for=${aria.id}>${label}</label>
      ${content}
    </div>
  `;
}

/** A set of controls under one legend, which is described as a whole. */
export function fieldsetTemplate(view: View, frame: FieldOptions): TemplateResult {
  const { classes, label, aria, content } = partsOf(view, frame);
  return html`
    <fieldset class=${classes} part="field" data-field=${frame.field} aria-describedby=${aria.describedBy}>
      <legend class="label" part="label">${label} <span>(${view.messages.optional})</span></legend>
      ${content}
    </fieldset>
  `;
}

/** What every field has, and the only place that wires ids and aria. */
function partsOf(view: View, { field, control, moreHint, after }: FieldOptions): FieldParts {
  const { label, hint } = view.messages.fields[field];
  const problem = view.errorAt(field);
  const advised = suggestions(view, field);
  const error = problem === null ? '' : ` ${field}-error`;
  const aria: FieldAria = {
    id: controlId(field),
    describedBy: `${field}-hint${error}${advised === nothing ? '' : ` ${field}-advice`}`,
    invalid: problem === null ? 'false' : 'true',
    readOnly: view.waiting || view.options.locked.includes(field),
  };
  const content = html`
    <div class="hint" part="hint" id=${`${field}-hint`}>
      <p>${hint}</p>
      ${moreHint ?? nothing}
    </div>
    ${control(aria)} ${fieldError(field, problem)}${advised}${helpLink(view, field)}${after ?? nothing}
  `;
  return { classes: problem === null ? 'field' : 'field invalid', label, aria, content };
}

export const fieldError = (
  field: FieldName | 'paste',
  problem: string | null,
): TemplateResult | typeof nothing =>
  problem === null
    ? nothing
    : html`<p class="error" part="error" id=${`${field}-error`}>${alertIcon}<span>${problem}</span></p>`;

function helpLink(view: View, field: FieldName) {
  const link = view.options.helpLinks[field];
  return link === undefined
    ? nothing
    : html`<p class="help-link">
        ${externalLink(
          link,
          html`${view.messages.fieldLink}<span class="visually-hidden"
              >: ${view.messages.fields[field].label}</span
            >`,
        )}
      </p>`;
}
