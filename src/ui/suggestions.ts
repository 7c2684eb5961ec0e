import { html, nothing, type TemplateResult } from 'lit';
import { inspectApiUrl } from '../core/api-url/inspect-api-url.js';
import { lookAlikeHostOf } from '../core/api-url/look-alike-host.js';
import { diagnosticsAt, validationOf } from '../core/form/selectors.js';
import type { DiagnosticCode } from '../core/validation/diagnostic-codes.js';
import type { Fix, Diagnostic } from '../core/validation/diagnostics.js';
import type { FieldName } from '../core/fields.js';
import type { FormState } from '../core/form/state.js';
import { button } from './button.js';
import { externalLink } from './external-link.js';
import type { View } from './view.js';

/** What is worth knowing at a field, what one click does about it, and how that is taken back. */
export function suggestions(view: View, field: FieldName): TemplateResult | typeof nothing {
  const { messages, options, state, waiting } = view;
  const remarks = diagnosticsAt(state, field, options.locked);
  const changed = state.undo?.at === field;
  const admin = field === 'apiUrl' ? adminAddress(state) : null;
  if (remarks.length === 0 && !changed && admin === null) return nothing;
  return html`
    <div class="advice" part="advice" id=${`${field}-advice`}>
      ${remarks.map((remark, index) => diagnosticTemplate(view, field, remark, index))}
      ${changed ? html`<p>${messages.changed} ${button({ action: 'undo', text: messages.undo, disabled: waiting })}</p>` : nothing}
      ${admin === null ? nothing : html`<p>${externalLink(admin, messages.openAdmin)}</p>`}
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
      action: 'fix',
      text: fixText(view, fix),
      which: `${field} ${String(index)} ${String(at)}`,
      disabled: waiting,
    });
  return html`
    ${level === 'refusal' ? nothing : html`<p class=${level}>${adviceText(view, code as DiagnosticCode)}</p>`}
    ${fixes.length === 0 ? nothing : html`<div class="fixes">${fixes.map(fixButton)}</div>`}
  `;
}

function adviceText({ messages, state }: View, code: DiagnosticCode): string {
  if (code !== 'look-alike-host') return messages.advice[code];
  return messages.lookAlikeHost(lookAlikeHostOf(inspectApiUrl(state.values.apiUrl)) ?? '');
}

/** An address and a Store Code are shown with the fix; a secret never is. */
function fixText({ messages }: View, { code, values }: Fix): string {
  const shown =
    code === 'use-address' ? values.apiUrl : code === 'use-store-code' ? values.storeCode : undefined;
  return shown === undefined ? messages.fixes[code] : `${messages.fixes[code]} ${shown}`;
}

/** The fix a button stands for, found again by its place: it may hold a secret, which must not be in an attribute. */
export function fixAt(
  state: FormState,
  locked: readonly FieldName[],
  which: string,
): { readonly field: FieldName; readonly fix: Fix } | null {
  const [field, index, at] = which.split(' ');
  const fix = diagnosticsAt(state, field as FieldName, locked)[Number(index)]?.fixes[Number(at)];
  return fix === undefined ? null : { field: field as FieldName, fix };
}

/** Miva's own files stand side by side. An address is validated for this only once the file's name is in it. */
const adminAddress = (state: FormState): string | null =>
  state.values.apiUrl.includes('json.mvc')
    ? (validationOf(state, 'apiUrl').value?.replace(/json\.mvc$/, 'admin.mvc') ?? null)
    : null;
