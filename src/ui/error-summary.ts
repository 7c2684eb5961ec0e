import { html, nothing, type TemplateResult } from 'lit';
import { isHostText, type MessageRef } from '../core/codes.js';
import type { FieldError } from '../core/form/state.js';
import { summaryErrors } from '../core/form/selectors.js';
import { messageFor } from '../i18n/messages.js';
import { button } from './button.js';
import { focusCommand } from './command.js';
import { externalLink } from './external-link.js';
import { hostText, hostTextId } from './host-text.js';
import { alertIcon } from './icons.js';
import type { View } from './view.js';

const GENERAL_ID = 'summary-general';
const REFERENCE_ID = 'summary-reference';

/**
 * The list of errors at the top of the form. The entries are buttons, because a fragment link cannot find an element
 * inside a shadow root and would change the page's URL. A long text in an entry is folded; the field has all of it.
 */
export function errorSummary(view: View): TemplateResult | typeof nothing {
  const { state, messages, options } = view;
  const rejection = state.phase.name === 'rejected' ? state.phase.rejection : null;
  const errors = summaryErrors(state);
  const general =
    rejection === null || isShownAtField(rejection.general, state.summary) ? null : rejection.general;
  if (general === null && errors.length === 0) return nothing;
  const texts = errors.map(({ field, message }) => messageFor(messages, field, message, options));
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
  // Only sentences describe the group: its links are read when they are reached.
  const described = [
    ...(general === null ? [] : [isHostText(general) ? hostTextId('summary') : GENERAL_ID]),
    ...entries.map(({ id }) => id),
    ...(rejection?.reference ? [REFERENCE_ID] : []),
  ];
  return html`
    <div
      class="summary"
      part="summary"
      role="group"
      tabindex="-1"
      aria-labelledby="summary-title"
      aria-describedby=${described.join(' ')}
    >
      <p class="summary-title" id="summary-title">${alertIcon}<span>${messages.summaryTitle}</span></p>
      <div>
        ${general === null ? nothing : generalMessage(view, general)}
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
        ${rejection?.reference ? html`<p id=${REFERENCE_ID}>${messages.reference(rejection.reference)}</p>` : nothing}
        ${rejection?.helpUrl ? html`<p>${externalLink(view, rejection.helpUrl, messages.helpLink)}</p>` : nothing}
      </div>
    </div>
  `;
}

/** The text of the summary, to announce it. */
export function summaryText({ shadowRoot }: Element): string {
  const parts = [...(shadowRoot?.querySelectorAll('.summary :is(p, li)') ?? [])];
  return parts.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' ');
}

function generalMessage(view: View, message: MessageRef): TemplateResult {
  const { messages, options } = view;
  const text = messageFor(messages, null, message, options);
  return isHostText(message)
    ? hostText(view, 'summary', text, messages.summaryTitle)
    : html`<p id=${GENERAL_ID}>${text}</p>`;
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

/** Rendered outside of the summary, so that a screen reader does not read it with the summary. */
export function supportButton({ state, messages, copied }: View): TemplateResult | typeof nothing {
  return state.phase.name === 'rejected'
    ? html`<div>
        ${button({
          command: { name: 'copy-details' },
          text: messages.copyDetails,
          describedBy: 'copy-details-hint',
          done: copied === 'copy-details',
        })}
        <p class="hint" id="copy-details-hint">${messages.copyDetailsHint}</p>
      </div>`
    : nothing;
}
