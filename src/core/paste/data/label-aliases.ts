// What people and programs write for a field, beside the labels of the form itself (`label-translations.ts`). Compared
// without case, accents, white space and punctuation, so "API token", `api_token` and `apiToken` are one.

import { listOf } from './list-of.js';

/** Labels that name exactly one field. `core/fields.ts` gives each field its list. */
export const SPECIFIC_LABELS = {
  name: listOf(`
    store name, shop name, connection name, name of the store, name of the connection, company,
    company name, nombre de la tienda, nombre de tienda, nom de la boutique, nom du magasin, Shopname,
    Name des Shops, nome da loja, ストア名, 店舗名, اسم المتجر
  `),
  username: listOf(`
    username, user, user id, usr, uname, login, login name, login id, log in, logon, user login, login user,
    login username, admin user, admin username, admin login, api user, api username, api login,
    admin user name, sign in name, account username, user account, usuario, nombre usuario, usuario de api,
    utilisateur, identifiant, Benutzer, Nutzername, Anmeldename, Login-Name, usuário, nome do usuário,
    nome usuario, ユーザー, ユーザ名, ユーザーID, ログインID, ログイン名, المستخدم, اسم الدخول,
    gebruikersnaam, nome utente, benutzerkennung, nom utilisateur, nome de utilizador, utilizador
  `),
  password: listOf(`
    password, pass, passwd, passwort, passphrase, pass word, pwd, pw, p/w, passwrd, user password,
    admin password, login password, api password, account password, user pass, admin pass, api pass,
    login pass, Kennwort, contraseña, clave, clave de acceso, contraseña de usuario, mot de passe, mdp,
    senha, palavra-passe, パスワード, كلمة السر, كلمة المرور, wachtwoord, user pwd, admin pwd, login pwd,
    benutzerpasswort, 暗証
  `),
  storeCode: listOf(`
    store code, store id, shop code, shop id, edit_store, store short code, code of the store,
    merchant store code, site store code, código de tienda, código de la tienda, código tienda,
    id de tienda, id de la tienda, code de la boutique, code boutique, code du magasin, code magasin,
    identifiant de la boutique, Shop-Code, Shopcode, Shopkürzel, Shop-Kennung, Shop-ID, código da loja,
    código de loja, id da loja, ストアコード, 店舗コード, ストアID, رمز المتجر, كود المتجر, معرف المتجر
  `),
  apiUrl: listOf(`
    api url, endpoint url, endpoint, api endpoint, json api endpoint, json api url, json url, json endpoint,
    api endpoint url, url endpoint, api address, api uri, endpoint uri, api link, json api, rest url,
    miva api, url de la api, url de api, url api, dirección de la api, punto de acceso, punto final,
    url de l’api, url d’api, adresse de l’api, adresse api, point de terminaison, point d’accès,
    API-Adresse, Endpunkt, API-Endpunkt, Endpunkt-URL, url da api, url do endpoint, endereço da api,
    ponto de acesso, エンドポイント, エンドポイントURL, APIのURL, API エンドポイント, عنوان API, رابط API,
    نقطة النهاية, json mvc url
  `),
  apiToken: listOf(`
    token, api token, access token, api access token, auth token, authentication token, authorization token,
    x-miva-api token, x-miva-api-authorization, miva api authorization, token api, token key,
    json api token, token de api, token de la api, token de acceso, jeton, jeton d’api, jeton d’accès,
    jeton api, token d’accès, token d’api, Zugriffstoken, Zugangstoken, API-Zugriffstoken, token de acesso,
    token da api, トークン, APIトークン, アクセストークン, الرمز المميز, رمز API, رمز الوصول,
    رمز API المميز, توكن
  `),
  signingDigest: listOf(`
    signing digest, signing key, signature key, signature, signing secret, signature secret, digest,
    digest key, private key, hmac key, hmac signature, hmac signing key, hmac sha256 key, signing hmac key,
    api signing key, api signature, api signature key, signing signature, require signature with key,
    request signing key, sha256 key, hmac digest, clave de firma, llave de firma, firma, clé de signature,
    clef de signature, Signaturschlüssel, Signatur, Signierschlüssel, chave de assinatura, assinatura,
    署名キー, 署名鍵, 署名, مفتاح التوقيع, التوقيع, signature private key, signing private key,
    private signing key, sign key, sig key
  `),
  orderImportStatuses: listOf(`
    order import statuses, order import status, import statuses, import status, statuses, order statuses,
    order status import, statuses to import, order statuses to import, estados de pedido,
    estados de los pedidos, statuts de commande, statuts des commandes, Bestellstatus für Import,
    status dos pedidos, 注文ステータス, 注文のステータス, حالات الطلبات
  `),
} satisfies Record<string, readonly string[]>;

/** Usual usernames that would also be labels of the API URL. */
export const USER_OF_API = /^miva[._-]?(?:json[._-]?)?api$|^json[._-]?api$/;

/** Labels of any address. The address must certainly be Miva's. */
export const ADDRESS_LABELS: readonly string[] = listOf(`
  url, uri, link, site, website, web site, web address, website url, store url, shop url, store link,
  admin url, admin link, admin page, admin, login url, login link, login uri, login page, base url,
  site url, merchant url, address, uris, urls, href, miva, backend, control panel, host url, server url,
  service url, request url, sign in url, admin address, enlace, dirección, sitio, lien, adresse, Shop-URL,
  Webseite, Admin-URL, endereço
`);

/** Labels of a token or a signing digest. The format of the value decides. */
export const KEY_LABELS: readonly string[] = listOf(`
  key, sig, secret, api key, api secret, secret key, api secret key, shared secret, hmac, hmac secret,
  auth key, private, api private key, clave api, clave de api, clave secreta, API-Schlüssel, Schlüssel,
  clé, clé api, clé secrète, chave, chave api, chave da api, chave secreta, キー, APIキー, シークレット,
  مفتاح API, المفتاح, access key, json api key
`);

/** Labels of any name. It is the name of the connection only in a block about Miva. */
export const GENERIC_NAMES: readonly string[] = ['name', 'nombre', 'nom', 'nome', '名前', 'الاسم'];

/** Labels of a part of the API URL. */
export const DOMAIN_LABELS: readonly string[] = listOf(`
  domain, domain name, host, hostname, host name, store domain, site domain, website domain, server,
  dominio, domaine, Domäne, domínio, ドメイン, النطاق, store host, api host
`);
export const FOLDER_LABELS: readonly string[] = listOf(`
  folder, directory, path, root path, root directory, root folder, miva folder, url path, miva directory,
  store folder, mm folder, base path, root, json path, api path, carpeta, directorio, dossier, répertoire,
  Ordner, Verzeichnis, pasta, diretório, フォルダー, フォルダ, المجلد, api folder, folder name,
  merchant folder, installation folder
`);

/** Words in front of a label that do not change its meaning. */
export const PREFIX_WORDS: readonly string[] = listOf(`
  miva, merchant, mm, mm5, mm9, mm10, mivamerchant, prod, production, live, default, api, json, rest,
  store, shop, admin, connection, client, config, configuration, settings, setting, credentials,
  credential, options, app, env, environ, x, process, export, const, let, var, val, set, final, static,
  public, protected, readonly, string, str, self, this, define, here, is, s, the, your, our, my, its, a,
  new, current, and, also, what, please, enter, for, e, os, local, field, tf, el, la, los, las, su, tu,
  nuestro, nuestra, le, les, votre, notre, l, der, die, das, dein, deine, ihr, ihre, unser, unsere, o, os,
  as, seu, sua, nosso, nossa, vite, next, react, spring, laravel, php, node, login, auth, correct, full,
  actual, web, quel, quelle, est, cual, es, qual, wie, lautet, con
`);

/** Words behind a label that do not change its meaning. */
export const SUFFIX_WORDS: readonly string[] = listOf(`
  is, are, value, values, live, prod, production, default, new, here, below, miva, merchant, str, string,
  env, text, lautet, ist, es, est, e, now, would, be, please, field, sha256, sha1, base64, は, current
`);

/** "of the Miva store", "für Miva". */
export const PREPOSITIONS: readonly string[] = listOf(`
  for, of, in, to, für, von, zu, de, del, para, pour, du, da, do
`);

/** "Password for that user", "username of the API account". */
export const OWNER_WORDS: readonly string[] = [
  'that',
  'this',
  'same',
  'user',
  'account',
  'login',
  'integration',
];

/** Values of a test store are used only if there are no others. */
export const TEST_WORDS: readonly string[] = listOf(`
  staging, stage, test, testing, sandbox, dev, development, uat, qa, demo, stg, beta
`);

/** Old values are never used. */
export const OLD_WORDS: readonly string[] = listOf(`
  old, previous, former, expired, revoked, deprecated, obsolete, outdated, disabled, alt, alte, alter,
  altes, antiguo, antigua, anterior, ancien, ancienne, antigo, antiga, ex, wrong, invalid, unused, backup,
  bak, archived, archive, archiv, archiviert, archivado, archivé, arquivado, inactive
`);
