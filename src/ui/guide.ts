import { html, nothing, type TemplateResult } from 'lit';
import { VALUE_STEPS, type FieldName } from '../core/fields.js';
import { propertyOf } from '../core/util.js';
import type { GuideStep } from '../core/guide-steps.js';
import { focusCommand, type Command } from './command.js';
import { copyable, copyButton } from './copy-button.js';
import { heading } from './heading.js';
import type { GuideEntry } from '../i18n/en.js';
import { chevronIcon } from './icons.js';
import { liveProperty } from './live-property.js';
import type { View } from './view.js';

const TOGGLE_GUIDE: Command = { name: 'toggle-guide' };

/** The settings to change in Miva. */
const SETTING_STEPS: readonly GuideStep[] = ['address-allowed', 'timestamp-window', 'order-group'];

/** Settings that are rarely wrong. Each is shown only when a rejection points to it. */
const RARE_STEPS: readonly GuideStep[] = ['token-enabled', 'api-enabled'];

/** Explains where to find the values in Miva and which settings to change there; beside the form or inside it. */
export function guide(view: View): TemplateResult {
  const { messages, guideInline, guideOpen, options } = view;
  const collapsed = guideInline && !guideOpen;
  const level = options.headingLevel + 1;
  return html`
    <aside part="guide" aria-labelledby="guide-title">
      ${
        guideInline
          ? html`<button
              class="guide-toggle"
              id="guide-title"
              type="button"
              .clickCommand=${TOGGLE_GUIDE}
              aria-expanded=${guideOpen ? 'true' : 'false'}
              aria-controls="guide-steps"
            >
              ${chevronIcon}<span>${messages.guide.title}</span>
            </button>`
          : heading(level, messages.guide.title, { id: 'guide-title', className: 'guide-title' })
      }
      <div id="guide-steps" ?hidden=${collapsed}>
        <slot name="guide">
          <ol class="steps">
            ${VALUE_STEPS.map(({ step, fields }) => valueStep(view, step, fields))}
          </ol>
          ${heading(level, messages.guide.checklist, { id: 'guide-checklist', className: 'guide-title' })}
          <ul class="steps" aria-labelledby="guide-checklist">
            ${settingSteps(view).map((name) => settingStep(view, name))}
          </ul>
          <p class="colleague">
            ${copyButton(view, messages.askColleague, messages.colleague(options.allowedIps, options.timestampWindow))}
          </p>
        </slot>
      </div>
      <div class="more"></div>
    </aside>
  `;
}

function valueStep(view: View, name: GuideEntry, fields: readonly FieldName[]): TemplateResult {
  const { messages, focusedField, state } = view;
  const rejected = state.phase.name === 'rejected' ? state.phase.rejection.fields : {};
  const highlighted = fields.some((field) => Object.hasOwn(rejected, field));
  const current = focusedField !== null && fields.includes(focusedField);
  return html`
    <li
      class=${`${current ? 'current' : ''} ${highlighted ? 'highlighted' : ''}`}
      data-step=${name}
      aria-current=${current ? 'step' : 'false'}
    >
      <button class="link step-title" type="button" .clickCommand=${focusCommand(fields[0]!)}>
        ${messages.guide.steps[name].title}
      </button>
      <div class="step-details">${body(view, name)}</div>
    </li>
  `;
}

function settingStep(view: View, name: GuideStep): TemplateResult {
  const { messages, options, tickedSettings } = view;
  return html`
    <li class=${highlightedSteps(view).includes(name) ? 'highlighted' : ''} data-step=${name}>
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
              ${options.allowedIps.map((address) => html`<li>${copyable(view, address)}</li>`)}
            </ul>`
          : nothing
      }
    </li>
  `;
}

function body({ messages, options }: View, name: GuideEntry): TemplateResult {
  const { steps, today, older, newToken, addresses, timestamp } = messages.guide;
  const { text, path, olderPath } = steps[name];
  const texts: Readonly<Partial<Record<GuideEntry, string>>> = {
    'address-allowed': addresses(options.allowedIps.length),
    'timestamp-window': timestamp(options.timestampWindow),
  };
  return html`
    <p>${propertyOf(texts, name) ?? text}</p>
    ${path === '' ? nothing : html`<p class="path">${today(path)}</p>`}
    ${olderPath === '' ? nothing : html`<p class="path">${older(olderPath)}</p>`}
    ${name === 'token' ? html`<p>${newToken}</p>` : nothing}
  `;
}

/** The steps that fix the cause of the host's rejection. */
const highlightedSteps = ({ state }: View): readonly GuideStep[] =>
  state.phase.name === 'rejected' ? state.phase.rejection.steps : [];

const settingSteps = (view: View): readonly GuideStep[] => [
  ...SETTING_STEPS.filter((name) => name !== 'address-allowed' || view.options.allowedIps.length > 0),
  ...RARE_STEPS.filter((name) => highlightedSteps(view).includes(name)),
];
