import { expect } from 'chai';
import { readCredentials } from '../../src/core/paste.js';

// Labels in other scripts: what is not known as a label may be missed, but nothing may land in the wrong field.

const TOKEN = '9c4fe17ab05d3e86f1a27c98d0b34e5f';
/** Username, Password, Store Code, API Token. */
const LABELS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  Japanese: ['ユーザー名', 'パスワード', 'ストアコード', 'APIトークン'],
  Arabic: ['اسم المستخدم', 'كلمة المرور', 'رمز المتجر', 'رمز API'],
  Russian: ['Имя пользователя', 'Пароль', 'Код магазина', 'Токен API'],
  Chinese: ['用户名', '密码', '商店代码', 'API令牌'],
  Korean: ['사용자 이름', '비밀번호', '상점 코드', 'API 토큰'],
  Greek: ['Όνομα χρήστη', 'Κωδικός', 'Κωδικός καταστήματος', 'Διακριτικό API'],
  Hebrew: ['שם משתמש', 'סיסמה', 'קוד חנות', 'אסימון API'],
  Thai: ['ชื่อผู้ใช้', 'รหัสผ่าน', 'รหัสร้าน', 'โทเค็น API'],
  Hindi: ['उपयोगकर्ता नाम', 'पासवर्ड', 'स्टोर कोड', 'API टोकन'],
};
type Pair = readonly [label: string, value: string];
const LAYOUTS: Readonly<Record<string, (pairs: readonly Pair[]) => string>> = {
  'full-width colons': (pairs) => pairs.map(([label, value]) => `${label}：${value}`).join('\n'),
  colons: (pairs) => pairs.map(([label, value]) => `${label}: ${value}`).join('\n'),
  'equals signs': (pairs) => pairs.map(([label, value]) => `${label} = ${value}`).join('\n'),
  dashes: (pairs) => pairs.map(([label, value]) => `${label} - ${value}`).join('\n'),
  spaces: (pairs) => pairs.map(([label, value]) => `${label} ${value}`).join('\n'),
  nothing: (pairs) => pairs.map(([label, value]) => `${label}${value}`).join('\n'),
  'numbers between': (pairs) => pairs.map(([label, value]) => `${label}1) ${value}`).join('\n'),
  tabs: (pairs) => pairs.map(([label, value]) => `${label}\t${value}`).join('\n'),
  'a table in Markdown': (pairs) => pairs.map(([label, value]) => `| ${label} | ${value} |`).join('\n'),
  'a header row': (pairs) => [0, 1].map((cell) => pairs.map((pair) => pair[cell]).join('\t')).join('\n'),
  'values below their labels': (pairs) => pairs.map(([label, value]) => `${label}：\n${value}`).join('\n\n'),
  'one line': (pairs) => pairs.map(([label, value]) => `${label}：${value}`).join('、'),
  'one line with commas': (pairs) => pairs.map(([label, value]) => `${label}: ${value}`).join(', '),
  'one line after a known label': (pairs) =>
    `Username: ${pairs.map(([label, value], at) => (at === 0 ? value : `${label}: ${value}`)).join(' ')}`,
  JSON: (pairs) => JSON.stringify(Object.fromEntries(pairs)),
  YAML: (pairs) => ['Miva:', ...pairs.map(([label, value]) => `  ${label}: ${value}`)].join('\n'),
};

describe('readCredentials, with labels in other languages', () => {
  for (const [language, labels] of Object.entries(LABELS)) {
    for (const [layout, write] of Object.entries(LAYOUTS)) {
      // Names of users that are a label themselves, if what stands before them is ignored.
      for (const username of ['api-user', 'admin', 'store name', 'login']) {
        it(`fills in nothing wrong: ${language}, ${layout}, ${username}`, () => {
          const values = [username, 'hunter2', 'HG01', TOKEN];
          const { found } = readCredentials(write(labels.map((label, at) => [label, values[at]!])));
          const right = { username, password: 'hunter2', storeCode: 'HG01', apiToken: TOKEN };
          for (const [field, value] of Object.entries(found)) {
            expect(value, field).to.equal(right[field as keyof typeof right]);
          }
        });
      }
    }
  }

  it('fills in no order status that is denied in another script', () => {
    expect(readCredentials('Order Import Statuses: не shipped, pending').found).to.deep.equal({
      orderImportStatuses: 'pending',
    });
  });
});
