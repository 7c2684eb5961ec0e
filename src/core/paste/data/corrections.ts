// Words with which people correct a value that they wrote before.

/** A slip of the pen: "typo", "no wait", "I meant". It may name no field at all. */
export const SLIP =
  /(?:^|[^\p{L}])(?:corrections?|corrected|scratch that|strike that|no,? wait|wait,? no|i meant?|my bad|my mistake|typo|mistyped|oops|whoops|disregard (?:that|the)|ignore (?:that|the (?:last|previous|first)|my (?:last|previous))|korrektur|korrigiert|berichtigung|tippfehler|vertippt|verschrieben|corrección|corregido|me equivoqué|erratum|rectificatif|rectification|je me suis trompée?|correção|corrigido|errei|me enganei|訂正|間違えました|تصحيح|أخطأت)(?!\p{L})|訂正|間違え/iu;

/** A statement about a value: "is actually", "should be", "has been revoked". Only with the name of a field. */
export const STATEMENT =
  /(?:^|[^\p{L}])(?:actually|should (?:be|read|have been)|(?:is|was|are|were|seems?|looks) (?:wrong|incorrect|outdated|mistyped|misspelled|not (?:right|correct))|(?:has|have) (?:been )?(?:changed|revoked|rotated|replaced|expired)|(?:don['’]?t|do not) use (?:it|this|that)(?: one)?|from the old|lautet richtig|richtig (?:ist|lautet)|stimmt nicht|ist falsch|war falsch|nicht mehr gültig|wurde (?:geändert|widerrufen|ersetzt)|correct[oa]s? es|es incorrect[oa]|está mal|en realidad|ha cambiado|est fausse?|est incorrecte?|en fait|a changé|na verdade|está errad[oa]|corret[oa] é|mudou)(?!\p{L})|正しくは|間違って|غير صحيحة?|الصحيحة? هي|الصحيح هو/iu;

/** "If the password is wrong, tell me" corrects nothing. */
export const CONDITION =
  /(?:^|[^\p{L}])(?:if|when|unless|in case|once|wenn|falls|sobald|si|cuando|lorsque|quand|se|caso|quando)(?!\p{L})/iu;

/** A sentence that points at what was written before. */
export const POINTER =
  /(?:^|[^\p{L}])(?:that|those|this|these|it|they)(?:['’]s|['’]re| is| are| was| were) (?:for |from |of )?(?:the |our |your )?|(?:^|[^\p{L}])(?:das|die|der) (?:ist|war|sind) (?:für |von )?(?:das |der |die )?|(?:^|[^\p{L}])(?:es[oae]s? (?:es|son) (?:de |el |la )?|c['’]est )/iu;

/** In a chat, an asterisk marks a corrected word: `*HG02`. */
export const MARKED_WORD = /^(?:\*[^\s*]{2,}|[^\s*]{2,}\*)$/;
