import { expect } from 'chai';
import { isAbortError, rejectionDetails } from '../../src/core/rejection.js';

const throwing = (): never => {
  throw new Error('from the host');
};

describe('rejectionDetails', () => {
  it('joins name, message and stack', () => {
    const error = new RangeError('down');
    const details = rejectionDetails(error, []);
    expect(details.startsWith('RangeError: down\n')).to.equal(true);
    expect(details).to.include('rejection.test');
  });

  for (const [name, reason, expected] of [
    [
      'an error whose stack starts with name and message',
      { name: 'E', message: 'm', stack: 'E: m\nat x' },
      'E: m\nat x',
    ],
    ['an error whose stack does not', { name: 'E', message: 'm', stack: 'x@y' }, 'E: m\nx@y'],
    ['an error without a stack', { name: 'E', message: 'm' }, 'E: m'],
    ['an error with only a message', { message: 'm' }, 'm'],
    ['an error with only a stack', { stack: 'x@y' }, 'x@y'],
    ['an object without error properties', { code: 5 }, 'no details'],
    ['error properties that are not strings', { name: 5, message: {}, stack: ['x'] }, 'no details'],
    ['a string', 'down', 'down'],
    ['a number', 502, '502'],
    ['undefined', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a symbol', Symbol('down'), 'Symbol(down)'],
    ['a function whose toString throws', Object.assign(() => 1, { toString: throwing }), 'no details'],
    ['a proxy that throws', new Proxy({}, { get: throwing }), 'no details'],
  ] as const) {
    it(`describes ${name} as ${expected.replace('\n', '⏎')}`, () => {
      expect(rejectionDetails(reason, [])).to.equal(expected);
    });
  }

  it('reads the message when the name getter throws', () => {
    const reason = {
      message: 'down',
      get name() {
        return throwing();
      },
    };
    expect(rejectionDetails(reason, [])).to.equal('down');
  });

  for (const [name, secret, text, expected] of [
    ['in plain text', 's3cret', 'in s3cret and s3cret', 'in … and …'],
    ['inside a word', 's3cret', 'mys3crets', 'my…s'],
    ['without its leading and trailing spaces', ' s3 cret ', '<s3 cret>', '<…>'],
    ['in JSON', 'a"b\\c\td', String.raw`{"p":"a\"b\\c\td"}`, '{"p":"…"}'],
    ['in JSON with escaped slashes', 'ab/cd/ef', String.raw`{"p":"ab\/cd\/ef"}`, '{"p":"…"}'],
    ['in a URL', 'ab+/ c=', '?p=ab%2B%2F%20c%3D', '?p=…'],
    ['in a form-encoded body', "ab cd'~", 'p=ab+cd%27%7E&q=1', 'p=…&q=1'],
    ['trimmed, in a form-encoded body', ' ab cde ', 'p=ab+cde', 'p=…'],
    ['with a lone surrogate', 'ab\uD800cdef', 'x ab\uD800cdef', 'x …'],
    ['of five characters', 'abcde', 'abcde', 'abcde'],
    ['of five characters and a space', 'abcde ', '<abcde> <abcde >', '<abcde> <…>'],
    ['that is empty', '', 'abc', 'abc'],
  ] as const) {
    it(`${expected === text ? 'leaves the text alone for' : 'removes'} a secret ${name}`, () => {
      expect(rejectionDetails(text, [secret])).to.equal(expected);
    });
  }

  it('removes a secret from name, message and stack', () => {
    const reason = { name: 'Es3cret', message: 'm s3cret', stack: 'at s3cret.js' };
    expect(rejectionDetails(reason, ['s3cret'])).to.equal('E…: m …\nat ….js');
  });

  it('removes the longer secret when one contains another', () => {
    expect(rejectionDetails('abcdef-ghi', ['abcdef', 'abcdef-ghi'])).to.equal('…');
  });

  it('truncates only after removing the secrets', () => {
    const details = rejectionDetails(`${'x'.repeat(9_995)} s3cret-of-many`, ['s3cret-of-many']);
    expect(details).to.equal(`${'x'.repeat(9_995)} …`);
    expect(rejectionDetails('x'.repeat(20_000), [])).to.have.lengthOf(10_000);
  });
});

describe('isAbortError', () => {
  it('recognizes an error by its name', () => {
    expect(isAbortError(new DOMException('x', 'AbortError'))).to.equal(true);
    for (const reason of [
      new Error('AbortError'),
      undefined,
      null,
      'AbortError',
      new Proxy({}, { get: throwing }),
    ]) {
      expect(isAbortError(reason)).to.equal(false);
    }
  });
});
