import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

/**
 * Gives a shadow root its styles in the document that it is in now. A constructed style sheet works only in the document
 * that it was constructed for, and the browser removes it from a shadow root that is moved to another one.
 */
export function adoptStylesIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  if (defaultView === window) return adoptStyles(root, [...styles]);
  // A document without a window renders nothing.
  if (defaultView === null) return;
  root.adoptedStyleSheets = styles.flatMap((style) => {
    if (!('cssText' in style)) return [];
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return [sheet];
  });
}

/** Creates a shadow root in another document. Lit would give it the style sheets of this script's document, which throws. */
export function createForeignRoot(
  element: LitElement,
  { elementStyles, shadowRootOptions }: typeof LitElement,
): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  adoptStylesIn(root, elementStyles);
  return root;
}
