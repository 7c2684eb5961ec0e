import { html, type TemplateResult } from 'lit';
import type { TextField } from '../core/fields.js';
import { fieldTemplate } from './field.js';
import { inputValue } from './input-value.js';
import type { View } from './view.js';

interface TextFieldParts {
  readonly field: Exclude<TextField, 'password' | 'apiToken' | 'signingDigest'>;
  /** Whether the value is a URL or a code, which reads left to right in every language. */
  readonly technical?: boolean;
  readonly moreHint?: TemplateResult;
}

// The data attributes keep password managers from offering the login of the host's own site. The input has no `name`,
// so that a native submit by a broken page sends nothing. Autocorrect is off because it would change codes.
export function textField(
  view: View,
  { field, technical = false, moreHint }: TextFieldParts,
): TemplateResult {
  return fieldTemplate(view, {
    field,
    moreHint,
    control: ({ id, describedBy, invalid, readOnly }) => html`
      <input
        class=${technical ? 'input technical' : 'input'}
        part="input"
        id=${id}
        type="text"
        inputmode=${field === 'apiUrl' ? 'url' : 'text'}
        dir=${technical ? 'ltr' : 'auto'}
        autocomplete="off"
        autocapitalize=${field === 'name' ? 'words' : 'off'}
        autocorrect="off"
        spellcheck="false"
        data-1p-ignore
        data-lpignore="true"
        data-bwignore
        data-form-type="other"
        aria-required="true"
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        ?readonly=${readOnly}
        ${inputValue(view.state.values[field])}
      />
    `,
  });
}
