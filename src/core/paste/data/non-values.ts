// What users and programs write in place of a value.

/** Words in place of a masked value, and captions of the button that reveals it. */
export const MASK_WORDS =
  /^\W*(?:hidden|redacted|removed|masked|concealed|censored|obfuscated|protected|encrypted|secured?|confidential|omitted|private|sensitive|(?:click|tap|press|hover)(?:\s.*)?|(?:show|reveal|view|copy|unhide|display|generate|regenerate|edit|change|reset|copied)(?: (?:it|me|value|secret|token|key|password|again|to clipboard))?|use '?op .*|versteckt|verborgen|anzeigen|oculto|oculta|mostrar|masqué|afficher|caché|非表示|表示|مخفي|إظهار)\W*$/i;

/** Placeholders: "your user", "API token", "token_here". `api-user` is a possible username. */
export const PLACEHOLDER_WORDS =
  /^\W*(?:(?:(?:your|my)[\s_-]+|(?:ihr|ihre|su|tu|votre|seu|sua|dein|deine)\s+)(?:\w+[\s_-]*){1,4}|(?:(?:miva|api|store|shop|access|signing|signature|user|secret|admin|login)[\s_-]*)*(?:token|key|password|passwd|username|user[\s_]name|secret|signature|digest|url|endpoint|passwort|kennwort|benutzername|contraseña|usuario|senha|(?:store|shop)[\s_-]?code)(?:[\s_-]*(?:here|goes[\s_-]here|value|placeholder|example|xxx+|\d))?|user|login|name|code|value)\W*$/i;
export const PLACEHOLDER =
  /^(?:\W*(?:change[\s_-]?(?:me|this|it)|replace(?:[\s_-]?(?:me|this|with\b.*))?|insert\b.*|enter\b.*|fill[\s_-]?(?:in|me)?\b.*|to[\s_-]?do|tb[acd]|to be (?:\w+ ?){1,4}|example|sample|dummy|placeholder|foo(?:bar)?|lorem ipsum|some[\s_-]?(?:value|token|key|secret|password|string)|your[\s_-].*|[\w-]*[_-]here|here|goes here|default|test123?|secret|none|null|nil|undefined|empty|blank|leer|vacío|vide|vazio|n\.?\/?a\.?|not (?:set|available|applicable|provided|given|known)|missing|unset|false|true|required|optional|pflichtfeld|requerido|obligatoire|obrigatório|必須|任意|未設定|なし|مطلوب)\W*|[-–—_.…?/*#~=+|<>]+)$/i;

/** What a spreadsheet shows in place of a value, in English and the languages of the form. */
export const SPREADSHEET_ERROR =
  /^(?:#[¡¿]?(?:(?:ref|name|div\/0|num|null|value|spill|calc|field|blocked|connect|unknown|busy|python|external|error|bezug|wert|zahl|überlauf|kalk|nombre|valor|nulo|desbordamiento|nom|valeur|nul|propagation|nome|núm|despejar)[!?]|n\/[ad]|nv|getting_data)|err:\d{3})$/i;
/** A long number as a spreadsheet shows it: `1.23457E+31`. */
export const ROUNDED_NUMBER = /^[+-]?\d{1,20}(?:[.,]\d{1,20})?E[+-]\d{1,3}$/i;

/** Placeholders in brackets: "<token>", "[redacted]", "%TOKEN%". */
export const BRACKETED =
  /^(?:<([^<>]*)>|\[([^[\]]*)\]|\{+([^{}]*)\}+|\(+([^()]*)\)+|%+([\w .-]+)%+|__+([\w .-]*)__+|«([^«»]*)»|【([^【】]*)】|（([^（）]*)）)$/;

/** A remark behind a value that is not to be used. */
export const OLD_REMARK =
  /^\W*(?:old|former|previous|alt|viej[oa]|ancien|ancienne|antig[oa])\W*$|(?:^|[^\p{L}])(?:expired|revoked|outdated|obsolete|deprecated|invalid|wrong|disabled|no longer|not working|(?:do|does) not (?:use|work)|(?:don|doesn)['’]t (?:use|work)|abgelaufen|ungültig|veraltet|caducad[oa]|vencid[oa]|expirad[oa]|expirée?|périmée?|inválid[oa])(?!\p{L})|期限切れ|無効/iu;

/** Types, as in an interface or a schema. */
export const TYPE =
  /^(?:string|str|text|char|varchar|nvarchar|number|int|integer|bool|boolean|secretstring|securestring|any|object|url|uri|uuid|optional|nullable|z\.string\(\)|schema\.string|types?\.string|proptypes\.string|sensitive)(?:\([\d,max ]*\)|\[\]|<[\w ]+>|\?|!)?(?:\s*\|\s*(?:null|undefined|none))?(?:\.\w+(?:\(\))?)*$/i;

/** Types with a note, as in the description of an API: "string, max 50", "string (write only)", "hex(32)". */
export const TYPE_WITH_NOTE =
  /^(?:(?:nullable|optional|required),?\s)?(?:string|text|uuid|guid|base64|hex(?:adecimal)?|secret|integer|number|url|uri)\s*(?:[,(].*|v\d|string)$|^(?:required|optional|nullable),?\s(?:string|text)$|^(?:(?:max(?:imum|\.)?|min(?:imum|\.)?|up to|bis zu|hasta|jusqu’à|até)\s)?\d+(?:\s?[-–]\s?\d+)?\s(?:characters|chars|digits|zeichen|stellen|caracteres|caractères|文字)$|^(?:write|read)[- ]only$/i;

/** Users of an operating system, as in `USER=ubuntu`. */
export const SYSTEM_USER =
  /^(?:root|www-data|ubuntu|debian|centos|ec2-user|nobody|nginx|apache|httpd|daemon|postgres|mysql|vagrant|runner)$/;

/** The beginning of an answer without a value: "see below", "received", "I don't know". */
export const NON_ANSWER =
  /^\W*(?:received|recieved|got it|done|ok(?:ay)?|yes|yep|no|nope|check(?:ed)?|sent|pending|open|given|provided|available|ready|completed?|confirmed|set|same|ditto|dito|unchanged|as before|identical|unknown|unsure|n\/a|tb[acd]|none|changed|renewed|confidential|last (?:changed|set|updated|used)|not|no idea|idk|dunno|don['’]?t|do not|didn['’]?t|haven['’]?t|can['’]?t|cannot|couldn['’]?t|i|we|you|he|she|they|it|see|siehe|s\.o\.|s\.u\.|sieh|ask|please|pls|will|would|to follow|coming|follows|forthcoming|later|soon|tomorrow|today|separate(?:ly)?|call|phone|text|via|by|per|per sms|from|with|in|on|at|use|using|stored|saved|kept|is|are|was|attached|enclosed|above|below|following|filled|choose|pick|select|create|generated?|found|copy|paste|look|find|go|get|click|any|the|this|that|these|those|my|our|their|must|should|may|might|needs?|case[- ]sensitive|expires?|endpoint of|authentication|authorization|waiting|awaiting|requested|tbc|thanks|thank you|regards|best|cheers|kind regards|sincerely|gruß|grüße|mfg|viele grüße|folgt|kommt|per telefon|telefonisch|weiß|weiss|keine ahnung|unbekannt|erhalten|erledigt|wie|bekannt|liegt|steht|wird|geändert|erneuert|unverändert|vertraulich|geheim|fehlt|entfällt|keine?s?|unklar|no sé|no se|recibido|recibida|pendiente|desconocido|ver|vea|igual|confidencial|secret[oa]|cambiad[oa]|modificad[oa]|ningun[oa]|falta|por|te|se|lo|la|luego|reçu|reçue|confidentiel(?:le)?|secrète|modifiée?|changée?|inchangée?|aucune?|néant|manquante?|voir|même|inconnu|à venir|je|par|envoyé|idem|en attente|não|alterad[oa]|nenhuma?|recebido|recebida|enviado|enviada|pendente|mesmo|desconhecido|depois|不明|後で|後ほど|受領|済|未定|わかりません|別途|送付|غير|سوف|لاحق|تم|انظر)(?:$|[\s,;:!?…(–—]|\.(?:$|\s)|\/\s?|-\s)/iu;

/** Function words, which show that several words are a sentence. */
export const FUNCTION_WORD =
  /(?:^|[\s"'(])(?:i['’]?(?:ll|m|ve)?|we|you|they|he|she|will|would|see|sent|send|ask|call|same|use|using|please|the|this|that|is|are|was|in|on|at|by|via|as|for|and|or|of|to|from|with|not|no|your|our|my|his|her|their|it|its|be|been|has|have|must|should|can|need|der|die|das|ist|im|von|für|und|oder|el|la|los|es|en|por|para|de|le|les|est|dans|et|ou|pour|par|o|um|uma|em|do|da)(?=$|[\s,.;:!?)"'’])/iu;

/** References to where a value is kept, in shells, templates, settings and program text. */
export const REFERENCES: readonly RegExp[] = [
  /^["'`]?\$(?:\{[^}]+\}|\([^)]+\)|[A-Z_][A-Z\d_]+["'`]?$|env:\w|_(?:ENV|SERVER|GET|POST)\b|this->|[A-Za-z_]\w*(?:->|::|\[['"]))/,
  /^["'`]?%[A-Z_][A-Z\d_]*%["'`]?$|#\{[^}]+\}|\{\$[a-z_]|^\{\{.*\}\}$|^\{%.*%\}|^<%.*%>|^<\?(?:php|=)|^@\w+@$|^@\{[^}]*\}$|^@\([^)]*\)$|\$\{\{?[^}]*\}/,
  /^!(?:vault|ref|sub|getatt|secret|env|encrypted|reference|include|fn::)\b/i,
  /^["'`]?(?:op|vault|secrets?|gsm|ssm|bws|kv|akv|azurekeyvault|keyvault|keychain|ref\+\w+|doppler|infisical|sops|awssm|gcpsm|lastpass|keepass|dashlane|file|env|pass):\/\/\S/i,
  /^(?:vault|secret|secretsmanager|ssm|kv|resolve|keychain):\/?[\w-]+\/\S|^(?:secretref|keyvaultref):\S|^env:[A-Z_]+$|^arn:aws:|^projects\/[\w-]+\/secrets\/|^@microsoft\.keyvault|^resolve:ssm|^\{\{?resolve/i,
  /^(?:(?:~|\.{1,2})\/|\/(?:run|var|etc|mnt|opt|home|users|tmp|usr|secrets?|app|srv|root|vault|proc)\/)[\w./-]+$|^[a-z]:\\[\w\\. -]+$/i,
  // An index: `config["x"]`, `creds['x'][0]`, `creds[:x]`.
  /^\$?[a-z_][\w.:>-]{0,60}(?:\[\d+\])?\[\s*(?:["'][\w :./-]+["']|:\w+)\s*\]/i,
  // An attribute of a Terraform resource: `random_password.x.result`, `aws_ssm_parameter.x[0].value`.
  /^[a-z\d]+(?:_[a-z\d]+)+(?:\.[a-z_]\w*|\[[^\]]*\]){2,}$/i,
  /^(?:process|import\.meta|deno|bun|ctx|context)\.env\b|^(?:os|system|sys)\.(?:environ|getenv)\b|^environ(?:ment)?[.[(]|^getenv\b|^(?:ENV|config|settings|secrets|credentials|os\.environ|params)\[/i,
  /^(?:new\s+)?[\w.:\\>-]{0,60}?(?:env|getenv|config|settings?|secrets?|\w*secret\w*|\w*config\w*|lookup|vault|decrypt|fetch|must_?get|parameter|param|input|prompt|getpass|read_?file|file_get_contents|readFileSync|base64_?(?:de|en)code|sensitive|var|concat|sprintf|format|get|value|load|key|getenvironmentvariable)\(.*\)?;?$/i,
  // An expression of program text around a reference: `await vault.read('x')`, `String(process.env.X)`, `@Value('x')`.
  /^\(*\s*(?:await|yield)\s+\S|\b(?:process\.env|import\.meta\.env|os\.environ)\b|^@\w+\(["'].*\)[,;]?$|^[a-z_][\w.]*`[^`]*`[,;]?$/i,
  /^[\w.]+\s\?\s["'].*["']\s:\s["']|^[a-z_][\w.]*\s\+\s["']|^["'].*["']\s\+\s[a-z_][\w.]*[,;]?$/i,
  // A command of PowerShell.
  /^(?:ConvertTo|ConvertFrom|Get|Read|New|Import|Unprotect)-[A-Z]\w+(?:\s|$)/,
  // Any other call: `Keychain.read("miva")`, `keyring("x")`.
  /^(?:[a-z_]\w*\.)+[a-z_]\w*\(.*\)[;,]?$|^[a-z_]\w*\(\s*(["']).*\1\s*\)[;,]?$/i,
  /^(?:secrets|vars?|local|data|module|settings|config|inputs?|params?|env|self|this|args?|opts?|options|credentials|Rails|constants?|props|state)(?:\.[a-z_]\w*)+(?:\(.*\))?;?$/i,
];

/** Values that are encrypted or hashed. */
export const ENCRYPTED =
  /^(?:ENC\[|ENC\(|enc:|encrypted:|\{cipher\}|\{(?:s?sha|md5|crypt|bcrypt)\d*\}|vault:v\d+:|\$ANSIBLE_VAULT|\$(?:2[aby]|argon2\w*|5|6|1)\$|pbkdf2|scrypt\$|sha(?:1|256|512)[$:]|bcrypt|-----BEGIN|AQICAH|kms:|sops:|gAAAAA|AgA[\w/+]{60})/i;

/** Menus of Miva and of others, in the languages of the form. */
export const MENU_WORD =
  /^(?:settings?|store settings?|user management|users?|api tokens?|admin(?:istration)?|domain settings?|site configuration|store details?|menu|home|dashboard|manage(?:ment)?|tools|utilities|account|preferences|security|developers?|integrations?|configuration|einstellungen?|benutzer(?:verwaltung)?|shop-einstellungen|configuraci[oó]n|ajustes|usuarios?|param[eè]tres|utilisateurs?|r[eé]glages|configura[cç][oõ]es|設定|ユーザー管理|ストア設定|الإعدادات)\b/iu;
