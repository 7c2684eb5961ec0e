import { html, nothing, type TemplateResult } from 'lit';
import type { FieldName } from '../core/fields.js';
import type { GuideStep } from '../core/remedies.js';
import { copyable, copyButton } from './copy-button.js';
import { heading } from './heading.js';
import type { GuideEntry } from '../i18n/en.js';
import { chevronIcon } from './icons.js';
import { liveProperty } from './live-property.js';
import type { View } from './view.js';

/** The steps that find a value, and the fields it goes into: the guide follows the focus, and the focus the guide. */
const FINDING: readonly (readonly [GuideEntry, FieldName, ...FieldName[]])[] = [
  ['api-user', 'username', 'password'],
  ['store-code', 'storeCode'],
  ['endpoint', 'apiUrl'],
  ['token', 'apiToken', 'signingDigest'],
];

/** The steps to be taken in Miva, outside the form. */
const SETTING: readonly GuideStep[] = ['token-enabled', 'address-allowed', 'timestamp-window', 'order-group'];

/** Where the values are in Miva, and what has to be set there; beside the form, or folded into it. */
export function guide(view: View): TemplateResult {
  const { messages, guideInline, guideOpen, options } = view;
  const folded = guideInline && !guideOpen;
  const level = options.headingLevel + 1;
  return html`
    <aside part="guide" aria-labelledby="guide-title">
      ${
        guideInline
          ? html`<button
              class="fold"
              id="guide-title"
              type="button"
              data-action="toggle-guide"
              aria-expanded=${guideOpen ? 'true' : 'false'}
              aria-controls="guide-steps"
            >
              ${chevronIcon}<span>${messages.guide.title}</span>
            </button>`
          : heading(level, messages.guide.title, { id: 'guide-title', className: 'guide-title' })
      }
      <div id="guide-steps" ?hidden=${folded}>
        <slot name="guide">
          <ol class="steps">
            ${FINDING.map(([name, ...fields]) => findingStep(view, name, fields))}
          </ol>
          ${heading(level, messages.guide.checklist, { id: 'guide-checklist', className: 'guide-title' })}
          <ul class="steps" aria-labelledby="guide-checklist">
            ${highlightedSettings(view).map((name) => settingStep(view, name))}
          </ul>
          <p class="colleague">
            ${copyButton(view, messages.askColleague, messages.colleague(options.allowedIps, options.timestampWindow))}
          </p>
        </slot>
      </div>
    </aside>
  `;
}

function findingStep(
  view: View,
  name: GuideEntry,
  fields: readonly [FieldName, ...FieldName[]],
): TemplateResult {
  const { messages, focusedField, state } = view;
  const refused = state.phase.name === 'rejected' ? state.phase.rejection.fields : {};
  const highlighted = fields.some((field) => refused[field] !== undefined);
  const current = focusedField !== null && fields.includes(focusedField);
  return html`
    <li
      class=${`${current ? 'current' : ''} ${highlighted ? 'wanted' : ''}`}
      data-step=${name}
      aria-current=${current ? 'step' : 'false'}
    >
      <button class="link step-title" type="button" data-action="focus-field" data-for=${fields[0]}>
        ${messages.guide.steps[name].title}
      </button>
      <div class="where">${body(view, name)}</div>
    </li>
  `;
}

function settingStep(view: View, name: GuideStep): TemplateResult {
  const { messages, options, tickedSettings } = view;
  return html`
    <li class=${highlightedSteps(view).includes(name) ? 'wanted' : ''} data-step=${name}>
      <label class="choice step-title"
        ><input
          type="checkbox"
          data-setting=${name}
          ${liveProperty('checked', tickedSettings.has(name))}
        />${messages.guide.steps[name].title}</label
      >
      ${body(view, name)}
      ${
        name === 'address-allowed'
          ? html`<ul class="plain">
              ${options.allowedIps.map(
                (address) =>
                  html`<li class="copyable">
                    ${copyable(view, address)} ${copyButton(view, messages.copyToAdd, `, ${address}`)}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </li>
  `;
}

function body({ messages, options }: View, name: GuideEntry): TemplateResult {
  const { text, path, olderPath } = messages.guide.steps[name];
  return html`
    <p>${name === 'timestamp-window' ? messages.guide.timestamp(options.timestampWindow) : text}</p>
    ${whereToGo(messages.guide.today, path)} ${whereToGo(messages.guide.older, olderPath)}
  `;
}

const whereToGo = (version: string, path: string): TemplateResult | typeof nothing =>
  path === '' ? nothing : html`<p class="path">${version}: <span>${path}</span></p>`;

/** The steps that a refusal asks for stand out. */
const highlightedSteps = ({ state }: View): readonly GuideStep[] =>
  state.phase.name === 'rejected' ? state.phase.rejection.steps : [];

/** Switching the API on is seldom needed, and asked for only by a refusal. */
const highlightedSettings = (view: View): readonly GuideStep[] =>
  highlightedSteps(view).includes('api-enabled') ? [...SETTING, 'api-enabled'] : SETTING;
