import type { MivaConnectionSetup } from '../../src/index.js';
import { english } from '../../src/i18n/english.js';

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Everything that the form shows: its texts, and the values of its fields that can be read. */
export function shownTextOf({ shadowRoot }: MivaConnectionSetup): string {
  const fields = shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="text"], input[type="url"]');
  const texts = [...shadowRoot!.querySelectorAll('*')].map(({ childNodes }) =>
    [...childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ' ')).join(''),
  );
  return oneSpace([shadowRoot!.textContent, ...texts, ...[...fields].map(({ value }) => value)].join(' '));
}

/** The English message of a code or of a key such as `accepted.title`; any other text is itself. */
export function textFor(shown: string): string {
  const { codes, advice, fixes } = english as unknown as Record<string, Record<string, string>>;
  const message = shown.split('.').reduce<unknown>((part, key) => Object(part)[key], english);
  const text =
    typeof message === 'string' ? message : (codes![shown] ?? advice![shown] ?? fixes![shown] ?? shown);
  return oneSpace(text);
}
