import { html, nothing, type TemplateResult } from 'lit';
import { inspectApiUrl } from '../core/api-url/inspect-api-url.js';
import { lookAlikeHostOf } from '../core/api-url/look-alike-host.js';
import { withoutSecrets } from '../core/form/public-draft.js';
import { diagnosticsAt, validationOf } from '../core/form/selectors.js';
import type { DiagnosticCode } from '../core/validation/diagnostic-codes.js';
import type { Fix, Diagnostic } from '../core/validation/diagnostics.js';
import type { FieldName } from '../core/fields.js';
import type { FormState } from '../core/form/state.js';
import { button } from './button.js';
import { externalLink } from './external-link.js';
import { infoIcon, warningIcon } from './icons.js';
import type { View } from './view.js';

/** The ids of the sentences about a field, for its description. */
export const suggestionIds = ({ state, options }: View, field: FieldName): readonly string[] =>
  diagnosticsAt(state, field, options.locked).flatMap(({ level }, index) =>
    level === 'refusal' ? [] : [suggestionId(field, index)],
  );

const suggestionId = (field: FieldName, index: number): string => `${field}-suggestion-${String(index)}`;

/** The diagnostics of a field with their one-click fixes, and the button that undoes a fix. */
export function suggestions(view: View, field: FieldName): TemplateResult | typeof nothing {
  const { messages, options, state, waiting } = view;
  const diagnostics = diagnosticsAt(state, field, options.locked);
  const changed = state.undo?.at === field;
  const adminUrl = field === 'apiUrl' ? adminUrlOf(state) : null;
  if (diagnostics.length === 0 && !changed && adminUrl === null) return nothing;
  return html`
    <div class="suggestions" part="advice">
      ${diagnostics.map((diagnostic, index) => diagnosticTemplate(view, field, diagnostic, index))}
      ${changed ? html`<p>${messages.changed} ${button({ command: { name: 'undo' }, text: messages.undo, disabled: waiting })}</p>` : nothing}
      ${adminUrl === null ? nothing : html`<p>${externalLink(view, adminUrl, messages.openAdmin)}</p>`}
    </div>
  `;
}

function diagnosticTemplate(
  view: View,
  field: FieldName,
  { level, code, fixes }: Diagnostic,
  index: number,
): TemplateResult {
  const { waiting } = view;
  const fixButton = (fix: Fix, at: number) =>
    button({
      command: { name: 'fix', field, diagnostic: index, fix: at },
      text: fixText(view, fix),
      disabled: waiting,
    });
  return html`
    ${
      level === 'refusal'
        ? nothing
        : html`<p class=${level} id=${suggestionId(field, index)}>
            ${level === 'warning' ? warningIcon : infoIcon}<span
              >${diagnosticText(view, code as DiagnosticCode)}</span
            >
          </p>`
    }
    ${fixes.length === 0 ? nothing : html`<div class="fixes">${fixes.map(fixButton)}</div>`}
  `;
}

function diagnosticText({ messages, state }: View, code: DiagnosticCode): string {
  if (code !== 'look-alike-host') return messages.advice[code];
  return messages.lookAlikeHost(lookAlikeHostOf(inspectApiUrl(state.values.apiUrl)) ?? '');
}

/** The button shows the URL or Store Code that it would enter, but never a secret, which can also be in a URL's path. */
function fixText({ messages }: View, { code, values }: Fix): string {
  const url = code === 'use-address' ? withoutSecrets(values.apiUrl ?? '') : null;
  if (url !== null) return messages.useUrl(url);
  return code === 'use-store-code' ? messages.useStoreCode(values.storeCode ?? '') : messages.fixes[code];
}

/** Miva's admin page is in the same folder as its API. A URL without the file name is not validated, to save time on every keystroke. */
const adminUrlOf = (state: FormState): string | null =>
  state.values.apiUrl.includes('json.mvc')
    ? (withoutSecrets(validationOf(state, 'apiUrl').value ?? '')?.replace(/json\.mvc$/, 'admin.mvc') ?? null)
    : null;
