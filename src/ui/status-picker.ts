import { html, nothing, type TemplateResult } from 'lit';
import { ORDER_STATUS_VALUES } from '../core/order-statuses.js';
import { button } from './button.js';
import { fieldsetTemplate } from './field.js';
import { liveProperty } from './live-property.js';
import type { View } from './view.js';

export function statusPicker(view: View): TemplateResult {
  const { messages } = view;
  const chosen = view.state.values.orderImportStatuses;
  const isLocked = view.options.locked.includes('orderImportStatuses');
  return fieldsetTemplate(view, {
    field: 'orderImportStatuses',
    control: ({ readOnly }) => html`
      <div class="statuses">
        ${ORDER_STATUS_VALUES.map(
          (value) => html`
            <label class="choice">
              <input
                type="checkbox"
                data-status=${value}
                aria-disabled=${readOnly ? 'true' : 'false'}
                ${liveProperty('checked', chosen.includes(value))}
              />
              <span>${messages.statuses[value]}</span>
            </label>
          `,
        )}
      </div>
      ${
        chosen.length === 0
          ? nothing
          : html`<div class="status-tools">
              <span>${messages.statusCount(chosen.length, ORDER_STATUS_VALUES.length)}</span>
              ${
                isLocked
                  ? nothing
                  : button({ command: { name: 'clear-statuses' }, text: messages.clear, disabled: readOnly })
              }
            </div>`
      }
    `,
  });
}
