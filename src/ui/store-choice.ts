import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fieldTemplate } from './field.js';
import { chevronIcon } from './icons.js';
import { liveProperty } from './live-property.js';
import type { View } from './view.js';

/** The choice between a new and an existing store; the first field when the host offers existing stores. */
export function storeChoice(view: View): TemplateResult | typeof nothing {
  const { messages, options, state, waiting } = view;
  if (options.mode === 'edit' || options.existingStores.length === 0) return nothing;
  const { intent } = state;
  return html`
    <fieldset class="field" part="field">
      <legend class="label" part="label">${messages.storeChoice}</legend>
      ${(['create', 'use-existing'] as const).map(
        (choice) => html`
          <label class="choice">
            <input
              type="radio"
              name="intent"
              data-choice=${choice}
              aria-disabled=${waiting ? 'true' : 'false'}
              ${liveProperty('checked', intent === choice)}
            />
            <span>${choice === 'create' ? messages.createNewStore : messages.useExistingStore}</span>
          </label>
        `,
      )}
    </fieldset>
    ${intent === 'use-existing' ? storePicker(view) : nothing}
  `;
}

function storePicker(view: View): TemplateResult {
  const { messages, options, state } = view;
  const chosen = state.values.storeId;
  const choices = [{ id: '', name: messages.chooseStore }, ...options.existingStores];
  return fieldTemplate(view, {
    field: 'storeId',
    control: ({ id, required, describedBy, invalid, readOnly }) => html`
      <div class="select">
        <select
          class="input"
          part="input"
          id=${id}
          aria-required=${required}
          aria-invalid=${ifDefined(invalid)}
          aria-describedby=${describedBy}
          aria-disabled=${readOnly ? 'true' : 'false'}
        >
          ${choices.map((choice) =>
            // HTML has no read-only select, and a disabled one loses the focus, so only the chosen option is offered.
            readOnly && choice.id !== chosen
              ? nothing
              : html`<option value=${choice.id} ${liveProperty('selected', choice.id === chosen)}>
                  ${choice.name}
                </option>`,
          )}
        </select>
        ${chevronIcon}
      </div>
    `,
  });
}
