import { html, nothing, type TemplateResult } from 'lit';
import type { FieldName } from '../core/fields.js';
import { advice } from './advice.js';
import { alertIcon } from './icons.js';
import type { View } from './view.js';

/** The ids and states a control takes from its frame. */
export interface Wiring {
  readonly id: string;
  readonly describedBy: string;
  readonly invalid: 'true' | 'false';
  readonly readOnly: boolean;
}

interface Frame {
  readonly field: FieldName;
  readonly control: (wiring: Wiring) => TemplateResult;
  /** Stands below the hint and belongs to the description. */
  readonly moreHint?: TemplateResult | undefined;
  /** Stands below the control. */
  readonly after?: TemplateResult | undefined;
}

export const controlId = (field: FieldName): string => `${field}-input`;

/** Label, hint, control, error: the only place that wires ids and aria of a field of one control. */
export function fieldFrame(view: View, { field, control, moreHint, after }: Frame): TemplateResult {
  const { label, hint } = view.messages.fields[field];
  const problem = view.problemAt(field);
  const advised = advice(view, field);
  const id = controlId(field);
  return html`
    <div class="field ${problem === null ? '' : 'invalid'}" part="field" data-field=${field}>
      <label class="label" part="label" for=${id}>${label}</label>
      <div class="hint" part="hint" id="${field}-hint">
        <p>${hint}</p>
        ${moreHint ?? nothing}
      </div>
      ${control({
        id,
        describedBy: describedBy(field, problem, advised),
        invalid: problem === null ? 'false' : 'true',
        readOnly: view.waiting || view.options.locked.includes(field),
      })}
      ${fieldError(field, problem)}${advised}${helpLink(view, field)}${after ?? nothing}
    </div>
  `;
}

/** A set of controls under one legend, wired the same way. */
export function fieldGroup(view: View, { field, control, moreHint, after }: Frame): TemplateResult {
  const { label, hint } = view.messages.fields[field];
  const problem = view.problemAt(field);
  const advised = advice(view, field);
  return html`
    <fieldset
      class="field ${problem === null ? '' : 'invalid'}"
      part="field"
      data-field=${field}
      aria-describedby=${describedBy(field, problem, advised)}
    >
      <legend class="label" part="label">
        ${label} <span class="optional">(${view.messages.optional})</span>
      </legend>
      <div class="hint" part="hint" id="${field}-hint">
        <p>${hint}</p>
        ${moreHint ?? nothing}
      </div>
      ${control({
        id: controlId(field),
        describedBy: '',
        invalid: 'false',
        readOnly: view.waiting || view.options.locked.includes(field),
      })}
      ${fieldError(field, problem)}${advised}${helpLink(view, field)}${after ?? nothing}
    </fieldset>
  `;
}

function describedBy(field: FieldName, problem: string | null, advised: unknown): string {
  const error = problem === null ? '' : ` ${field}-error`;
  return `${field}-hint${error}${advised === nothing ? '' : ` ${field}-advice`}`;
}

const fieldError = (field: FieldName, problem: string | null) =>
  problem === null
    ? nothing
    : html`<p class="error" part="error" id="${field}-error">${alertIcon}<span>${problem}</span></p>`;

function helpLink(view: View, field: FieldName) {
  const link = view.options.helpLinks[field];
  return link === undefined
    ? nothing
    : html`<p class="help-link">
        <a href=${link} target="_blank" rel="noopener noreferrer"
          >${view.messages.fieldLink}<span class="visually-hidden"
            >: ${view.messages.fields[field].label}</span
          ></a
        >
      </p>`;
}
