import { html, nothing, type TemplateResult } from 'lit';
import type { GuideStep } from '../core/remedies.js';
import { copyable } from './copyable.js';
import { heading } from './heading.js';
import { chevronIcon } from './icons.js';
import type { View } from './view.js';

const STEPS: readonly GuideStep[] = [
  'api-user',
  'store-code',
  'endpoint',
  'token-enabled',
  'address-allowed',
  'timestamp-window',
  'order-group',
];

/** Where the values are in Miva, and what has to be set there; beside the form, or folded into it. */
export function guide(view: View): TemplateResult {
  const { messages, guideInline, guideOpen } = view;
  const folded = guideInline && !guideOpen;
  return html`
    <aside class="guide" part="guide" aria-labelledby="guide-title">
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
          : heading(view.options.headingLevel + 1, messages.guide.title, {
              id: 'guide-title',
              className: 'guide-title',
            })
      }
      <div id="guide-steps" ?hidden=${folded}>
        <slot name="guide">
          <ol class="steps">
            ${STEPS.map((name) => step(view, name))}
          </ol>
        </slot>
      </div>
    </aside>
  `;
}

function step(view: View, name: GuideStep): TemplateResult {
  const { messages, options } = view;
  const { title, text, path, olderPath } = messages.guide.steps[name];
  return html`
    <li data-step=${name}>
      <p class="step-title">${title}</p>
      <p>${name === 'timestamp-window' ? messages.guide.timestamp(options.timestampWindow) : text}</p>
      ${
        name === 'address-allowed'
          ? html`<ul class="plain">
              ${options.allowedIps.map((address) => html`<li>${copyable(view, address)}</li>`)}
            </ul>`
          : nothing
      }
      ${path === '' ? nothing : html`<p class="path">${messages.guide.today}: <b>${path}</b></p>`}
      ${olderPath === '' ? nothing : html`<p class="path">${messages.guide.older}: <b>${olderPath}</b></p>`}
    </li>
  `;
}
