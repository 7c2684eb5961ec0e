import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type LiveProperty = 'value' | 'checked' | 'selected';

class LivePropertyDirective extends Directive {
  // Server rendering calls this method, and must not get the value.
  render(...[]: [LiveProperty, string | boolean]): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [name, value]: [LiveProperty, string | boolean]): typeof noChange {
    const control = part.element as unknown as Record<LiveProperty, string | boolean>;
    if (control[name] !== value) control[name] = value;
    return noChange;
  }
}

/**
 * Sets a live property of a control from the state without keeping a copy. A `.value=` binding would keep a secret in
 * Lit's part after it was wiped, and server rendering would write it into the markup as an attribute.
 */
export const liveProperty = directive(LivePropertyDirective);
