import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inspectApiUrl } from '../core/api-url/inspect-api-url.js';
import { isSecretField, type FieldName } from '../core/fields.js';
import { fillableFields } from '../core/form/selectors.js';
import { withoutSecrets } from '../core/form/public-draft.js';
import { ORDER_STATUS_VALUES } from '../core/order-statuses.js';
import { charactersOf } from '../core/util.js';
import { isSecretLike } from '../core/validation/patterns.js';
import type { LeftOut, LeftOutReason } from '../core/paste/types.js';
import { isolated } from '../i18n/bidi.js';
import type { Messages } from '../i18n/en.js';
import { listWithAnd } from '../i18n/list-format.js';
import { breakableUrl } from './breakable-url.js';
import { button } from './button.js';
import type { Command } from './command.js';
import { fieldError } from './field.js';
import { chevronIcon, clipboardIcon, checkIcon } from './icons.js';
import type { View } from './view.js';

const TOGGLE_PASTE: Command = { name: 'toggle-paste' };

/**
 * The box to paste a whole message into. The preview of the values found in it takes its place; what was typed into the
 * box stays until then. After the fill, there is a button that undoes it.
 */
export function pasteBox(view: View): TemplateResult {
  const { messages, options, state, pasteOpen, waiting } = view;
  const found = fillableFields(state, options.locked);
  return html`
    <div class="paste">
      <div class="paste-head">
        <button
          class="button paste-toggle"
          part="button"
          type="button"
          id="paste-toggle"
          .clickCommand=${TOGGLE_PASTE}
          aria-describedby="paste-open-hint"
          aria-expanded=${pasteOpen || state.pasted !== null ? 'true' : 'false'}
          aria-disabled=${waiting ? 'true' : 'false'}
        >
          ${clipboardIcon}<span>${messages.paste.open}</span>${chevronIcon}
        </button>
        <p class="hint" id="paste-open-hint">${messages.paste.openHint}</p>
      </div>
      ${pasteOpen ? textBox(view, found.length > 0) : nothing}
      ${state.pasted === null ? nothing : preview(view, found)} ${filledLine(view)}
    </div>
  `;
}

function filledLine({ messages, state, waiting }: View): TemplateResult | typeof nothing {
  if (state.undo?.at === null) {
    const count = Object.keys(state.undo.values).length;
    const undo = button({
      id: 'undo-fill',
      command: { name: 'undo' },
      text: messages.undo,
      disabled: waiting,
    });
    return html`<p class="filled">${checkIcon}${messages.paste.filled(count)} ${undo}</p>`;
  }
  return state.expiredFill === null
    ? nothing
    : html`<p class="filled">
        ${checkIcon}${messages.paste.filled(state.expiredFill)}
        <span class="button quiet expired" part="button" aria-hidden="true">${messages.undo}</span>
      </p>`;
}

// Pasted text is read without being inserted, and typed text is only ever in the live value of the box.
function textBox({ messages, state, waiting }: View, isHidden: boolean): TemplateResult {
  const error = state.oversizedPaste === 'paste' ? messages.paste.tooLong : null;
  return html`
    <div ?hidden=${isHidden}>
      <label class="label" part="label" for="paste-input">${messages.paste.label}</label>
      <p class="hint" part="hint" id="paste-hint">${messages.paste.hint}</p>
      <textarea
        class="input rr-block rr-mask rr-ignore sentry-block sentry-mask sentry-ignore ph-no-capture fs-exclude dd-privacy-hidden"
        part="input"
        id="paste-input"
        rows="3"
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        writingsuggestions="false"
        data-1p-ignore
        data-lpignore="true"
        data-bwignore
        data-form-type="other"
        data-sentry-block
        data-sentry-mask
        data-dd-privacy="hidden"
        data-hj-suppress
        data-clarity-mask="true"
        data-private
        aria-invalid=${ifDefined(error === null ? undefined : 'true')}
        aria-describedby=${error === null ? 'paste-hint' : 'paste-hint paste-error'}
        ?readonly=${waiting}
      ></textarea>
      ${fieldError('paste', error)}
    </div>
  `;
}

function preview(view: View, fields: readonly FieldName[]): TemplateResult {
  const { messages, state, waiting } = view;
  const { found = {}, leftOut = [], titles = [] } = state.pasted ?? {};
  const hasFields = fields.length > 0;
  return html`
    <div
      class="preview rr-block sentry-block ph-no-capture fs-exclude dd-privacy-hidden"
      data-sentry-block
      data-dd-privacy="hidden"
      data-hj-suppress
      data-clarity-mask="true"
      data-private
      role="group"
      aria-labelledby="preview-title"
    >
      <div class="preview-part">
        <p class="label" id="preview-title" tabindex="-1">
          ${hasFields ? messages.paste.found : messages.paste.nothing}
        </p>
        ${hasFields && titles.length > 0 ? html`<p class="hint">${messages.paste.sources(foreign(messages, titles))}</p>` : nothing}
        ${hasFields ? foundValues(view, fields, found) : nothing}
      </div>
      ${leftOut.length > 0 ? leftOutLabels(messages, leftOut) : nothing}
      <div class="fixes">
        ${hasFields ? button({ command: { name: 'fill' }, text: messages.paste.fill, kind: 'primary', disabled: waiting }) : nothing}
        ${button({ command: { name: 'dismiss' }, text: messages.paste.cancel, kind: 'quiet cancel', disabled: waiting })}
        <span class="not-kept">${messages.paste.notKept}</span>
      </div>
    </div>
  `;
}

const foundValues = (
  view: View,
  fields: readonly FieldName[],
  found: Readonly<Partial<Record<FieldName, string>>>,
): TemplateResult => html`
  <dl>
    ${fields.map(
      (field) => html`
        <div>
          <dt>${view.messages.fields[field].label}</dt>
          <dd class=${isMasked(field, found[field] ?? '') ? 'masked' : field === 'apiUrl' ? 'url' : ''}>
            <bdi>${breakableUrl(previewText(view, field, found[field] ?? ''))}</bdi>
          </dd>
        </div>
      `,
    )}
  </dl>
`;

/** The labels whose values were not taken, one line for each reason. */
function leftOutLabels(messages: Messages, leftOut: readonly LeftOut[]): TemplateResult {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  const labelsFor = (reason: LeftOutReason) =>
    leftOut.filter((each) => each.reason === reason).map(({ label }) => label);
  return html`
    <div class="preview-part">
      <p class="label" id="left-out-title">${messages.paste.leftOut}</p>
      <dl aria-labelledby="left-out-title">
        ${reasons.map(
          (reason) => html`
            <div>
              <dt>${foreign(messages, labelsFor(reason))}</dt>
              <dd>${messages.paste.reasons[reason]}</dd>
            </div>
          `,
        )}
      </dl>
    </div>
  `;
}

/** Joins texts that come from the pasted text. */
const foreign = (messages: Messages, texts: readonly string[]): string =>
  listWithAnd(
    messages.language,
    texts.map((text) => isolated(messages, text)),
  );

/** Whether the preview shows only the length of a value, because it is a secret, or one in another field. */
function isMasked(field: FieldName, text: string): boolean {
  if (field === 'apiUrl') return previewUrl(text) === null;
  return isSecretField(field) || (field !== 'orderImportStatuses' && isSecretLike(text));
}

/** A URL without the parts that could be secret. */
const previewUrl = (text: string): string | null => withoutSecrets(text) ?? inspectApiUrl(text).url;

function previewText({ messages }: View, field: FieldName, text: string): string {
  if (isMasked(field, text)) return messages.characters(charactersOf(text).length);
  if (field === 'apiUrl') return previewUrl(text) ?? '';
  if (field !== 'orderImportStatuses') return text;
  const chosen = text.split(',');
  return listWithAnd(
    messages.language,
    ORDER_STATUS_VALUES.filter((value) => chosen.includes(value)).map((value) => messages.statuses[value]),
  );
}
