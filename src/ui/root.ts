import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { propertyOf } from '../core/util.js';
import { acceptedPanel } from './accepted-panel.js';
import { errorSummary } from './error-summary.js';
import { externalLink } from './external-link.js';
import { guide } from './guide.js';
import { heading } from './heading.js';
import { liveProperty } from './live-property.js';
import { setupForm } from './setup-form.js';
import type { View } from './view.js';

/** Everything inside the shadow root. */
export function root(view: View): TemplateResult {
  const { options, messages, state, guideInline, manualCopyText, hasNextStep } = view;
  const accepted = state.phase.name === 'accepted';
  const hasGuide = options.guide !== 'none' && !accepted && state.intent !== 'use-existing';
  const single = !hasGuide || options.guide === 'inline';
  const article = propertyOf(options.helpLinks, 'article');
  const title = options.mode === 'edit' ? messages.headingChanges : messages.heading;
  return html`
    <div
      class=${`root theme-${options.theme} ${single ? 'single' : ''}`}
      lang=${messages.language}
      dir=${messages.direction}
    >
      <div class=${view.narrow ? 'ruler narrow' : 'ruler'}></div>
      <div class=${hasGuide && !guideInline ? 'beside' : ''}>
        <div class="main">
          ${
            accepted
              ? acceptedPanel(view)
              : html`
                  <slot name="heading"
                    >${heading(options.headingLevel, title, { id: 'heading', className: 'heading' })}</slot
                  >
                  <p class="intro">
                    ${messages.intro}
                    ${article === undefined ? nothing : externalLink(view, article, messages.articleLink)}
                  </p>
                  ${errorSummary(view)} ${hasGuide && guideInline ? guardedGuide(view) : nothing}
                  ${setupForm(view)}
                `
          }
          ${
            manualCopyText === null
              ? nothing
              : html`<div class="manual-copy">
                  <label for="manual-copy-text">${messages.copyByHand}</label>
                  <textarea
                    class="input"
                    part="input"
                    id="manual-copy-text"
                    rows="10"
                    readonly
                    ${liveProperty('value', manualCopyText)}
                  ></textarea>
                </div>`
          }
          ${accepted && hasNextStep ? nothing : html`<slot name="footer"></slot>`}
        </div>
        ${hasGuide && !guideInline ? guardedGuide(view) : nothing}
      </div>
      <div class="visually-hidden" role="status" aria-live="polite">${view.announcement}</div>
    </div>
  `;
}

/** Skips the guide on renders that cannot change it, such as after every key, because it is large. */
const guardedGuide = (view: View) => {
  const { options, messages, state, guideInline, guideOpen, openSteps, olderVersionsOpen } = view;
  const { tickedSettings, focusedField, copied, uncopiedText, copyPlace } = view;
  const dependencies = [
    options,
    messages,
    state.phase,
    guideInline,
    guideOpen,
    openSteps,
    olderVersionsOpen,
    tickedSettings,
    focusedField,
    copied,
    uncopiedText,
    copyPlace,
  ];
  return guard(dependencies, () => guide(view));
};
