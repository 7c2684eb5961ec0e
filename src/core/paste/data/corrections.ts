// Words with which people correct a value that they wrote before.

const START = String.raw`(?:^|[^\p{L}])`;
const END = String.raw`(?!\p{L})`;
const words = (alternatives: readonly string[], more = ''): RegExp =>
  new RegExp(`${START}(?:${alternatives.join('|')})${END}${more}`, 'iu');

/** Words with which people admit a mistake: "typo", "no wait", "I meant". The sentence may name no field. */
export const MISTAKE = words(
  [
    'corrections?|corrected|scratch that|strike that|no,? wait(?! (?:time|for|list))|wait,? no|i meant?|meant to',
    'my bad|my mistake|typo|mistyped|(?:oops|whoops)(?!,? i forgot)|disregard (?:that|the)',
    'ignore (?:that|the (?:last|previous|first)|my (?:last|previous))|edit:',
    'korrektur|korrigiert|berichtigung|tippfehler|vertippt|verschrieben|corrección|corregido|me equivoqué',
    'erratum|rectificatif|rectification|je me suis trompée?|correção|corrigido|errei|me enganei|تصحيح|أخطأت',
  ],
  '|訂正|間違え',
);

/** A statement about a value: "is actually", "should be", "has been revoked". */
export const STATEMENT = words(
  [
    '(?:is|are|was|were) actually|actually (?:is|should)|instead|from the old',
    String.raw`should (?:be|read|have been)(?! (?:\p{L}*(?:ed|able|ible)|kept|sent|set|ready|fine|ok|live|there|with|in|at)(?!\p{L}))`,
    '(?:is|was|are|were|seems?|looks) (?:wrong|incorrect|outdated|mistyped|misspelled|not (?:right|correct))',
    String.raw`(?:isn|wasn)['’]t (?:right|correct)|no longer (?:valid|works?)|(?:does|do) not work|doesn['’]t work`,
    '(?:has|have|had|was|were|been)(?: been| just)? (?:changed|revoked|rotated|replaced|expired|reset)',
    String.raw`(?:don['’]?t|do not) use (?:it|this|that)(?: one)?|forget the`,
    String.raw`lautet richtig|richtig (?:ist|lautet)|stimmt (?:\p{L}+ )?nicht|(?:ist|war) falsch|nicht mehr gültig`,
    'wurde (?:geändert|widerrufen|ersetzt|zurückgesetzt)|correct[oa]s? es|es incorrect[oa]|está mal|en realidad',
    'ha cambiado|ya no (?:es válid[oa]|funciona)|est fausse?|est incorrecte?|en fait|a changé|n’est plus valable',
    'na verdade|está errad[oa]|corret[oa] é|mudou|não (?:vale|funciona) mais',
  ],
  '|正しくは|間違って|غير صحيحة?|الصحيحة? هي|الصحيح هو',
);

/** "Store code is HG02, not HG01." */
export const REPLACED = /[,;]\s(?:but )?(?:not|nicht|no|pas|não)\s\S+\s*$/i;

/** "If the password is wrong, tell me" corrects nothing, and neither does "The old one was revoked, the new one is below". */
export const NO_CORRECTION = words([
  'if|whether|when|unless|in case|once|wenn|falls|ob|sobald|si|cuando|lorsque|quand|se|caso|quando',
  String.raw`(?:new|correct|right) (?:one|\p{L}+) (?:is|are) (?:below|here)`,
]);

/** The value at the end of "Sorry, it should be HG02." */
export const NEW_VALUE = /(?:should (?:be|read)|actually|meant|now)\s+["'“]?([^\s"'”]+?)["'”]?[.!]?\s*$/i;

/** The owner of what was written before: "No, that is the FedEx one". */
export const STATED_OWNER =
  /(?:^|[^\p{L}])(?:(?:that|those|this|these|it|they)(?:['’]s|['’]re| is| are| was| were)|(?:das|die|der) (?:ist|war|sind)|es[oae]s? (?:es|son)|c['’]est|isso é)\s+((?:(?:for|from|of|the|our|your|für|von|das|der|die|de|del|el|la|le|do|da|o|a)\s+){1,2}(?:\S+\s+)?\S+|\S+)/iu;

/** In a chat, an asterisk marks a corrected word: `*HG02`. */
export const MARKED_WORD = /^\*(?:(?=\S*\d)[^\s*]{2,}|[A-Z]{2,})$/;
