import { html, nothing, type TemplateResult } from 'lit';
import { GUIDE_ENTRIES, type GuideEntry, type MivaSetting } from '../core/guide-steps.js';
import type { StepName } from '../i18n/en.js';
import { button } from './button.js';
import { focusCommand, type Command } from './command.js';
import { addressList, copyButton } from './copy-button.js';
import { fieldsOf, highlightedEntries, listedSettings, rejectedSteps } from './guide-steps.js';
import { heading } from './heading.js';
import { chevronIcon } from './icons.js';
import { liveProperty } from './live-property.js';
import type { View } from './view.js';

const TOGGLE_GUIDE: Command = { name: 'toggle-guide' };
const TOGGLE_OLDER: Command = { name: 'toggle-older-versions' };

/** The places that have another menu path in older versions of Miva. */
const MOVED: readonly StepName[] = ['api-user', 'store-code', 'endpoint', 'token-setup'];

/** Explains what to do in Miva, in the order of the work; beside the form or inside it. What is folded is not rendered. */
export function guide(view: View): TemplateResult {
  const { messages, guideInline, guideOpen, options } = view;
  const collapsed = guideInline && !guideOpen;
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
          : heading(options.headingLevel + 1, messages.guide.title, {
              id: 'guide-title',
              className: 'guide-title',
            })
      }
      <div id="guide-steps" ?hidden=${collapsed}>
        <slot name="guide">${collapsed ? nothing : steps(view)}</slot>
      </div>
      <div class="more"></div>
    </aside>
  `;
}

function steps(view: View): TemplateResult {
  const { messages, options, olderVersionsOpen } = view;
  return html`
    <ol class="steps">
      ${GUIDE_ENTRIES.map((entry) => step(view, entry))}
    </ol>
    <div class="guide-footer">
      <button
        class="button quiet"
        part="button"
        type="button"
        .clickCommand=${TOGGLE_OLDER}
        aria-expanded=${olderVersionsOpen ? 'true' : 'false'}
      >
        ${messages.guide.olderVersions}
      </button>
      ${olderVersionsOpen ? olderPaths(view) : nothing}
      ${copyButton(view, messages.askColleague, messages.colleague(options.allowedIps, options.timestampWindow))}
    </div>
  `;
}

function step(view: View, entry: GuideEntry): TemplateResult {
  const { messages, focusedField, openSteps, state } = view;
  const current = focusedField !== null && fieldsOf(entry).includes(focusedField);
  const highlighted = highlightedEntries(state).includes(entry);
  const open = openSteps.has(entry);
  const detailsId = `step-${entry}`;
  return html`
    <li
      class=${`${open ? 'open' : ''} ${current ? 'current' : ''} ${highlighted ? 'highlighted' : ''}`}
      data-step=${entry}
      aria-current=${current ? 'step' : 'false'}
    >
      <button
        class="step-toggle"
        type="button"
        .clickCommand=${{ name: 'toggle-step', step: entry } satisfies Command}
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${open ? detailsId : nothing}
      >
        <span class="step-title">${messages.guide.steps[entry].title}</span>
        ${entry === 'token-setup' ? progress(view) : nothing} ${chevronIcon}
      </button>
      ${open ? html`<div class="step-details" id=${detailsId}>${details(view, entry)}</div>` : nothing}
    </li>
  `;
}

function progress({ messages, state, tickedSettings }: View): TemplateResult {
  const listed = listedSettings(state);
  const done = listed.filter((name) => tickedSettings.has(name));
  return html`<span class="progress">${messages.guide.progress(done.length, listed.length)}</span>`;
}

function details(view: View, entry: GuideEntry): TemplateResult {
  const { guide } = view.messages;
  const { text, path } = guide.steps[entry];
  return html`
    <p class="path">${guide.today(path)}</p>
    <p>${text}</p>
    ${entry === 'token-setup' ? settings(view) : nothing}
    ${view.guideInline ? fieldLink(view, entry) : nothing}
  `;
}

function fieldLink({ messages }: View, entry: GuideEntry): TemplateResult | typeof nothing {
  const [field] = fieldsOf(entry);
  return field === undefined
    ? nothing
    : button({ command: focusCommand(field), text: messages.goToField(messages.fields[field].label) });
}

function settings(view: View): TemplateResult {
  const { guide } = view.messages;
  return html`
    <p id="guide-ticks">${guide.ticks}</p>
    <ul class="settings" aria-labelledby="guide-ticks">
      ${listedSettings(view.state).map((name) => setting(view, name))}
    </ul>
    <p class="save">${guide.save}</p>
  `;
}

function setting(view: View, name: MivaSetting): TemplateResult {
  const { messages, options, state, tickedSettings } = view;
  const { steps, addresses, timestamp } = messages.guide;
  const highlighted = rejectedSteps(state).some((step) => step === name);
  const text =
    name === 'address-allowed'
      ? addresses(options.allowedIps.length)
      : name === 'timestamp-window'
        ? timestamp(options.timestampWindow)
        : steps[name].text;
  return html`
    <li class=${highlighted ? 'highlighted' : ''} data-step=${name}>
      <label class="choice step-title"
        ><input
          type="checkbox"
          data-setting=${name}
          ${liveProperty('checked', tickedSettings.has(name))}
        />${steps[name].title}</label
      >
      <p>${text}</p>
      ${name === 'address-allowed' ? addressList(view, 'guide') : nothing}
    </li>
  `;
}

function olderPaths({ messages }: View): TemplateResult {
  const { steps } = messages.guide;
  return html`<dl class="older-paths">
    ${MOVED.map(
      (name) =>
        html`<dt>${steps[name].title}</dt>
          <dd>${steps[name].olderPath}</dd>`,
    )}
  </dl>`;
}
