import { html, nothing, type TemplateResult } from 'lit';
import { FIELDS, type FieldName } from '../core/fields.js';
import { isKeptSecret } from '../core/form/selectors.js';
import { copyWithoutPrototype, propertyOf } from '../core/util.js';
import { suggestionIds, suggestions } from './suggestions.js';
import { externalLink } from './external-link.js';
import { foldedText, showAll } from './host-text.js';
import { alertIcon, lockIcon } from './icons.js';
import type { View } from './view.js';

/** The id and ARIA state that a control gets from its field. */
export interface FieldAria {
  readonly id: string;
  readonly describedBy: string;
  readonly required: 'true' | 'false';
  /** Absent in a valid field: if it was "false" before, Orca does not say in Firefox that the field is invalid. */
  readonly invalid: 'true' | undefined;
  readonly readOnly: boolean;
}

interface FieldOptions {
  readonly field: FieldName;
  readonly control: (aria: FieldAria) => TemplateResult;
  /** Shown below the hint, and part of the description. */
  readonly moreHint?: TemplateResult | undefined;
  /** Shown below the control. */
  readonly after?: TemplateResult | undefined;
}

interface FieldParts {
  readonly classes: string;
  readonly label: string;
  readonly aria: FieldAria;
  /** Hint, control, error and suggestions, in this order. */
  readonly content: TemplateResult;
}

export const controlId = (field: FieldName): string => `${field}-input`;

/** A field with a single control. */
export function fieldTemplate(view: View, options: FieldOptions): TemplateResult {
  const { classes, label, aria, content } = partsOf(view, options);
  return html`
    <div class=${classes} part="field" data-field=${options.field}>
      <label class="label" part="label" for=${aria.id}>${label}</label>
      ${content}
    </div>
  `;
}

/** A field with a text instead of a control, which a `<label>` could not name. */
export function fieldOfText(view: View, options: FieldOptions): TemplateResult {
  const { classes, label, aria, content } = partsOf(view, options);
  const labelId = `${options.field}-label`;
  return html`
    <div
      class=${classes}
      part="field"
      data-field=${options.field}
      role="group"
      aria-labelledby=${labelId}
      aria-describedby=${aria.describedBy}
    >
      <span class="label" part="label" id=${labelId}>${label}</span>
      ${content}
    </div>
  `;
}

/** A group of controls with one legend and one description. */
export function fieldsetTemplate(view: View, options: FieldOptions): TemplateResult {
  const { classes, label, aria, content } = partsOf(view, options);
  return html`
    <fieldset class=${classes} part="field" data-field=${options.field} aria-describedby=${aria.describedBy}>
      <legend class="label" part="label">${label}</legend>
      ${content}
    </fieldset>
  `;
}

/** The parts that all fields share. Only the paste box connects its ids and ARIA attributes itself. */
function partsOf(view: View, options: FieldOptions): FieldParts {
  const { field, control, moreHint, after } = copyWithoutPrototype(options);
  const { label, hint } = view.messages.fields[field];
  const more = propertyOf(view.messages.fields[field], 'more');
  const locked = view.options.locked.includes(field);
  const { required } = FIELDS[field];
  const error = view.errorAt(field);
  const aria: FieldAria = {
    id: controlId(field),
    describedBy: [
      `${field}-hint`,
      ...(error === null ? [] : [`${field}-error`]),
      ...suggestionIds(view, field),
    ].join(' '),
    required: required ? 'true' : 'false',
    invalid: error === null ? undefined : 'true',
    readOnly: view.waiting || locked,
  };
  const content = html`
    <div class="hint" part="hint" id=${`${field}-hint`}>
      <p>${more === undefined ? hint : view.messages.hintAndMore(hint, more)}</p>
      ${moreHint ?? nothing}
      ${locked && !isKeptSecret(view.state, field) ? html`<p class="locked">${lockIcon}<span>${view.messages.locked}</span></p>` : nothing}
    </div>
    ${control(aria)}
    ${error !== null && view.isHostText(field) ? hostError(view, field, error) : fieldError(field, error)}${suggestions(view, field)}${helpLink(view, field)}${after ?? nothing}
  `;
  return {
    classes: error === null ? 'field' : 'field invalid',
    label: required ? label : view.messages.optionalField(label),
    aria,
    content,
  };
}

export const fieldError = (
  field: FieldName | 'paste',
  error: string | null,
): TemplateResult | typeof nothing =>
  error === null
    ? nothing
    : html`<p class="error" part="error" id=${`${field}-error`}>${alertIcon}<span>${error}</span></p>`;

/** The host's error message of a field. */
const hostError = (view: View, field: FieldName, error: string): TemplateResult => html`
  <p class="error" part="error" id=${`${field}-error`}>${alertIcon}${foldedText(view, field, error)}</p>
  ${showAll(view, field, view.messages.fields[field].label)}
`;

function helpLink(view: View, field: FieldName) {
  const link = propertyOf(view.options.helpLinks, field);
  return link === undefined
    ? nothing
    : html`<p class="help-link">
        ${externalLink(view, link, view.messages.fieldLink, view.messages.fieldLinkTo(view.messages.fields[field].label))}
      </p>`;
}
