import type { MivaConnectionSetup } from '../../src/index.js';
import { isAnswerCode } from '../../src/core/codes.js';
import { english } from '../../src/i18n/english.js';
import { causeAndRemedy } from '../../src/i18n/messages.js';

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Everything that the form shows: its texts, and the values of its fields that can be read. */
export function shownTextOf({ shadowRoot }: MivaConnectionSetup): string {
  const fields = shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="text"], input[type="url"]');
  const texts = [...shadowRoot!.querySelectorAll('*')].map(({ childNodes }) =>
    [...childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ' ')).join(''),
  );
  return oneSpace([shadowRoot!.textContent, ...texts, ...[...fields].map(({ value }) => value)].join(' '));
}

/** The messages with parameters, with those that the form has by default; of a fix, what its label begins with. */
const WITH_PARAMETERS: Readonly<Record<string, string>> = {
  'miva-access-denied': english.accessDenied(['34.197.18.122']),
  'miva-firewall': english.firewallBlocked(1),
  'miva-timestamp': english.timestampRejected(120),
  'use-address': english.useUrl(''),
  'use-store-code': english.useStoreCode(''),
};

/**
 * The English message of a code or of a key such as `accepted.title`; any other text is itself. The title of
 * the summary names the cause of a rejection.
 */
export function textFor(shown: string): string {
  const { codes, advice, fixes } = english as unknown as Record<string, Record<string, string>>;
  const message = shown.split('.').reduce<unknown>((part, key) => Object(part)[key], english);
  const text =
    typeof message === 'string'
      ? message
      : (WITH_PARAMETERS[shown] ?? codes![shown] ?? advice![shown] ?? fixes![shown] ?? shown);
  return oneSpace((isAnswerCode(shown) ? causeAndRemedy(text)?.cause : undefined) ?? text);
}
