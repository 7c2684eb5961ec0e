import { html, nothing, type TemplateResult } from 'lit';
import { USUAL_FOLDERS } from '../core/constants.js';
import { addressList, allowedAddress } from './copy-button.js';
import { infoIcon } from './icons.js';
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
  return html`
    ${pasteBox(view)} ${textField(view, 'name')} ${credentialsHeading(view)}
    <div class="pair">${textField(view, 'username')} ${secretField(view, 'password')}</div>
    ${textField(view, 'storeCode')} ${textField(view, 'apiUrl', folderHint(view))} ${tokenNote(view)}
    ${secretField(view, 'apiToken')} ${secretField(view, 'signingDigest')}
    <div class="rule"></div>
    ${statusPicker(view)}
  `;
}

function credentialsHeading({ messages, options }: View): TemplateResult {
  return html`
    <div class="group">
      <div class="group-title" role="heading" aria-level=${Math.min(options.headingLevel + 1, 6)}>
        ${messages.credentials}
      </div>
      <dl class="platform" part="field">
        <dt part="label">${messages.platform}</dt>
        <dd>${messages.platformName}</dd>
      </dl>
    </div>
  `;
}

function folderHint({ messages }: View): TemplateResult {
  return html`<p>${messages.folderHint(messages.folderList(USUAL_FOLDERS), messages.folderCheck)}</p>`;
}

/** The settings to make before the token is saved, so it is above the values of the token. */
function tokenNote(view: View): TemplateResult {
  const { messages, options } = view;
  const { allowedIps, timestampWindow } = options;
  return html`
    <div class="token-note" part="advice">
      ${infoIcon}
      <div>
        ${allowedIps.length === 0 ? nothing : allowList(view)}
        <p>${messages.timestampNote(timestampWindow)}</p>
      </div>
    </div>
  `;
}

function allowList(view: View): TemplateResult {
  const { messages, options } = view;
  const [only = '', ...others] = options.allowedIps;
  return others.length === 0
    ? html`<div>${messages.allowList} <span class="inline">${allowedAddress(view, 'note', only)}</span></div>`
    : html`
        <p>${messages.allowListMany}</p>
        ${addressList(view, 'note')}
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
