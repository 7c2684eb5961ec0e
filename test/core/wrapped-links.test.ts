import { expect } from 'chai';
import fc from 'fast-check';
import { inspectApiUrl } from '../../src/core/api-url/inspect-api-url.js';
import { NO_STORE_DOMAINS, NO_STORE_SUBDOMAINS } from '../../src/core/api-url/known-hosts.js';
import { runs } from '../support/runs.js';

type Wrap = (link: string) => string;

const escaped = encodeURIComponent;
const twice: Wrap = (link) => escaped(escaped(link));
const base64: Wrap = (link) => escaped(btoa(link));
const dashed: Wrap = (link) =>
  escaped(link)
    .replace(/[-_]/g, (sign) => `%${sign === '-' ? '2D' : '5F'}`)
    .replaceAll('%2F', '_')
    .replaceAll('%', '-');

/** Links in the formats of these services, which contain the target URL. */
const SERVICES: Readonly<Record<string, Wrap>> = {
  'Outlook SafeLinks': (link) =>
    `https://nam02.safelinks.protection.outlook.com/?url=${escaped(link)}&data=05%7C02%7Cjane%40a.example&reserved=0`,
  'Microsoft Teams': (link) =>
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${escaped(link)}&locale=en`,
  'Proofpoint 1': (link) => `https://urldefense.proofpoint.com/v1/url?u=${escaped(link)}&k=oIv%3D`,
  'Proofpoint 2': (link) => `https://urldefense.proofpoint.com/v2/url?u=${dashed(link)}&d=Dw&e=`,
  'Proofpoint 3': (link) => `https://urldefense.com/v3/__${link}__;!!AbC1!dEf2$`,
  Barracuda: (link) => `https://linkprotect.cudasvc.com/url?a=${escaped(link)}&c=E,1,abc&typo=1`,
  'Cisco Secure Email': (link) => `https://secure-web.cisco.com/1AbC-dEf_/${escaped(link)}`,
  Sophos: (link) => `https://us-west-2.protection.sophos.com/?d=a.example&u=${base64(link)}&i=NWYx`,
  'Check Point': (link) => `https://protect.checkpoint.com/v2/___${link}___.YzJlOnQ`,
  'Trend Micro': (link) => `https://ca-1.check.trendmicro.com:443/wis/v1/query?url=${escaped(link)}&auth=9`,
  Symantec: (link) => `https://clicktime.symantec.com/3AbC?h=abc=&u=${link}`,
  Slack: (link) => `https://slack-redir.net/link?url=${escaped(link)}`,
  Facebook: (link) => `https://l.facebook.com/l.php?u=${escaped(link)}&h=AT0`,
  LinkedIn: (link) => `https://www.linkedin.com/redir/redirect?url=${escaped(link)}&urlhash=a`,
  Google: (link) => `https://www.google.co.uk/url?sa=t&q=&url=${escaped(link)}&usg=AO`,
  Bing: (link) => `https://www.bing.com/ck/a?!&&p=1f&u=a1${base64(link)}&ntb=1`,
  Yahoo: (link) => `https://r.search.yahoo.com/_ylt=Aw/RV=2/RU=${escaped(link)}/RK=2/RS=x`,
  'Amazon SES': (link) =>
    `https://k.r.eu-central-1.awstrack.me/L0/${escaped(link).replace('%3A', ':')}/1/0107/Qx=372`,
  'Wayback Machine': (link) => `https://web.archive.org/web/20230401123456/${link}`,
  'Google Translate': (link) => `https://translate.google.com/translate?sl=auto&u=${escaped(link)}`,
};

/** The parts of a link that can contain the target URL, whatever the service. */
const PLACES: Readonly<Record<string, Wrap>> = {
  'a parameter': (link) => `https://r.tracker.example/out?id=7&target=${link}`,
  'a parameter, escaped': (link) => `https://r.tracker.example/out?target=${escaped(link)}&x=1`,
  'a parameter, escaped twice': (link) => `https://r.tracker.example/out?target=${twice(link)}`,
  'a parameter, in base64': (link) => `https://r.tracker.example/out?t=${base64(link)}&x=1`,
  'a parameter without a name': (link) => `https://r.tracker.example/?${link}`,
  'the fragment': (link) => `https://app.tracker.example/#/go?url=${escaped(link)}`,
  'the path': (link) => `https://r.tracker.example/go/${link}`,
  'the path, escaped': (link) => `https://r.tracker.example/go/${escaped(link)}/7/8`,
  'the path, escaped twice': (link) => `https://r.tracker.example/go/${twice(link)}`,
};

const label = fc.stringMatching(/^[a-z][a-z0-9]{2,8}(-[a-z0-9]{1,6})?$/);
const store = fc
  .record({
    name: label,
    ending: fc.constantFrom('example', 'com.example', 'co.uk.example'),
    prefix: fc.constantFrom('www.', 'shop.', ''),
    folder: fc.constantFrom('/mm5', '/Merchant2', '/store', '', '/eu/mm5', '/my-folder_1'),
  })
  .map(({ name, ending, prefix, folder }) => `https://${prefix}${name}.${ending}${folder}`);
const file = fc.constantFrom('json.mvc', 'admin.mvc', 'merchant.mvc', 'JSON.MVC', '5.00/json.mvc');
const anyOf = (wraps: Readonly<Record<string, Wrap>>) => fc.constantFrom(...Object.values(wraps));
const endpointsOf = (text: string): string[] => {
  const { url, suggestions } = inspectApiUrl(text);
  return url === null ? [...suggestions] : [url];
};

describe('inspectApiUrl with a wrapped link', () => {
  for (const [name, wrap] of [...Object.entries(SERVICES), ...Object.entries(PLACES)]) {
    it(`finds the store's endpoint in ${name}`, () => {
      fc.assert(
        fc.property(store, file, (base, end) => {
          const expected = { kind: 'fixable', code: 'url-wrapped', url: `${base}/json.mvc` };
          expect(inspectApiUrl(wrap(`${base}/${end}`)), wrap(`${base}/${end}`)).to.include(expected);
        }),
        { numRuns: runs(50) },
      );
    });
  }

  it('finds the store’s endpoint or nothing in any combination of wrappers', () => {
    const wraps = fc.array(fc.oneof(anyOf(SERVICES), anyOf(PLACES)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(store, file, wraps, (base, end, layers) => {
        const text = layers.reduce((link, wrap) => wrap(link), `${base}/${end}`);
        for (const url of endpointsOf(text)) expect(url, text).to.equal(`${base}/json.mvc`);
        if (layers.length === 1) expect(endpointsOf(text), text).to.have.lengthOf(1);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('finds the endpoint in a link that was wrapped three times', () => {
    const { Slack, Facebook } = SERVICES;
    const text = Slack!(Facebook!(SERVICES['Outlook SafeLinks']!('https://www.shop.example/mm5/admin.mvc')));
    expect(inspectApiUrl(text)).to.include({ url: 'https://www.shop.example/mm5/json.mvc' });
  });

  it('suggests the usual endpoints if the target is a home page', () => {
    for (const wrap of [SERVICES['Outlook SafeLinks']!, SERVICES['Proofpoint 3']!]) {
      const { kind, code, suggestions } = inspectApiUrl(wrap('https://www.shop.example/'));
      expect({ kind, code }).to.deep.equal({ kind: 'wrong', code: 'url-home-page' });
      expect(suggestions).to.include('https://www.shop.example/mm5/json.mvc');
    }
  });

  it('reports the error of the target', () => {
    const wrap = SERVICES['Outlook SafeLinks']!;
    for (const [link, code] of [
      ['https://docs.miva.com/json-api', 'url-never-a-store'],
      ['https://beans.myshopify.com/admin', 'url-other-platform'],
      ['http://192.168.1.4/mm5/json.mvc', 'url-local-host'],
      ['https://bit.ly/3xYz', 'url-target-hidden'],
      ['https://', 'url-target-hidden'],
    ] as const) {
      expect(inspectApiUrl(wrap(link)), link).to.deep.include({ kind: 'wrong', code, suggestions: [] });
    }
  });

  it('suggests nothing if two hosts are possible', () => {
    for (const text of [
      'https://www.google.com/url?q=https://one.example/mm5/json.mvc&q=https://two.example/mm5/json.mvc',
      'https://r.tracker.example/?a=https://one.example/mm5/json.mvc&b=https://two.example/mm5/json.mvc',
      'https://apps.vendor.example/miva?url=https://www.shop.example/mm5/json.mvc',
      'https://deals.example/out?to=https://www.shop.example/sale',
      'https://www.shop.example/share?u=https://www.facebook.com/beans',
      'https://www.shop.example@other.example/mm5/json.mvc',
    ]) {
      expect(inspectApiUrl(text), text).to.deep.include({ kind: 'wrong', suggestions: [] });
    }
  });

  it('ignores a URL nested in a link to one of the store’s Miva files', () => {
    for (const other of ['https://www.facebook.com/beans', 'https://other.example/mm5/json.mvc']) {
      expect(inspectApiUrl(`https://www.shop.example/mm5/merchant.mvc?to=${escaped(other)}`)).to.include({
        url: 'https://www.shop.example/mm5/json.mvc',
        code: 'url-other-miva-file',
      });
    }
  });

  it('reports a hidden target if the link contains only the target’s host', () => {
    for (const text of [
      'https://protect-us.mimecast.com/s/AbCd?domain=shop.example',
      'https://protect.unknown-vendor.example/s/AbCd?domain=shop.example',
      'https://u1.ct.sendgrid.net/ls/click?upn=u001.AbC-3D',
    ]) {
      const expected = { kind: 'wrong', code: 'url-target-hidden', suggestions: [] };
      expect(inspectApiUrl(text), text).to.deep.include(expected);
    }
    const sameSite = inspectApiUrl('https://www.shop.example/page?site=shop.example');
    expect(sameSite.suggestions).to.include('https://www.shop.example/mm5/json.mvc');
  });

  it('never returns the credentials of a nested URL', () => {
    fc.assert(
      fc.property(fc.oneof(anyOf(SERVICES), anyOf(PLACES)), (wrap) => {
        const text = wrap('https://joe:Hunter2@www.shop.example/mm5/json.mvc');
        expect(JSON.stringify(inspectApiUrl(text))).not.to.include('Hunter2');
      }),
    );
  });
});

describe('a host without a store', () => {
  const domains = Object.values(NO_STORE_DOMAINS).flat();
  const path = fc.constantFrom(
    '/mm5/json.mvc',
    '/mm5/admin.mvc?Store_Code=A',
    '/miva',
    '/mm5/',
    '/',
    '/a/b.html',
  );

  it('never suggests a domain without a store, whatever the path', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...domains),
        fc.constantFrom('', 'www.', 'a.b.'),
        path,
        (domain, prefix, end) => {
          const host = prefix + domain.replace('.*', '.de');
          expect(endpointsOf(`https://${host}${end}`)).to.deep.equal([]);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('suggests docs.example.com and similar hosts only if a Miva file is in the path', () => {
    const words = Object.values(NO_STORE_SUBDOMAINS).flatMap((set) => [...set]);
    fc.assert(
      fc.property(fc.constantFrom(...words), label, path, (word, name, end) => {
        const urls = endpointsOf(`https://${word}.${name}.example${end}`);
        expect(urls.length).to.equal(end.includes('.mvc') ? 1 : 0);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('suggestions for any text', () => {
  const host = fc.constantFrom(
    'www.one.example',
    'two.example',
    'r.tracker.example',
    'www.google.com',
    'bit.ly',
  );
  const piece = fc.oneof(
    host,
    fc.constantFrom(
      'https://',
      'http://',
      '/',
      '?',
      '&',
      '#',
      '=',
      'url=',
      'u=',
      'q=',
      '@',
      ':',
      '%2F',
      '%3A',
      '%25',
    ),
    fc.constantFrom('mm5', 'json.mvc', 'admin.mvc', 'miva', '5.00', '/v3/__', '__;', '___'),
    host.map((name) => escaped(`https://${name}/mm5/json.mvc`)),
  );

  it('suggests only hosts that the text contains', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = `https://${pieces.join('')}`;
        let plain = text;
        for (let round = 0; round < 5; round++)
          plain = plain.replace(/%([0-7][\da-f])/gi, (_, code: string) =>
            String.fromCharCode(parseInt(code, 16)),
          );
        for (const url of endpointsOf(text)) {
          const { hostname } = new URL(url);
          // 5.00 is one spelling of 5.0.0.0.
          if (/^[\d.]+$/.test(hostname)) continue;
          expect(plain.toLowerCase(), url).to.include(hostname);
          expect(hostname).not.to.match(/(?:^|\.)(?:google\.com|bit\.ly)$/);
        }
      }),
      { numRuns: runs(3000) },
    );
  });
});
