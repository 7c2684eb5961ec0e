import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import { checkIcon } from './icons.js';
import type { View } from './view.js';

const TITLES = { create: 'title', update: 'titleChanges', 'use-existing': 'titleExisting' } as const;

/** What takes the form's place once the host has accepted. */
export function acceptedPanel(view: View): TemplateResult {
  const { state, messages, options } = view;
  const title = messages.accepted[TITLES[state.intent]];
  const message = state.phase.name === 'accepted' ? state.phase.message : null;
  return html`
    <div class="panel" part="panel">
      ${checkIcon}
      <div>
        ${heading(options.headingLevel, title, { id: 'accepted-title', className: 'heading' })}
        ${message === null ? nothing : html`<p>${message}</p>`}
        ${state.intent === 'create' ? html`<p>${messages.accepted.text}</p>` : nothing}
      </div>
    </div>
  `;
}
