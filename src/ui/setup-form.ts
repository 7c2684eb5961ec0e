import { html, nothing, type TemplateResult } from 'lit';
import { USUAL_FOLDERS } from '../core/constants.js';
import { isSecretField, isTextField, NEW_STORE_FIELDS, type NewStoreField } from '../core/fields.js';
import { addressList } from './copy-button.js';
import { pasteBox } from './paste-box.js';
import { secretField } from './secret-field.js';
import { statusPicker } from './status-picker.js';
import { storeChoice } from './store-choice.js';
import { textField } from './text-field.js';
import type { View } from './view.js';

/**
 * The native form. `method="dialog"` and inputs without names keep secrets out of the URL even if a broken page
 * submits it natively. The submit button is always rendered, because Enter does nothing without one.
 */
export function setupForm(view: View): TemplateResult {
  return html`
    <form method="dialog" autocomplete="off" novalidate aria-labelledby="heading">
      ${storeChoice(view)} ${view.state.intent === 'use-existing' ? nothing : storeFields(view)}
      ${submitButton(view)}
    </form>
  `;
}

function storeFields(view: View): TemplateResult {
  return html` ${pasteBox(view)} ${NEW_STORE_FIELDS.map((field) => storeField(view, field))} `;
}

function storeField(view: View, field: NewStoreField): TemplateResult {
  if (field === 'name') return html`${textField(view, { field, moreHint: undefined })} ${platform(view)}`;
  if (isSecretField(field)) {
    return secretField(view, { field, after: field === 'signingDigest' ? allowList(view) : undefined });
  }
  return isTextField(field)
    ? textField(view, { field, moreHint: field === 'apiUrl' ? folderHint(view) : undefined })
    : statusPicker(view);
}

function platform({ messages }: View): TemplateResult {
  return html`
    <dl class="field" part="field">
      <dt class="label" part="label">${messages.platform}</dt>
      <dd>${messages.platformName}</dd>
    </dl>
  `;
}

function folderHint({ messages }: View): TemplateResult {
  return html`<p>${messages.folderHint(messages.folderList(USUAL_FOLDERS), messages.folderCheck)}</p>`;
}

function allowList(view: View): TemplateResult | undefined {
  const { messages, options } = view;
  if (options.allowedIps.length === 0) return undefined;
  return html`
    <div class="allow-list" part="advice">
      <p>${options.allowedIps.length === 1 ? messages.allowList : messages.allowListMany}</p>
      ${addressList(view, 'note')}
    </div>
  `;
}

function submitButton({ state, messages, options, waiting, stillWaiting }: View): TemplateResult {
  const editing = state.intent === 'update';
  const label = editing ? messages.submitChanges : messages.submit;
  const busyLabel = editing ? messages.submittingChanges : messages.submitting;
  return html`
    <div
      class=${options.hideSubmit ? 'visually-hidden' : 'submit-row'}
      aria-hidden=${options.hideSubmit ? 'true' : 'false'}
    >
      <button
        class="button primary"
        part="button"
        type="submit"
        tabindex=${options.hideSubmit ? '-1' : '0'}
        aria-disabled=${waiting ? 'true' : 'false'}
      >
        ${waiting ? html`<span class="spinner"></span>${busyLabel}` : label}
      </button>
    </div>
    ${waiting && stillWaiting ? html`<p class="hint">${messages.stillWaiting(options.answerTimeout)}</p>` : nothing}
  `;
}
