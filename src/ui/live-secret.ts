import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class LiveSecretDirective extends Directive {
  // What server rendering calls: it must not learn the value.
  render(...[]: [string]): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [value]: [string]): typeof noChange {
    const input = part.element as HTMLInputElement;
    if (input.value !== value) input.value = value;
    return noChange;
  }
}

/**
 * Sets an input's live value and keeps no copy of it. A `.value=` binding would remember the secret in Lit's part
 * after it was wiped, and server rendering would write it into the markup as an attribute.
 */
export const liveSecret = directive(LiveSecretDirective);
