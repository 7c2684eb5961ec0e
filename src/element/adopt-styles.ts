import { adoptStyles, type CSSResultOrNative } from 'lit';

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
