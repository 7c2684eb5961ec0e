import { html, nothing, type TemplateResult } from 'lit';
import type { MessageRef } from '../core/codes.js';
import type { FieldName } from '../core/fields.js';
import type { FieldError } from '../core/form/state.js';
import { summaryErrors } from '../core/form/selectors.js';
import { messageFor } from '../i18n/messages.js';
import { button } from './button.js';
import { externalLink } from './external-link.js';
import { alertIcon } from './icons.js';
import type { View } from './view.js';

/**
 * What stands in the way, at the top. The entries are buttons: a link to a fragment finds nothing inside a shadow
 * root and would change the page's address.
 */
export function errorSummary(view: View): TemplateResult | typeof nothing {
  const { state, messages } = view;
  const refusal = state.phase.name === 'rejected' ? state.phase.rejection : null;
  const problems = summaryErrors(state);
  const general = refusal === null || isSaidAtField(refusal.general, state.summary) ? null : refusal.general;
  if (general === null && problems.length === 0) return nothing;
  const sentences = problems.map(({ field, message }) => messageFor(messages, field, message));
  // One cause at two fields has one sentence: then the label says which is which.
  const said = (field: FieldName, words: MessageRef): string => {
    const text = messageFor(messages, field, words);
    const twice = sentences.filter((each) => each === text).length > 1;
    return twice ? `${messages.fields[field].label}: ${text}` : text;
  };
  return html`
    <div class="summary" part="summary" role="alert" tabindex="-1">
      <p class="summary-title">${alertIcon}<span>${messages.summaryTitle}</span></p>
      ${general === null ? nothing : html`<p>${messageFor(messages, null, general)}</p>`}
      ${
        problems.length === 0
          ? nothing
          : html`<ul>
              ${problems.map(
                ({ field, message }) => html`
                  <li>
                    <button class="link" type="button" data-action="focus-field" data-for=${field}>
                      ${said(field, message)}
                    </button>
                  </li>
                `,
              )}
            </ul>`
      }
      ${refusal?.reference ? html`<p>${messages.reference(refusal.reference)}</p>` : nothing}
      ${refusal?.helpUrl ? html`<p>${externalLink(refusal.helpUrl, messages.helpLink)}</p>` : nothing}
    </div>
  `;
}

/**
 * A general sentence is left out where a field says the same, or says more than "refused"; also once that field has
 * been edited, when its refusal is gone.
 */
function isSaidAtField(general: MessageRef, said: readonly FieldError[]): boolean {
  if (!('code' in general) || said.length === 0) return false;
  return (
    general.code === 'refused' ||
    said.some(({ message }) => 'code' in message && message.code === general.code)
  );
}

/** Stands beside the alert and not in it, so as not to be read aloud with it. */
export function supportButton({ state, messages, copied }: View): TemplateResult | typeof nothing {
  return state.phase.name === 'rejected'
    ? html`<div>
        ${button({ action: 'copy-details', text: messages.copyDetails, done: copied === 'copy-details' })}
      </div>`
    : nothing;
}
