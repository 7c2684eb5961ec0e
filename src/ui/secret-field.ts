import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SecretField } from '../core/fields.js';
import { isKeptSecret } from '../core/form/selectors.js';
import { button } from './button.js';
import { fieldOfText, fieldTemplate } from './field.js';
import { lockIcon, savedIcon } from './icons.js';
import { inputValue } from './input-value.js';
import type { View } from './view.js';

// These class names and data attributes tell session recorders (Sentry, PostHog, Datadog, FullStory, Hotjar, Clarity,
// LogRocket, rrweb) to block or mask the field. Some check only the input, some only its container, so both have them.
export function secretField(view: View, field: SecretField): TemplateResult {
  const { messages } = view;
  const { label } = messages.fields[field];
  const revealed = view.state.revealedSecrets.has(field);
  const canKeep = view.options.mode === 'edit' && !view.options.locked.includes(field);
  if (isKeptSecret(view.state, field)) return keptSecret(view, field);
  return fieldTemplate(view, {
    field,
    after: canKeep ? keepButton(view, field) : undefined,
    control: ({ id, required, describedBy, invalid, readOnly }) => html`
      <div
        class="secret rr-block sentry-block ph-no-capture fs-exclude dd-privacy-hidden"
        data-sentry-block
        data-dd-privacy="hidden"
        data-hj-suppress
        data-clarity-mask="true"
        data-private
      >
        <input
          class="input technical rr-block rr-mask rr-ignore sentry-block sentry-mask sentry-ignore ph-no-capture fs-exclude dd-privacy-hidden"
          part="input"
          id=${id}
          type=${revealed ? 'text' : 'password'}
          dir="ltr"
          autocomplete=${autocompleteOf(view.state.values[field])}
          autocapitalize="off"
          autocorrect="off"
          spellcheck="false"
          writingsuggestions="false"
          data-1p-ignore
          data-lpignore="true"
          data-bwignore
          data-form-type="other"
          data-sentry-block
          data-sentry-mask
          data-dd-privacy="hidden"
          data-hj-suppress
          data-clarity-mask="true"
          data-private
          aria-required=${required}
          aria-invalid=${ifDefined(invalid)}
          aria-describedby=${describedBy}
          ?readonly=${readOnly}
          ${inputValue(view.state.values[field])}
        />
        ${button({
          command: { name: 'reveal', field },
          text: revealed ? messages.hide : messages.show,
          kind: 'reveal',
          label: revealed ? messages.hideField(label) : messages.showField(label),
          disabled: view.waiting,
        })}
      </div>
    `,
  });
}

/**
 * Browsers take a secret for the login of the host's site. In an empty field, only `new-password` keeps Firefox from
 * filling in that login. In a field with a value, only a token for another purpose keeps Chromium from asking whether to
 * save it: it asks when a form with a password disappears after a request.
 */
const autocompleteOf = (value: string): 'new-password' | 'off' =>
  value === '' ? 'new-password' : ONE_TIME_CODE;

/** Typed as another token, because lit-analyzer does not know this one. */
const ONE_TIME_CODE = 'one-time-code' as string as 'off';

const keepButton = ({ messages, waiting }: View, field: SecretField): TemplateResult =>
  button({
    command: { name: 'keep', field },
    text: messages.keep,
    kind: 'quiet keep',
    label: messages.keepField(messages.fields[field].label),
    disabled: waiting,
  });

/** The page never gets a stored secret, so there is no value to show, and no placeholder dots are shown either. */
function keptSecret(view: View, field: SecretField): TemplateResult {
  const { messages, options, waiting } = view;
  if (options.locked.includes(field)) {
    return fieldOfText(view, {
      field,
      control: ({ id }) => html`
        <p class="stored-secret" id=${id} tabindex="-1">${lockIcon}<span>${messages.keptLocked}</span></p>
      `,
    });
  }
  return fieldTemplate(view, {
    field,
    control: ({ id, describedBy }) => html`
      <div class="stored-secret">
        ${savedIcon}
        <p id=${`${field}-kept`}>${messages.kept}</p>
        ${button({
          command: { name: 'replace', field },
          text: messages.replace,
          id,
          label: messages.replaceField(messages.fields[field].label),
          describedBy: `${field}-kept ${describedBy}`,
          disabled: waiting,
        })}
      </div>
    `,
  });
}
