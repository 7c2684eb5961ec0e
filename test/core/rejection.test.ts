import { expect } from 'chai';
import { isAbortError, rejectionDetails } from '../../src/core/rejection.js';

const throwing = (): never => {
  throw new Error('from the host');
};

describe('the details of a rejected promise', () => {
  it('are name, message and stack', () => {
    const error = new RangeError('down');
    const details = rejectionDetails(error, []);
    expect(details.startsWith('RangeError: down\n')).to.equal(true);
    expect(details).to.include('rejection.test');
  });

  for (const [name, reason, expected] of [
    ['a stack that begins with them', { name: 'E', message: 'm', stack: 'E: m\nat x' }, 'E: m\nat x'],
    ['a stack that does not', { name: 'E', message: 'm', stack: 'x@y' }, 'E: m\nx@y'],
    ['no stack', { name: 'E', message: 'm' }, 'E: m'],
    ['a message alone', { message: 'm' }, 'm'],
    ['a stack alone', { stack: 'x@y' }, 'x@y'],
    ['nothing of an error', { code: 5 }, 'no details'],
    ['parts that are no texts', { name: 5, message: {}, stack: ['x'] }, 'no details'],
    ['a text', 'down', 'down'],
    ['a number', 502, '502'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a symbol', Symbol('down'), 'Symbol(down)'],
    ['a function whose text throws', Object.assign(() => 1, { toString: throwing }), 'no details'],
    ['a proxy that throws', new Proxy({}, { get: throwing }), 'no details'],
  ] as const) {
    it(`of ${name}: ${expected.replace('\n', '⏎')}`, () => {
      expect(rejectionDetails(reason, [])).to.equal(expected);
    });
  }

  it('read the message although the name throws', () => {
    const reason = {
      message: 'down',
      get name() {
        return throwing();
      },
    };
    expect(rejectionDetails(reason, [])).to.equal('down');
  });

  for (const [name, secret, text, expected] of [
    ['as it is', 's3cret', 'in s3cret and s3cret', 'in … and …'],
    ['in another word', 's3cret', 'mys3crets', 'my…s'],
    ['without its outer spaces', ' s3 cret ', '<s3 cret>', '<…>'],
    ['in JSON', 'a"b\\c\td', String.raw`{"p":"a\"b\\c\td"}`, '{"p":"…"}'],
    ['in JSON with escaped slashes', 'ab/cd/ef', String.raw`{"p":"ab\/cd\/ef"}`, '{"p":"…"}'],
    ['in a URL', 'ab+/ c=', '?p=ab%2B%2F%20c%3D', '?p=…'],
    ['in the body of a form', "ab cd'~", 'p=ab+cd%27%7E&q=1', 'p=…&q=1'],
    ['trimmed, in the body of a form', ' ab cde ', 'p=ab+cde', 'p=…'],
    ['with half a character', 'ab\uD800cdef', 'x ab\uD800cdef', 'x …'],
    ['of five characters', 'abcde', 'abcde', 'abcde'],
    ['of five characters and a space', 'abcde ', '<abcde> <abcde >', '<abcde> <…>'],
    ['that is empty', '', 'abc', 'abc'],
  ] as const) {
    it(`leave out a secret ${name}`, () => {
      expect(rejectionDetails(text, [secret])).to.equal(expected);
    });
  }

  it('leave out a secret in name, message and stack', () => {
    const reason = { name: 'Es3cret', message: 'm s3cret', stack: 'at s3cret.js' };
    expect(rejectionDetails(reason, ['s3cret'])).to.equal('E…: m …\nat ….js');
  });

  it('leave out the longer secret where one contains another', () => {
    expect(rejectionDetails('abcdef-ghi', ['abcdef', 'abcdef-ghi'])).to.equal('…');
  });

  it('are cut only after the secrets are left out', () => {
    const details = rejectionDetails(`${'x'.repeat(9_995)} s3cret-of-many`, ['s3cret-of-many']);
    expect(details).to.equal(`${'x'.repeat(9_995)} …`);
    expect(rejectionDetails('x'.repeat(20_000), [])).to.have.lengthOf(10_000);
  });
});

describe('an aborted request', () => {
  it('is known by the name of its error', () => {
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
