import { html, type TemplateResult } from 'lit';
import type { TextField } from '../core/fields.js';
import { fieldTemplate } from './field.js';
import { liveProperty } from './live-property.js';
import type { View } from './view.js';

interface TextFieldParts {
  readonly field: Exclude<TextField, 'password' | 'apiToken' | 'signingDigest'>;
  /** Whether what it holds is the same in every language: an address or a code. */
  readonly technical?: boolean;
  readonly moreHint?: TemplateResult;
}

// The marks keep password managers from offering the portal's own log-in; the input has no `name`, so that a form
// submitted by a broken page sends nothing. Autocorrection is off because a corrected code is a wrong code.
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
        ${liveProperty('value', view.state.values[field])}
      />
    `,
  });
}
