import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type LiveProperty = 'value' | 'checked' | 'selected';

class LivePropertyDirective extends Directive {
  // What server rendering calls: it must not learn the value.
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
 * Keeps what a control holds equal to the snapshot, and keeps no copy of it. A `.value=` binding would remember a
 * secret in Lit's part after it was wiped, and server rendering would write it into the markup as an attribute.
 */
export const liveProperty = directive(LivePropertyDirective);
