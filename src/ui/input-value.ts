import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { FieldName, FieldValues } from '../core/fields.js';
import { hashTexts } from '../core/hash.js';
import { controlId } from './field.js';

class InputValueDirective extends Directive {
  /** A hash, because a copy of the value would keep a secret after it was wiped. */
  #written: number | null = null;

  // Server rendering calls this method, and must not get the value.
  render(...[]: [string]): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [value]: [string]): typeof noChange {
    const hash = hashTexts([value]);
    if (hash === this.#written) return noChange;
    this.#written = hash;
    const input = element as HTMLInputElement;
    // Setting an equal value would still move the cursor.
    if (input.value !== value) input.value = value;
    return noChange;
  }
}

/**
 * Sets the live value of an input when the value in the state changes. Until then, the input keeps its content: a
 * password manager or a script of the page may have set it without an event, and it is read when the user leaves the
 * field. A `.value=` binding would keep a secret in Lit's part, and server rendering would write it into the markup.
 */
export const inputValue = directive(InputValueDirective);

/** Writes the state's values over whatever the inputs of some fields contain, even if the state did not change. */
export function writeInputs(
  { shadowRoot }: Element,
  values: FieldValues,
  fields: readonly FieldName[],
): void {
  for (const field of fields) {
    const input = shadowRoot?.getElementById(controlId(field)) as HTMLInputElement | null | undefined;
    // A server has no HTMLInputElement, and another document has its own.
    if (input?.localName === 'input') input.value = String(values[field]);
  }
}
