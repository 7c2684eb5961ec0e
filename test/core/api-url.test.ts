import { expect } from 'chai';
import fc from 'fast-check';
import {
  API_URL_CODES,
  API_URL_NOTES,
  type ApiUrlCode,
  type ApiUrlNote,
} from '../../src/core/api-url/codes.js';
import { inspectApiUrl } from '../../src/core/api-url/inspect-api-url.js';
import { normalizeLine, percentDecoded, removeZeroWidth } from '../../src/core/normalize.js';
import { editDistance } from '../../src/core/edit-distance.js';
import { unlikelyStoreCode, hostErrorCode } from '../../src/core/api-url/host.js';
import { NO_STORE_DOMAINS } from '../../src/core/api-url/known-hosts.js';
import { hasInvalidStoreCodeCharacters } from '../../src/core/api-url/store-code.js';
import { USUAL_FOLDERS } from '../../src/core/constants.js';
import { MIVA_URLS } from './miva-urls.js';
import { runs } from '../support/runs.js';

const SHOP = 'https://www.example.com';
const ENDPOINT = `${SHOP}/mm5/json.mvc`;
const shown = (text: string): string => JSON.stringify(text.length > 90 ? `${text.slice(0, 90)}…` : text);
const usualEndpoints = (origin: string): string[] =>
  USUAL_FOLDERS.map((name) => `${origin}/${name}/json.mvc`);

describe('inspectApiUrl', () => {
  describe('URLs of real stores', () => {
    for (const { input, kind, expected, suggestion, note } of MIVA_URLS) {
      it(`classifies ${shown(input)} as ${kind}${note && `: ${note}`}`, () => {
        const inspection = inspectApiUrl(input);
        expect(inspection.kind).to.equal(kind);
        expect(inspection.url).to.equal(expected);
        if (suggestion) expect(inspection.suggestions).to.include(suggestion);
      });
    }
  });

  describe('accepts an endpoint', () => {
    const accepted: [text: string, url?: string][] = [
      [ENDPOINT],
      [`${SHOP}/json.mvc`],
      [`${SHOP}/store/json.mvc`],
      [`${SHOP}/a/b/c/d/mm5/json.mvc`],
      [`${SHOP}/some-folder_1/json.mvc`],
      [`${SHOP}/my%20shop/json.mvc`],
      [`${SHOP}/cgi-bin/mm5/json.mvc`],
      [`${SHOP}/joe's/json.mvc`],
      ['https://https.www.example.com/mm5/json.mvc'],
      ['https://shop.example/mm5/json.mvc'],
      ['https://shop.com.mv/mm5/json.mvc'],
      ['https://a-b.c_d.example.museum/mm5/json.mvc'],
      ['https://8.8.8.8/mm5/json.mvc'],
      ['https://10.example.com/mm5/json.mvc'],
      ['https://192.168.example.com/mm5/json.mvc'],
      ['https://[2001:db8::1]:8443/mm5/json.mvc'],
      ['https://xn--mnchen-3ya.de/mm5/json.mvc'],
      ['https://mystore.myshopify.com.example.net/mm5/json.mvc'],
      ['https://notmiva.com/mm5/json.mvc'],
      ['https://mylocal.example.com/mm5/json.mvc'],
      ['https://münchen.de/mm5/json.mvc', 'https://xn--mnchen-3ya.de/mm5/json.mvc'],
      ['HTTPS://WWW.Example.com/mm5/json.mvc', ENDPOINT],
      ['https://www.example.com:443/mm5/json.mvc', ENDPOINT],
      [`  \t${ENDPOINT}\r\n`, ENDPOINT],
      [`\uFEFF${ENDPOINT}\u200B`, ENDPOINT],
      ['https://www.exa\u00ADmple.com/mm5/js\u2060on.mvc', ENDPOINT],
      [`${SHOP}/old/../mm5/json.mvc`, ENDPOINT],
      [`${SHOP}/größe/json.mvc`, `${SHOP}/gr%C3%B6%C3%9Fe/json.mvc`],
    ];
    for (const [text, url = text] of accepted) {
      it(`accepts ${shown(text)}`, () => {
        const { notes: _, ...rest } = inspectApiUrl(text);
        expect(rest).to.deep.equal({ kind: 'endpoint', url, code: null, suggestions: [], storeCode: null });
      });
    }
  });

  describe('fixes a URL', () => {
    const fixable: [text: string, code: ApiUrlCode, url?: string, storeCode?: string][] = [
      ['https://joe:hunter2@www.example.com/mm5/json.mvc', 'url-has-credentials'],
      ['joe:hunter2@www.example.com/mm5/json.mvc', 'url-has-credentials'],
      ['joe@www.example.com/mm5/json.mvc', 'url-has-credentials'],
      ['https://joe@example.com:hunter2@www.example.com/mm5/admin.mvc?', 'url-has-credentials'],
      ['https://@www.example.com/mm5/json.mvc', 'url-has-credentials'],
      [`${SHOP}/mm5/admin.mvc?Screen=MNGR&amp;Edit_Store=Beans`, 'url-other-miva-file', ENDPOINT, 'Beans'],
      [`${SHOP}/mm5/admin.mvc?STORE_CODE=%20a%2Bb`, 'url-other-miva-file', ENDPOINT, 'a+b'],
      [`${SHOP}/mm5/admin.mvc?Store_Code=a%255Cb`, 'url-other-miva-file'],
      [`${SHOP}/mm5/admin.mvc?Store_Code=%41%00`, 'url-other-miva-file'],
      [`${SHOP}/mm5/admin.mvc?Store_Code=${'a'.repeat(51)}`, 'url-other-miva-file'],
      [`${SHOP}/mm5/admin.mvc?Store_Code=&Edit_Store=X`, 'url-other-miva-file', ENDPOINT, 'X'],
      [`${SHOP}/mm5/admin.mvc?Screen=MNGR&Store_Code=a+b`, 'url-other-miva-file', ENDPOINT, 'a b'],
      [`${SHOP}/mm5/merchant.mvc+Screen=PROD+Store_Code=SS+X=1`, 'url-other-miva-file', ENDPOINT, 'SS'],
      [`${SHOP}/mm5/admin.mvc&Store_Code=SS`, 'url-other-miva-file', ENDPOINT, 'SS'],
      [`See ${SHOP}/mm5/admin.mvc?Store_Code=SS, please`, 'url-other-miva-file', ENDPOINT, 'SS'],
      [`<a href="${SHOP}/mm5/admin.mvc?Store_Code=SS">SS</a>`, 'url-other-miva-file', ENDPOINT, 'SS'],
      [`${SHOP}/mm5/admin.mvc?Store_Code=SS ${SHOP}/?Store_Code=X`, 'url-other-miva-file', ENDPOINT, 'SS'],
      [`${SHOP}/mm5/clientside.mvc?T=1#x`, 'url-other-miva-file'],
      [`${SHOP}/mm5/merchant.mvc/Screen=SFNT`, 'url-other-miva-file'],
      [`${SHOP}/mm5/ADMIN.MVC`, 'url-other-miva-file'],
      [`${SHOP}/mm5/admin.mvc/json.mvc`, 'url-other-miva-file'],
      [`${SHOP}/mm5/5.00/modules/util/inventory.mvc`, 'url-other-miva-file'],
      ['http://www.example.com/mm5/admin.mvc', 'url-other-miva-file'],
      [`<a href="${SHOP}/mm5/admin.mvc?Screen=SFNT">Miva</a>`, 'url-other-miva-file'],
      [`${SHOP}/mm5/themes/00000001/shadows/logo.png`, 'url-image-link'],
      [`${SHOP}/mm5/5.00/`, 'url-image-link'],
      [`${SHOP}/mm5/graphics`, 'url-image-link'],
      [`${SHOP}/mm5/graphics/00000001/logo@2x.png`, 'url-image-link'],
      [`${SHOP}/beans/graphics/00000001/logo.png`, 'url-image-link', `${SHOP}/beans/json.mvc`],
      [`${SHOP}/mm5/css/00000002/all.css?T=5`, 'url-image-link'],
      [`${SHOP}/mm5`, 'url-folder-only'],
      [`${SHOP}/mm5/?Screen=SFNT&Store_Code=SS`, 'url-folder-only', ENDPOINT, 'SS'],
      ['http://www.example.com/MM5/', 'url-folder-only', `${SHOP}/MM5/json.mvc`],
      ['www.example.com/mm5', 'url-folder-only'],
      [`${SHOP}/mm5/json`, 'url-file-misspelt'],
      [`${SHOP}/mm5/json/`, 'url-file-misspelt'],
      [`${SHOP}/mm5/json.`, 'url-file-misspelt'],
      [`${SHOP}/mm5/jsonmvc`, 'url-file-misspelt'],
      [`${SHOP}/mm5/json.mv`, 'url-file-misspelt'],
      [`${SHOP}/mm5/json.mcv`, 'url-file-misspelt'],
      [`${SHOP}/mm5/json,mvc`, 'url-file-misspelt'],
      [`${SHOP}/mm5/json.mvcc`, 'url-file-misspelt'],
      [`${SHOP}/mm5/json.mvc.php`, 'url-file-misspelt'],
      [`${SHOP}/mm5/jason.mvc`, 'url-file-misspelt'],
      [`${SHOP}/mm5/JSON.html?x=1`, 'url-file-misspelt'],
      [`${SHOP}/mm5/Json.mvc`, 'url-file-case'],
      ['www.example.com/mm5/JSON.mvc', 'url-file-case'],
      ['htps://www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['ttps://www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['s://www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['://www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['https//www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['https:/www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['https:www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['https;//www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['https:///www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['https.www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['httpswww.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['https www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['https://http://www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['https://https//www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['http:/www.example.com/mm5/json.mvc', 'url-scheme-broken'],
      ['https:\\/\\/www.example.com\\/mm5\\/json.mvc', 'url-scheme-broken'],
      ['example.com:8443/mm5/json.mvc', 'url-scheme-missing', 'https://example.com:8443/mm5/json.mvc'],
      ['[2001:db8::1]/mm5/json.mvc', 'url-scheme-missing', 'https://[2001:db8::1]/mm5/json.mvc'],
      ['\\\\www.example.com\\mm5\\json.mvc', 'url-scheme-missing'],
      ['API URL = www.example.com/mm5/json.mvc', 'url-scheme-missing'],
      ['URL:www.example.com/mm5/json.mvc', 'url-scheme-missing'],
      ['json.me/mm5/json.mvc', 'url-scheme-missing', 'https://json.me/mm5/json.mvc'],
      ['http://www.example.com:80/mm5/json.mvc', 'url-not-https'],
      ['http://www.example.com:8080/mm5/json.mvc', 'url-not-https', `${SHOP}:8080/mm5/json.mvc`],
      ['HTTP://www.example.com/mm5/json.mvc?', 'url-not-https'],
      [`${ENDPOINT}?`, 'url-has-query'],
      [`${ENDPOINT}?#`, 'url-has-query'],
      [`${ENDPOINT}?Function=OrderList_Load_Query&edit_store=SS`, 'url-has-query', ENDPOINT, 'SS'],
      [`${ENDPOINT}#/orders?Store_Code=SS`, 'url-has-fragment'],
      [`Endpoint URL: ${ENDPOINT}`, 'url-has-label'],
      [`API/Endpoint URL:\n${ENDPOINT}\nAPI Token\nabc`, 'url-has-label'],
      [`[Miva](${ENDPOINT})`, 'url-has-label'],
      [`[${SHOP}](${ENDPOINT})`, 'url-has-label'],
      [`"api_url": "${ENDPOINT}",`, 'url-has-label'],
      [`curl -X POST ${ENDPOINT} -d '{}'`, 'url-has-label'],
      [`POST ${ENDPOINT} HTTP/1.1`, 'url-has-label'],
      [`view-source:${ENDPOINT}`, 'url-has-label'],
      [`Our address is ${ENDPOINT}.`, 'url-has-label'],
      [`1. ${ENDPOINT}`, 'url-has-label'],
      [`“${ENDPOINT}”`, 'url-extra-characters'],
      [`'${ENDPOINT}';`, 'url-extra-characters'],
      [`(${ENDPOINT}),`, 'url-extra-characters'],
      [`**${ENDPOINT}**`, 'url-extra-characters'],
      [`• ${ENDPOINT}`, 'url-extra-characters'],
      [`${ENDPOINT}.`, 'url-extra-characters'],
      [ENDPOINT.replace('mm5', 'm\uD800m5'), 'url-extra-characters'],
      [ENDPOINT.replace('mm5', 'm\0m5'), 'url-extra-characters'],
      [`${ENDPOINT}/anything/else`, 'url-extra-characters'],
      [`${ENDPOINT} is the address`, 'url-extra-characters'],
      [`${ENDPOINT} ${ENDPOINT}`, 'url-extra-characters'],
      [`${ENDPOINT}${ENDPOINT}`, 'url-extra-characters'],
      [`${ENDPOINT}%20`, 'url-extra-characters'],
      [`${ENDPOINT}%E2%80%8B`, 'url-extra-characters'],
      [`${SHOP}/mm5/json%2Emvc`, 'url-extra-characters'],
      [`${SHOP}/mm5%2Fjson.mvc`, 'url-extra-characters'],
      [`${SHOP} / mm5 / json.mvc`, 'url-extra-characters'],
      [`${SHOP}/mm5json.mvc`, 'url-extra-characters'],
      [`${SHOP}/mm5/5.00/json.mvc`, 'url-extra-characters'],
      [`${SHOP}/beans/5.00/json.mvc`, 'url-extra-characters', `${SHOP}/beans/json.mvc`],
      [`${SHOP}/mm5/5.00/JSON.MVC`, 'url-file-case'],
      [`${SHOP}/eu/Merchant2json.mvc`, 'url-extra-characters', `${SHOP}/eu/Merchant2/json.mvc`],
      [`${SHOP}/mm5/\njson.mvc`, 'url-extra-characters'],
      [`${SHOP}/mm5/\u0000json.mvc`, 'url-extra-characters'],
      ['https: //www.example.com/mm5/json.mvc', 'url-extra-characters'],
      ['https://www.example.com./mm5/json.mvc', 'url-extra-characters'],
      ['https:\\\\www.example.com\\mm5\\json.mvc', 'url-extra-characters'],
      ['https://www.example.com/mm5\\json.mvc', 'url-extra-characters'],
      ['https://www.example.com//mm5/json.mvc', 'url-extra-characters'],
      ['https%3A%2F%2Fwww.example.com%2Fmm5%2Fjson.mvc', 'url-extra-characters'],
      ['https：／／www．example．com／mm5／json．mvc', 'url-extra-characters'],
      [
        `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(ENDPOINT)}&data=05`,
        'url-wrapped',
      ],
      [`https://www.google.com/url?sa=t&q=${ENDPOINT}&ved=2`, 'url-wrapped'],
      [`https://other.example/redirect?to=${ENDPOINT}`, 'url-wrapped'],
    ];
    for (const [text, code, url = ENDPOINT, storeCode = null] of fixable) {
      it(`fixes ${code} in ${shown(text)}`, () => {
        const { notes: _, ...rest } = inspectApiUrl(text);
        expect(rest).to.deep.equal({ kind: 'fixable', url, code, suggestions: [], storeCode });
      });
    }
  });

  describe('reports an error without a fix', () => {
    const errors: [text: string, code: ApiUrlCode][] = [
      ['', 'required'],
      [' \n\t\u00A0', 'required'],
      ['\u200B\uFEFF', 'required'],
      ['x'.repeat(8193), 'too-long'],
      [`${' '.repeat(8200)}${ENDPOINT}`, 'too-long'],
      [`${SHOP}/${'ü'.repeat(3000)}/json.mvc`, 'too-long'],
      ['https://', 'url-not-address'],
      ['••••••••', 'url-not-address'],
      ['I do not know', 'url-not-address'],
      ['my store', 'url-not-address'],
      ['x'.repeat(70), 'url-not-address'],
      ['https://www.example.com:99999/mm5/json.mvc', 'url-not-address'],
      ['https://example..com/mm5/json.mvc', 'url-not-address'],
      [`https://${'a'.repeat(64)}.com/mm5/json.mvc`, 'url-not-address'],
      ['https://{your-store}.com/mm5/json.mvc', 'url-not-address'],
      ['{{base_url}}/mm5/json.mvc', 'url-not-address'],
      ['https://<domain>/mm5/json.mvc', 'url-not-address'],
      ['https://joe:hunter2@/mm5/json.mvc', 'url-not-address'],
      ['https://joe:1/hunter2@www.example.com/mm5/json.mvc', 'url-no-domain'],
      ['https://joe@example.com:1/hunter2@www.example.com/mm5/json.mvc', 'url-not-address'],
      ['https://example.com/hunter2@www.example.com/mm5/json.mvc', 'url-not-address'],
      ['https://joe:a/hunter2@www.example.com/mm5/json.mvc', 'url-not-address'],
      ['https://hunter2.com#:x@www.example.com/mm5/json.mvc', 'url-not-address'],
      ['https://hunter2.com/x:x@www.example.com', 'url-not-address'],
      ['https://hunter2.com:?x@www.example.com/mm5/admin.mvc?Store_Code=SS', 'url-not-address'],
      ['joe@./', 'url-not-address'],
      ['https://joe:a#hunter2@www.example.com/mm5/json.mvc', 'url-not-address'],
      ['ftps://www.example.com/mm5/json.mvc', 'url-scheme-wrong'],
      ['wss://www.example.com/mm5/json.mvc', 'url-scheme-wrong'],
      ['https://ftp://www.example.com/mm5/json.mvc', 'url-scheme-wrong'],
      ['JavaScript:location="https://www.example.com/mm5/json.mvc"', 'url-scheme-wrong'],
      ['data:text/html,https://www.example.com/mm5/json.mvc', 'url-scheme-wrong'],
      ['mailto:joe@example.com', 'url-scheme-wrong'],
      ['file:///C:/mm5/json.mvc', 'url-scheme-wrong'],
      ['localhost', 'url-local-host'],
      ['localhost:8080/mm5/json.mvc', 'url-local-host'],
      ...[
        'localhost.',
        'shop.localhost',
        'shop.local',
        'shop.local.',
        'SHOP.LAN',
        'shop.internal',
        'shop.home',
        'shop.home.arpa',
        'shop.corp',
        'shop.localdomain',
        'shop.intranet',
        'shop.private',
        'localtest.me',
        'shop.localtest.me',
        'lvh.me',
        'shop.lvh.me',
        'shop.test',
        'shop.invalid',
        '0.0.0.0',
        '127.1',
        '0x7f.0.0.1',
        '2130706433',
        '10.1.2.3',
        '100.64.0.1',
        '100.127.255.255',
        '169.254.169.254',
        '172.16.0.1',
        '172.31.0.1',
        '192.168.0.1:8443',
        '224.0.0.1',
        '255.255.255.255',
        '[::]',
        '[::1]',
        '[::ffff:10.0.0.1]',
        '[64:ff9b::7f00:1]',
        '[fd00::1]',
        '[fe80::1]',
        '[febf::1]',
        '[ff02::1]',
      ].map((host): [string, ApiUrlCode] => [`https://${host}/mm5/json.mvc`, 'url-local-host']),
      ['https://mystore/mm5/json.mvc', 'url-no-domain'],
      ['https://www.example.c/mm5/json.mvc', 'url-no-domain'],
      ['mystore/mm5/json.mvc', 'url-no-domain'],
      ['https://store/mm5/json.mvc', 'url-no-domain'],
      ['Joe <joe@example.com>', 'url-is-email'],
      ['joe@localhost', 'url-is-email'],
      ['1a2b3c4d5e6f708192a3b4c5d6e7f809', 'url-is-token'],
      ['q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83v/jRWeJA=', 'url-is-token'],
      ['"Beans"', 'url-is-store-code'],
      ['my-store_1', 'url-is-store-code'],
      ['/mm5/json.mvc', 'url-only-path'],
      ['mm5/json.mvc', 'url-only-path'],
      ['Merchant2/admin.mvc?Store_Code=SS', 'url-only-path'],
      ['mm5', 'url-only-path'],
      ['https://mm5:8443/json.mvc', 'url-only-path'],
      ['json.mvc', 'url-only-path'],
      ['./json.mvc', 'url-only-path'],
      ['GET /mm5/json.mvc HTTP/1.1\nHost: www.example.com', 'url-only-path'],
      ['Endpoint: /mm5/json.mvc', 'url-only-path'],
      ['https://mm5/json.mvc', 'url-only-path'],
      ['https:///mm5/json.mvc', 'url-only-path'],
      ['C:\\inetpub\\mm5\\json.mvc', 'url-only-path'],
      ...Object.entries(NO_STORE_DOMAINS).flatMap(([code, domains]) =>
        domains.map((domain): [string, ApiUrlCode] => [
          `https://beans.${domain.replace('.*', '.co.uk')}/mm5/json.mvc`,
          code as ApiUrlCode,
        ]),
      ),
      ['https://DOCS.miva.com./developer/', 'url-never-a-store'],
      ['https://www.google.de/mm5/', 'url-never-a-store'],
      ['www.exa mple.com/mm5/json.mvc', 'url-space-in-host'],
      ['https://exa%20mple.com/mm5/json.mvc', 'url-space-in-host'],
      ['https://www.exa\nmple.com/mm5/json.mvc', 'url-space-in-host'],
      ['https://my store/mm5/json.mvc', 'url-space-in-host'],
    ];
    for (const [text, code] of errors) {
      it(`reports ${code} for ${shown(text)}`, () => {
        const { storeCode: _, ...rest } = inspectApiUrl(text);
        expect(rest).to.deep.equal({ kind: 'wrong', url: null, code, suggestions: [], notes: [] });
      });
    }

    it('finds the Store Code in a pasted parameter', () => {
      expect(inspectApiUrl('Store_Code=SS')).to.include({ code: 'url-is-store-code', storeCode: 'SS' });
      expect(inspectApiUrl('STORE01').storeCode).to.equal(null);
    });
  });

  describe('suggests endpoints or reports why it cannot', () => {
    const usual = usualEndpoints(SHOP);
    const suggested: [text: string, code: ApiUrlCode, suggestions: string[], storeCode?: string][] = [
      ['www.example.com', 'url-home-page', usual],
      ['http://joe:hunter2@www.example.com/', 'url-home-page', usual],
      [`${SHOP}/?Store_Code=SS`, 'url-home-page', usual, 'SS'],
      [`${SHOP}/#top`, 'url-home-page', usual],
      [`${SHOP}/{folder}/json.mvc`, 'url-home-page', usual],
      [`${SHOP}/news?email=joe@example.com`, 'url-storefront-link', usual],
      [`${SHOP}/index.html`, 'url-storefront-link', usual],
      [`${SHOP}/wp-content/themes/beans/style.css`, 'url-storefront-link', usual],
      [`${SHOP}/mm5/index.html`, 'url-storefront-link', usual],
      [
        `${SHOP}/store/beans.html?store_code=SS`,
        'url-storefront-link',
        [usual[2]!, usual[0]!, usual[1]!],
        'SS',
      ],
      [`${SHOP}/eu/Merchant2/`, 'url-storefront-link', usual],
      [`${SHOP}/releases/5.00/notes`, 'url-storefront-link', usual],
      [`${SHOP}/eu/mm5/css/all.css`, 'url-storefront-link', usual],
      [`${SHOP}/eu/Miva/beans`, 'url-never-a-store', []],
      [`${SHOP}/blog/how-to-connect-miva`, 'url-never-a-store', []],
      [`${SHOP}/miva-integration/`, 'url-never-a-store', []],
      [`${SHOP}/docs/store`, 'url-never-a-store', []],
      ['https://docs.example.com/miva', 'url-never-a-store', []],
      ['https://merchant-help.example.com/store', 'url-never-a-store', []],
      ['https://support.example.co.uk/', 'url-never-a-store', []],
      ['https://help.example.com/mm5/json', 'url-never-a-store', []],
      ['https://click.example.com/?qs=abc', 'url-target-hidden', []],
      [`${SHOP}/ls/click?upn=abc`, 'url-target-hidden', []],
      [`${SHOP}/merchant.mv`, 'url-old-miva', [`${SHOP}/json.mvc`]],
      [`${SHOP}/Merchant2/merchant.mv+Screen=SFNT`, 'url-old-miva', [usual[1]!]],
      [
        `${SHOP}/cgi-bin/miva?Merchant2/merchant.mv+Screen=SFNT+Store_Code=SS`,
        'url-old-miva',
        [usual[1]!],
        'SS',
      ],
      [`${SHOP}/cgi-bin/miva?/Merchant2/merchant.mv+Screen=SFNT`, 'url-old-miva', [usual[1]!]],
      [`${SHOP}/cgi-bin/mivavm?/mm5/merchant.mvc+Store_Code=SS`, 'url-old-miva', [usual[0]!], 'SS'],
      [`${SHOP}/cgi-bin/miva/Merchant2/merchant.mv`, 'url-old-miva', [usual[1]!]],
      [`${SHOP}/cgi-bin/miva.exe?x`, 'url-old-miva', usual],
    ];
    for (const [text, code, suggestions, storeCode = null] of suggested) {
      it(`reports ${code} and suggests ${suggestions.length} endpoints for ${shown(text)}`, () => {
        expect(inspectApiUrl(text)).to.deep.equal({
          kind: 'wrong',
          url: null,
          code,
          suggestions,
          storeCode,
          notes: [],
        });
      });
    }

    it('does not suggest a URL above the maximum length', () => {
      const { code, suggestions } = inspectApiUrl(`${SHOP}/${'ü'.repeat(3000)}/mm5/page`);
      expect(code).to.equal('url-storefront-link');
      expect(suggestions).to.deep.equal(usual);
    });
  });

  describe('adds notes', () => {
    const noted: [text: string, ...notes: ApiUrlNote[]][] = [
      [ENDPOINT],
      [`${SHOP}/MM5/json.mvc`],
      [`${SHOP}/eu/mm5/json.mvc`],
      [`${SHOP}/json.mvc`, 'folder-unusual'],
      [`${SHOP}/mm5/eu/json.mvc`, 'folder-unusual'],
      ['https://a.mivamerchantdev.com/mm5/admin.mvc', 'development-store'],
      ['https://a.coolcommerce.net/mm5/json.mvc', 'development-store'],
      ['https://a.mymiva.com/beans/json.mvc', 'development-store', 'folder-unusual'],
      ['https://8.8.8.8/mm5/json.mvc', 'ip-address'],
      ['https://[2001:db8::1]/beans/json.mvc', 'ip-address', 'folder-unusual'],
    ];
    for (const [text, ...notes] of noted) {
      it(`adds ${notes.join(' and ') || 'no note'} for ${text}`, () => {
        expect(inspectApiUrl(text).notes).to.deep.equal(notes);
      });
    }
  });

  describe('limits of its rules', () => {
    const url = ENDPOINT;
    const cases: [text: string, expected: Partial<ReturnType<typeof inspectApiUrl>>][] = [
      // Lengths of a URL and of a Store Code.
      [ENDPOINT.padEnd(8192), { kind: 'endpoint' }],
      [ENDPOINT.padEnd(8193), { code: 'too-long' }],
      [`${SHOP}/${'a'.repeat(8192 - SHOP.length - 10)}/json.mvc`, { kind: 'endpoint' }],
      [`${SHOP}/${'a'.repeat(8192 - SHOP.length - 9)}`, { suggestions: usualEndpoints(SHOP) }],
      ['A'.repeat(61), { code: 'url-is-store-code' }],
      ['A'.repeat(62), { code: 'url-no-domain' }],
      [`Store_Code=${'A'.repeat(50)}`, { code: 'url-is-store-code', storeCode: 'A'.repeat(50) }],
      [`${ENDPOINT}?Store_Code=${'A'.repeat(50)}`, { storeCode: 'A'.repeat(50) }],
      [`${ENDPOINT}?Store_Code=${'A'.repeat(51)}`, { storeCode: null }],
      [
        `https://${'a'.repeat(57)}.${'b'.repeat(63)}.${'b'.repeat(63)}.${'b'.repeat(63)}.com/mm5/json.mvc`,
        { kind: 'endpoint' },
      ],
      [
        `https://${'a'.repeat(58)}.${'b'.repeat(63)}.${'b'.repeat(63)}.${'b'.repeat(63)}.com/mm5/json.mvc`,
        { code: 'url-not-address' },
      ],
      // Parameters and words that only resemble a known one.
      [`${ENDPOINT}?my_store_code=HG`, { storeCode: null }],
      [`${ENDPOINT}?store_code_old=HG`, { storeCode: null }],
      ['localhost', { code: 'url-local-host' }],
      ['mylocalhost', { code: 'url-is-store-code' }],
      ['localhost1', { code: 'url-is-store-code' }],
      ['json', { code: 'url-only-path' }],
      ['myjson', { code: 'url-is-store-code' }],
      ['jsonfeed', { code: 'url-is-store-code' }],
      ['merchant.mv', { code: 'url-only-path' }],
      ['supermerchant.mv', { code: 'url-home-page' }],
      ['merchant.mvx', { code: 'url-home-page' }],
      ['json.mvc', { code: 'url-only-path' }],
      ['json.mvcx', { code: 'url-home-page' }],
      ['foo/bar', { code: 'url-no-domain' }],
      ['A', { code: 'url-is-store-code' }],
      ['_HG01', { code: 'url-is-store-code' }],
      ['HG01-', { code: 'url-is-store-code' }],
      ['/mm5/merchant.mvc?Store_Code=HG01', { code: 'url-only-path', storeCode: 'HG01' }],
      [`${ENDPOINT}?Store_Code=HG01+Screen=SFNT`, { storeCode: 'HG01' }],
      [`${ENDPOINT}?Store_Code=A.B`, { storeCode: 'A.B' }],
      [`${ENDPOINT}?Store_Code=HG01).`, { storeCode: 'HG01' }],
      ['jane:pw@www.example.com', { code: 'url-home-page' }],
      ['jane@www.example.com:8443', { code: 'url-home-page' }],
      ['x:8443/mm5/json.mvc', { code: 'url-no-domain' }],
      ['www.example.com:/mm5/json.mvc', { url, code: 'url-scheme-missing' }],
      // Tokens and keys, alone and as a part of a host.
      ['abcdefghijklmnop+qrstuvwxyz', { code: 'url-is-token' }],
      ['abc.0f90f77b58ca98836eba3d50f526f523', { code: 'url-no-domain' }],
      ['0f90f77b58ca98836eba3d50f526f523.example.com', { code: 'url-home-page' }],
      ['x.q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=', { code: 'url-not-address' }],
      ['q83vEjRWeJCrze8SNFZ4+kKvN7xI.example.com', { code: 'url-not-address' }],
      ['https://abcdefgh12345678901234', { code: 'url-no-domain' }],
      // Host, port and credentials.
      ['https://us er:p@www.example.com/mm5/json.mvc', { url, code: 'url-has-credentials' }],
      ['https://a@b/c@www.example.com/mm5/json.mvc', { url: null }],
      ['https://shop.example.com@b/c@www.example.com/mm5/json.mvc', { url: null }],
      ['https://me@shop.example.com/c@www.example.com/mm5/json.mvc', { code: 'url-not-address' }],
      [`${SHOP}.../mm5/json.mvc`, { url, code: 'url-extra-characters' }],
      [`${SHOP}.:8443/mm5/json.mvc`, { url: `${SHOP}:8443/mm5/json.mvc` }],
      [`${SHOP}:80/mm5/json.mvc`, { kind: 'endpoint', url: `${SHOP}:80/mm5/json.mvc` }],
      ['http://www.example.com:80/mm5/json.mvc', { url, code: 'url-not-https' }],
      [
        'https://httpswww.example.com/mm5/json.mvc',
        { url: 'https://httpswww.example.com/mm5/json.mvc', code: null },
      ],
      ['https://u:p@x.example/mm5/json.mvc@www.example.com', { code: 'url-not-address' }],
      [`${SHOP}/#pw=a@b`, { code: 'url-not-address' }],
      ['https://172.20.1.1/mm5/json.mvc', { code: 'url-local-host' }],
      ['https://100.70.0.1/mm5/json.mvc', { code: 'url-local-host' }],
      ['https://100.80.0.1/mm5/json.mvc', { code: 'url-local-host' }],
      ['https://100.115.1.1/mm5/json.mvc', { code: 'url-local-host' }],
      ['https://100.63.1.1/mm5/json.mvc', { kind: 'endpoint' }],
      ['https://100.128.1.1/mm5/json.mvc', { kind: 'endpoint' }],
      ['https://10.0.0.1.example.com/mm5/json.mvc', { kind: 'endpoint', notes: [] }],
      ['https://24seven.com/mm5/json.mvc', { kind: 'endpoint', notes: [] }],
      ['https://[2001:db8::5]', { suggestions: usualEndpoints('https://[2001:db8::5]') }],
      // Text around the URL, and its scheme.
      ['http%3A%2F%2Fwww.example.com%2Fmm5%2Fjson.mvc', { url, code: 'url-not-https' }],
      [`${SHOP}/a%23b/mm5/json.mvc?u=https%3a`, { url: `${SHOP}/a%23b/mm5/json.mvc` }],
      [`(${SHOP}/mm5).`, { url, code: 'url-folder-only' }],
      [`[${SHOP}/mm5]`, { url, code: 'url-folder-only' }],
      [`= ${ENDPOINT}`, { url, code: 'url-extra-characters' }],
      [`Store ${ENDPOINT}`, { url, code: 'url-has-label' }],
      [`2. ${ENDPOINT}`, { url, code: 'url-has-label' }],
      ['Store: see http://www.example.com/mm5/json.mvc', { url, code: 'url-not-https' }],
      ['tp:/www.example.com/mm5/json.mvc', { url, code: 'url-scheme-broken' }],
      ['htp//www.example.com/mm5/json.mvc', { url, code: 'url-scheme-broken' }],
      ['htps/www.example.com/mm5/json.mvc', { code: 'url-no-domain' }],
      ['xyzzy//www.example.com/mm5/json.mvc', { code: 'url-no-domain' }],
      ['http www.example.com/mm5/json.mvc', { url, code: 'url-scheme-broken' }],
      ['httpwww.example.com/mm5/json.mvc', { url, code: 'url-scheme-broken' }],
      ['httpswww.example.com/mm5/json.mvc', { url, code: 'url-scheme-broken' }],
      ['my-data:www.example.com/mm5/json.mvc', { url, code: 'url-scheme-missing' }],
      ['mailto :jane@example.com', { code: 'url-scheme-wrong' }],
      ['dataset:www.example.com/mm5/json.mvc', { url, code: 'url-scheme-missing' }],
      ['Endpoint:s.example.com/mm5/', { url: 'https://s.example.com/mm5/json.mvc' }],
      ['a:-x.example.com/mm5/', { code: 'url-not-address' }],
      ['x:/www.example.com/mm5/json.mvc', { code: 'url-only-path' }],
      ['s//www.example.com/mm5/json.mvc', { code: 'url-no-domain' }],
      [`${ENDPOINT}?a=\\b`, { url, code: 'url-has-query' }],
      // Folders and files.
      [`${SHOP}/mm5/http://www.example.com/`, { url, code: 'url-folder-only' }],
      [`${ENDPOINT}http://www.example.com`, { url, code: 'url-extra-characters' }],
      [`${SHOP}/mm5/mygraphics/a.jpg`, { code: 'url-storefront-link' }],
      [`${SHOP}/css/123456789/a.css`, { code: 'url-storefront-link' }],
      [`${SHOP}/css/x12345678/a.css`, { code: 'url-storefront-link' }],
      [`${SHOP}/shop/5.123/a.png`, { code: 'url-storefront-link' }],
      [`${SHOP}/shop/15.12/a.png`, { code: 'url-storefront-link' }],
      [`${SHOP}/shop%2fjson.mvc`, { url: `${SHOP}/shop/json.mvc` }],
      [`${SHOP}/mm5/json.m vc,foo`, { url, code: 'url-extra-characters' }],
      [`${SHOP}/mm5/myjson`, { code: 'url-storefront-link' }],
      [`${SHOP}/mm5/json-feed`, { code: 'url-storefront-link' }],
      [`${SHOP}/5.12/feeds/x.mvc`, { url: `${SHOP}/json.mvc`, code: 'url-other-miva-file' }],
      [`${SHOP}/mm5/5.12/feeds/x.mvc`, { url, code: 'url-other-miva-file' }],
      [`${SHOP}/mm5/admin.mvc/graphics/00000001/x`, { url, code: 'url-other-miva-file' }],
      [`${SHOP}/graphics/00000001/x.jpg`, { url: `${SHOP}/json.mvc`, code: 'url-image-link' }],
      [`${SHOP}/themes`, { code: 'url-storefront-link' }],
      [`${SHOP}/cgi-bin/foo/x`, { code: 'url-storefront-link' }],
      [`${SHOP}/xcgi/miva/x`, { code: 'url-never-a-store' }],
      [`${SHOP}/${ENDPOINT}`, { url, code: 'url-extra-characters' }],
      ['https://support.example.com/mm5/json.mvc', { kind: 'endpoint' }],
      ['https://help.example.com/mm5/admin.mvc', { url: 'https://help.example.com/mm5/json.mvc' }],
      ['https://support-01.coolcommerce.net', { code: 'url-home-page' }],
      ['https://docs.com', { code: 'url-home-page' }],
      [`${SHOP}/cgi-bin/miva/a/b/merchant.mv`, { code: 'url-old-miva', suggestions: usualEndpoints(SHOP) }],
    ];
    for (const [text, expected] of cases) {
      it(`reports ${expected.code ?? expected.url ?? expected.kind ?? 'its Store Code or suggestions'} for ${shown(text)}`, () => {
        expect(inspectApiUrl(text)).to.deep.include(expected);
      });
    }
  });

  describe('any text', () => {
    const pieces = fc.constantFrom(
      ...[
        'https',
        'http',
        '://',
        ':',
        '/',
        '//',
        '\\',
        '?',
        '#',
        '@',
        ' ',
        '\n',
        '.',
        '.com',
        '.mvc',
        '.mv',
        '[',
        ']',
        '](',
        ')',
      ],
      ...[
        'www.example.com',
        'mm5',
        'json',
        'json.mvc',
        'graphics',
        '00000001',
        'cgi-bin',
        'miva',
        'merchant.mv',
        '%',
        '%2F',
        '..',
      ],
      ...[
        'URL: ',
        '"',
        '<',
        '>',
        '=',
        '&',
        'Store_Code=SS',
        '127.0.0.1',
        ':80',
        'é',
        '\u200B',
        '\uD800',
        '：',
        '+',
        'javascript:',
      ],
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .array(fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.string() }), {
          maxLength: 14,
        })
        .map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 12 }).map((parts) => `https://www.example.com/${parts.join('')}`),
    );

    it('returns only https endpoints without credentials, query and fragment', () => {
      fc.assert(
        fc.property(anything, (text) => {
          const { kind, url, code, suggestions, storeCode, notes } = inspectApiUrl(text);
          expect(code === null).to.equal(kind === 'endpoint');
          expect(url === null).to.equal(kind === 'wrong');
          if (code) expect(API_URL_CODES).to.include(code);
          for (const note of notes) expect(API_URL_NOTES).to.include(note);
          if (storeCode !== null) expect(storeCode).to.match(/^[^%\\\p{Cc}]{1,50}$/u);
          expect(new Set(suggestions).size).to.equal(suggestions.length);
          for (const address of url ? [url, ...suggestions] : suggestions) {
            const { href, protocol, username, password, search, hash, pathname } = new URL(address);
            expect(address).to.equal(href);
            expect(address).not.to.match(/[?#@]/);
            expect(protocol + username + password + search + hash).to.equal('https:');
            expect(pathname).to.match(/\/json\.mvc$/);
            expect(inspectApiUrl(address)).to.include({ kind: 'endpoint', url: address });
          }
        }),
        { numRuns: runs(3000) },
      );
    });
  });

  describe('an endpoint of any store', () => {
    const word = (pattern: RegExp): fc.Arbitrary<string> => fc.stringMatching(pattern);
    const label = word(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6})?$/);
    const ending = fc.constantFrom('com', 'co.uk', 'example', 'shop', 'com.au', 'xn--p1ai');
    const port = fc.option(
      fc.integer({ min: 1, max: 65535 }).filter((number) => number !== 443 && number !== 80),
    );
    const folders = fc.array(
      fc.oneof(
        fc.constantFrom('mm5', 'Merchant2', 'store', 'graphics', 'cgi-bin', 'MM5'),
        word(/^[A-Za-z0-9_~-]{1,10}$/),
      ),
      { maxLength: 4 },
    );
    const address = fc
      .record({ labels: fc.array(label, { minLength: 1, maxLength: 3 }), ending, port, folders })
      .map((parts) => ({
        host: `${[...parts.labels, parts.ending].join('.')}${parts.port ? `:${parts.port}` : ''}`,
        folder: parts.folders.map((name) => `/${name}`).join(''),
      }))
      // x.com and docs.example.com, for example, are not hosts of a store.
      .filter(({ host, folder }) => {
        const { hostname } = new URL(`https://${host}`);
        return hostErrorCode(hostname) === null && unlikelyStoreCode(hostname, folder) === null;
      });

    it('accepts the endpoint of any store unchanged', () => {
      fc.assert(
        fc.property(address, ({ host, folder }) => {
          const url = `https://${host}${folder}/json.mvc`;
          expect(inspectApiUrl(url)).to.include({ kind: 'endpoint', url, code: null });
        }),
      );
    });

    it('finds the endpoint and the Store Code in other text, with typos in scheme and file name', () => {
      const decoration = fc.record({
        scheme: fc.constantFrom(
          'https://',
          'http://',
          '',
          '//',
          'https//',
          'htps://',
          'https:/',
          'https://https://',
          'HTTPS://',
        ),
        file: fc.constantFrom('json.mvc', 'json.mvc/', 'JSON.MVC', 'json.php', 'josn.mvc', '/json.mvc'),
        storeCode: fc.option(word(/^[A-Za-z0-9_]{1,20}$/)),
        around: fc.constantFrom(
          ['', ''],
          ['<', '>'],
          ['"', '"'],
          ['“', '”'],
          ['(', ').'],
          [' ', ' \n'],
          ['`', '`,'],
        ),
        words: fc.constantFrom('', 'Endpoint URL: ', 'API URL = ', 'URL:\n', 'The endpoint is '),
      });
      fc.assert(
        fc.property(address, decoration, ({ host, folder }, { scheme, file, storeCode, around, words }) => {
          const query = storeCode ? `?Screen=SFNT&Store_Code=${storeCode}&Search=x` : '';
          const text = `${words}${around[0]}${scheme}${host}${folder}/${file}${query}${around[1]}`;
          const url = `https://${host}${folder}/json.mvc`;
          expect(inspectApiUrl(text), text).to.include({ url, storeCode });
        }),
        { numRuns: runs(1000) },
      );
    });

    const plain = address.filter(({ folder }) => !folder.includes('graphics'));

    it('derives the endpoint from the URL of another Miva file in the same folder', () => {
      const file = fc.constantFrom('admin', 'merchant', 'clientside', 'uri', 'download', 'other');
      fc.assert(
        fc.property(plain, file, word(/^[A-Za-z0-9]{1,20}$/), ({ host, folder }, name, storeCode) => {
          expect(inspectApiUrl(`http://${host}${folder}/${name}.mvc?Edit_Store=${storeCode}`)).to.include({
            kind: 'fixable',
            code: 'url-other-miva-file',
            url: `https://${host}${folder}/json.mvc`,
            storeCode,
          });
        }),
      );
    });

    it('finds the endpoint in the link of an email program or a search engine', () => {
      const wrap = fc.constantFrom(
        (link: string) =>
          `https://eur01.safelinks.protection.outlook.com/?url=${link}&data=05%7C01&reserved=0`,
        (link: string) => `https://www.google.co.uk/url?sa=t&url=${link}&usg=AO`,
        (link: string) => `API URL: https://www.google.com/url?q=${link}`,
      );
      const file = fc.constantFrom('json.mvc', 'admin.mvc?Store_Code=HG01', 'json.mvc#top');
      fc.assert(
        fc.property(plain, wrap, file, ({ host, folder }, wrapped, name) => {
          const text = wrapped(encodeURIComponent(`https://${host}${folder}/${name}`));
          const expected = { kind: 'fixable', url: `https://${host}${folder}/json.mvc` };
          expect(inspectApiUrl(text), text).to.include(expected);
        }),
      );
    });

    it('never returns credentials', () => {
      const secret = fc
        .tuple(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }))
        .map(([before, after]) => `${before}Hunter2${after}`);
      const user = fc.oneof(secret, word(/^[a-z.]{1,9}$/));
      const before = fc.constantFrom('https://', 'http://', '', 'https//', 'URL: ', 'URL: https://');
      const path = fc.constantFrom(
        '/mm5/json.mvc',
        '/mm5/admin.mvc?Store_Code=SS',
        '',
        '/mm5/',
        '/page',
        '/merchant.mv',
      );
      fc.assert(
        fc.property(before, user, secret, fc.boolean(), path, (start, name, password, isEscaped, end) => {
          const credentials = [name, password].map((part) => (isEscaped ? encodeURIComponent(part) : part));
          const inspection = inspectApiUrl(`${start}${credentials.join(':')}@www.example.com${end}`);
          expect(JSON.stringify(inspection).toLowerCase()).not.to.include('hunter2');
        }),
        { numRuns: runs(3000) },
      );
    });
  });
});

describe('hasInvalidStoreCodeCharacters', () => {
  for (const text of ['%', 'a%b', 'a\\b', 'a\tb', 'a\0']) {
    it(`rejects ${JSON.stringify(text)}`, () => expect(hasInvalidStoreCodeCharacters(text)).to.equal(true));
  }
  for (const text of ['', 'HG01', 'a b', 'a/b', 'é']) {
    it(`accepts "${text}"`, () => expect(hasInvalidStoreCodeCharacters(text)).to.equal(false));
  }
});

describe('normalizing a text', () => {
  it('removes invisible characters only', () => {
    const invisible = '\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2064\u2066\u2069\uFEFF';
    expect(removeZeroWidth(`a${invisible}b`)).to.equal('ab');
    expect(removeZeroWidth('\u200A\u2010\u2029\u202F\u205F\u2065\u206A')).to.have.lengthOf(7);
    expect(normalizeLine(`\u200B ${invisible}a b\u00A0\n\u200B`)).to.equal('a b');
  });

  it('decodes valid percent escapes and keeps invalid ones', () => {
    expect(percentDecoded('a%20%C3%A9')).to.equal('a é');
    expect(percentDecoded('100%')).to.equal('100%');
  });
});

describe('editDistance', () => {
  const cases: [string, string, number][] = [
    ['', '', 0],
    ['', 'json', 4],
    ['json', '', 4],
    ['json.mvc', 'json.mvc', 0],
    ['jason.mvc', 'json.mvc', 1],
    ['josn.mvc', 'json.mvc', 2],
    ['htp', 'https', 2],
    ['kitten', 'sitting', 3],
  ];
  for (const [from, to, distance] of cases) {
    it(`returns ${distance} for "${from}" and "${to}"`, () =>
      expect(editDistance(from, to)).to.equal(distance));
  }
});
