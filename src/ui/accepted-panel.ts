import { html, nothing, type TemplateResult } from 'lit';
import { publicDraft } from '../core/form/public-draft.js';
import type { FormState } from '../core/form/state.js';
import type { Messages } from '../i18n/en.js';
import { isolated } from '../i18n/bidi.js';
import { heading } from './heading.js';
import { hostText } from './host-text.js';
import { checkIcon } from './icons.js';
import type { View } from './view.js';

export const acceptedTitle = ({ intent }: FormState, { accepted }: Messages): string =>
  intent === 'update' ? accepted.titleChanges : accepted.title;

/** Replaces the form after the host has accepted the connection. */
export function acceptedPanel(view: View): TemplateResult {
  const { state, messages, options } = view;
  const title = acceptedTitle(state, messages);
  const name = storeName(view);
  const message = state.phase.name === 'accepted' ? state.phase.message : null;
  return html`
    <div class="panel" part="panel">
      ${checkIcon}
      <div>
        ${heading(options.headingLevel, title, { id: 'accepted-title', className: 'heading' })}
        ${name === '' ? nothing : html`<p class="store-name">${isolated(messages, name)}</p>`}
        ${message === null ? nothing : hostText(view, 'accepted', isolated(messages, message), title)}
        ${state.intent === 'update' ? nothing : html`<p>${messages.accepted.text}</p>`}
        <slot name="accepted"></slot>
      </div>
    </div>
  `;
}

/** The name of the store that was connected; empty if a secret was typed in its place. */
function storeName({ state, options }: View): string {
  const { name, storeId } = publicDraft(state.values);
  if (state.intent !== 'use-existing') return name.trim();
  return options.existingStores.find(({ id }) => id === storeId)?.name ?? '';
}
