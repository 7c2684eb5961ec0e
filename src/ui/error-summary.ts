import { html, nothing, type TemplateResult } from 'lit';
import { isHostText, type MessageCode, type MessageRef } from '../core/codes.js';
import type { FieldName } from '../core/fields.js';
import type { FieldError, FormState } from '../core/form/state.js';
import { summaryErrors } from '../core/form/selectors.js';
import type { Messages } from '../i18n/en.js';
import { causeAndRemedy, messageFor } from '../i18n/messages.js';
import { addressList, summaryAddressId } from './copy-button.js';
import { button } from './button.js';
import { focusCommand } from './command.js';
import { externalLink } from './external-link.js';
import { hostText, hostTextId } from './host-text.js';
import { alertIcon } from './icons.js';
import { accessChecks, remedyContent, type SummaryBody, type SummaryContent } from './remedy.js';
import { isAccessDenied, type View } from './view.js';

const GENERAL_ID = 'summary-general';
const ADDRESSES_ID = 'summary-addresses';
const REFERENCE_ID = 'summary-reference';
/** For these codes the remedy is enough: details for support would add nothing. */
const REMEDY_IS_ENOUGH: readonly MessageCode[] = [
  'miva-api-offline',
  'miva-token-disabled',
  'miva-signature-missing',
  'miva-signature-unusable',
  'miva-store-code-unknown',
  'miva-redirected',
  'miva-endpoint-not-found',
];
const NO_SETTINGS: SummaryBody = { body: nothing, described: [] };

/**
 * What has gone wrong, at the top of the form: the errors of fields, or the cause and remedy of a failed answer. Its
 * entries are buttons, because a fragment link cannot find an element inside a shadow root and would change the page's
 * URL.
 */
export function errorSummary(view: View): TemplateResult | typeof nothing {
  const { state } = view;
  const reference = state.phase.name === 'rejected' ? state.phase.rejection.reference : null;
  const content = remedyContent(view) ?? errorList(view);
  if (content === null) return nothing;
  // Only sentences describe the group: its links and buttons are read when they are reached.
  const described = [...content.described, ...(reference === null ? [] : [REFERENCE_ID])];
  return html`
    <div
      class="summary"
      part="summary"
      role="group"
      tabindex="-1"
      aria-labelledby="summary-title"
      aria-describedby=${described.join(' ')}
    >
      <p class="summary-title" id="summary-title">${alertIcon}<span>${content.title}</span></p>
      <div class="summary-content">${content.body}</div>
      ${footer(view)}
    </div>
  `;
}

/** The text of the summary, to announce it. */
export function summaryText({ shadowRoot }: Element, messages: Messages): string {
  const ids = shadowRoot?.querySelector('.summary')?.getAttribute('aria-describedby')?.split(' ') ?? [];
  const textOf = (id: string): string =>
    (shadowRoot?.getElementById(id)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return messages.summaryAnnouncement(textOf('summary-title'), ids.map(textOf).join(' '));
}

/** A message about the connection as a whole, and the errors of fields. A long text is folded; the field has all of it. */
function errorList(view: View): SummaryContent | null {
  const { state, messages } = view;
  const errors = summaryErrors(state);
  const hasAddresses = view.copyPlace === 'summary';
  // What is left to do in Miva stays when the fields are corrected.
  const general = generalMessage(view, hasAddresses ? errors : state.summary);
  if (general === null && errors.length === 0) return null;
  const texts = errors.map(({ field, message }) => textFor(view, field, message));
  // The label distinguishes two fields with the same message.
  const entries = errors.map(({ field, message }, index) => {
    const text = texts[index]!;
    const isRepeated = texts.filter((each) => each === text).length > 1;
    return {
      field,
      id: `summary-${field}`,
      isHostText: isHostText(message),
      text: isRepeated ? messages.labeledError(messages.fields[field].label, text) : text,
    };
  });
  const settings = hasAddresses ? settingsToCheck(view) : NO_SETTINGS;
  return {
    title: messages.summaryTitle,
    body: html`
      ${general === null ? nothing : generalText(view, general)}
      ${
        entries.length === 0
          ? nothing
          : html`<ul>
              ${entries.map(
                ({ field, id, isHostText, text }) => html`
                  <li>
                    <button class="link" type="button" .clickCommand=${focusCommand(field)}>
                      <span id=${id} class=${isHostText ? 'folded' : ''}>${text}</span>
                    </button>
                  </li>
                `,
              )}
            </ul>`
      }
      ${settings.body}
    `,
    described: [
      ...(general === null ? [] : [isHostText(general) ? hostTextId('summary') : GENERAL_ID]),
      ...entries.map(({ id }) => id),
      ...settings.described,
    ],
  };
}

/** The addresses to allow, and what else to check after "Access denied". */
function settingsToCheck(view: View): SummaryBody {
  const { messages, options } = view;
  if (view.hasAccessChecks) return accessChecks(view, []);
  return {
    body: html`<p id=${ADDRESSES_ID}>
        ${options.allowedIps.length === 1 ? messages.allowList : messages.allowListMany}
      </p>
      ${addressList(view, 'summary')}`,
    described: [ADDRESSES_ID, ...options.allowedIps.map((_, index) => summaryAddressId(index))],
  };
}

/** A message as the summary says it: only the cause of "Access denied", because what to check is listed below. */
function textFor(view: View, field: FieldName | null, message: MessageRef): string {
  const { messages, options } = view;
  const text = messageFor(messages, field, message, options);
  if (!view.hasAccessChecks || !isAccessDenied(message)) return text;
  const cause = causeAndRemedy(text)?.cause ?? text;
  return field === null ? cause : messages.labeledError(messages.fields[field].label, cause);
}

function generalText(view: View, message: MessageRef): TemplateResult {
  const text = textFor(view, null, message);
  return isHostText(message)
    ? hostText(view, 'summary', text, view.messages.summaryTitle)
    : html`<p id=${GENERAL_ID}>${text}</p>`;
}

/** The message about the connection as a whole, unless the errors of fields say as much. */
function generalMessage({ state }: View, errors: readonly FieldError[]): MessageRef | null {
  if (state.phase.name !== 'rejected') return null;
  const { general } = state.phase.rejection;
  return isShownAtField(general, errors) ? null : general;
}

/**
 * Whether the general message is left out, because a field shows the same one or a more specific one than "refused".
 * It stays left out after that field was edited and its rejection removed.
 */
function isShownAtField(general: MessageRef, errors: readonly FieldError[]): boolean {
  if (isHostText(general) || errors.length === 0) return false;
  return (
    general.code === 'refused' ||
    errors.some(({ message }) => !isHostText(message) && message.code === general.code)
  );
}

/** Where to get help, if the values alone do not explain the rejection. */
function footer(view: View): TemplateResult | typeof nothing {
  const { state, messages, copied } = view;
  if (state.phase.name !== 'rejected') return nothing;
  const { reference, helpUrl } = state.phase.rejection;
  const needsDetails = needsSupportDetails(state);
  if (!needsDetails && helpUrl === null) return nothing;
  return html`
    <div class="summary-footer">
      ${reference === null ? nothing : html`<p id=${REFERENCE_ID}>${messages.reference(reference)}</p>`}
      ${helpUrl === null ? nothing : html`<p>${externalLink(view, helpUrl, messages.helpLink)}</p>`}
      ${
        needsDetails
          ? html`${button({
                command: { name: 'copy-details' },
                text: messages.copyDetails,
                describedBy: 'copy-details-hint',
                done: copied === 'copy-details',
              })}
              <p class="hint" id="copy-details-hint">${messages.copyDetailsHint}</p>`
          : nothing
      }
    </div>
  `;
}

/** Not if the errors of fields or the remedy say enough. A reference is meant for support. */
function needsSupportDetails({ phase, summary }: FormState): boolean {
  if (phase.name !== 'rejected') return false;
  const { general, reference } = phase.rejection;
  if (reference !== null || isHostText(general)) return true;
  const isOnlyAboutFields = general.code === 'refused' && summary.length > 0;
  return !isOnlyAboutFields && !REMEDY_IS_ENOUGH.includes(general.code);
}
