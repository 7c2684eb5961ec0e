import { html, nothing, type TemplateResult } from 'lit';
import { summaryErrors } from '../core/form/selectors.js';
import type { FieldName } from '../core/fields.js';
import { focusCommand } from './command.js';
import { addressList, summaryAddressId } from './copy-button.js';
import { highlightedEntries } from './guide-steps.js';
import type { RemedyMessage, View } from './view.js';

const REMEDY_ID = 'summary-remedy';
const LEAD_ID = 'summary-lead';
const CHECK_IDS = { addresses: 'summary-addresses', group: 'summary-group', token: 'summary-token' };

/** What the summary says below its title, and the ids of its sentences. */
export interface SummaryBody {
  readonly body: TemplateResult | typeof nothing;
  readonly described: readonly string[];
}

export interface SummaryContent extends SummaryBody {
  readonly title: string;
}

/** The summary of a failed answer with one cause: the cause is its title, then what to do about it. */
export function remedyContent(view: View): SummaryContent | null {
  const { remedy, state } = view;
  if (remedy === null) return null;
  const fields = summaryErrors(state).map(({ field }) => field);
  const isDone = state.summary.length > 0 && fields.length === 0 && highlightedEntries(state).length === 0;
  if (isDone) return null;
  return remedy.code === 'miva-access-denied'
    ? { title: remedy.cause, ...accessChecks(view, fields) }
    : sentence(view, remedy, fields);
}

function sentence(
  view: View,
  { cause, remedy }: RemedyMessage,
  fields: readonly FieldName[],
): SummaryContent {
  const hasAddresses = view.copyPlace === 'summary';
  return {
    title: cause,
    body: html`
      <p id=${REMEDY_ID}>${remedy}</p>
      ${hasAddresses ? addressList(view, 'summary') : nothing}
      ${
        fields.length === 0
          ? nothing
          : html`<ul class="field-links">
              ${fields.map((field) => html`<li>${fieldLink(view, field)}</li>`)}
            </ul>`
      }
    `,
    described: [REMEDY_ID, ...(hasAddresses ? addressIds(view) : [])],
  };
}

/**
 * Miva gives one answer for three causes. A link leads to the API Token if it is among the fields. With an existing store
 * the form has no API Token to compare.
 */
export function accessChecks(view: View, fields: readonly FieldName[]): SummaryBody {
  const { accessChecks: checks } = view.messages;
  const { allowedIps } = view.options;
  const hasToken = view.state.intent !== 'use-existing';
  const token = html`<span id=${CHECK_IDS.token}>${checks.token}</span>`;
  return {
    body: html`
      <p id=${LEAD_ID}>${checks.lead}</p>
      <ol>
        <li>
          <div>
            <span id=${CHECK_IDS.addresses}>${checks.addresses(allowedIps.length)}</span>
            ${addressList(view, 'summary')}
          </div>
        </li>
        <li><span id=${CHECK_IDS.group}>${checks.group}</span></li>
        ${
          hasToken
            ? html`<li>
                ${
                  fields.includes('apiToken')
                    ? html`<button class="link" type="button" .clickCommand=${focusCommand('apiToken')}>
                        ${token}
                      </button>`
                    : token
                }
              </li>`
            : nothing
        }
      </ol>
    `,
    described: [
      LEAD_ID,
      CHECK_IDS.addresses,
      ...addressIds(view),
      CHECK_IDS.group,
      ...(hasToken ? [CHECK_IDS.token] : []),
    ],
  };
}

const addressIds = ({ options }: View): readonly string[] =>
  options.allowedIps.map((_, index) => summaryAddressId(index));

const fieldLink = ({ messages }: View, field: FieldName): TemplateResult =>
  html`<button class="link" type="button" .clickCommand=${focusCommand(field)}>
    ${messages.goToField(messages.fields[field].label)}
  </button>`;
