import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { FIELDS, type SecretField, type TextField } from '../core/fields.js';
import { fieldTemplate } from './field.js';
import { inputValue } from './input-value.js';
import type { View } from './view.js';

// The data attributes keep password managers from offering the login of the host's own site. The input has no `name`,
// so that a native submit by a broken page sends nothing. Autocorrect is off because it would change codes.
export function textField(
  view: View,
  field: Exclude<TextField, SecretField>,
  moreHint?: TemplateResult,
): TemplateResult {
  const { technical = false, inputMode = 'text', autocapitalize = 'off' } = FIELDS[field];
  return fieldTemplate(view, {
    field,
    moreHint,
    control: ({ id, required, describedBy, invalid, readOnly }) => html`
      <input
        class=${technical ? 'input technical' : 'input'}
        part="input"
        id=${id}
        type="text"
        inputmode=${inputMode}
        dir=${technical ? 'ltr' : 'auto'}
        autocomplete="off"
        autocapitalize=${autocapitalize}
        autocorrect="off"
        spellcheck="false"
        writingsuggestions="false"
        data-1p-ignore
        data-lpignore="true"
        data-bwignore
        data-form-type="other"
        aria-required=${required}
        aria-invalid=${ifDefined(invalid)}
        aria-describedby=${describedBy}
        ?readonly=${readOnly}
        ${inputValue(view.state.values[field])}
      />
    `,
  });
}
