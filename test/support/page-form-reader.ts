import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { ControlReader } from '../../demo/scenarios/control-reader.js';
import { FormReader } from '../../demo/scenarios/form-reader.js';

type Members = FormReader;
type ResultOf<Member> = Member extends (...args: never[]) => infer Result ? Result : Member;
type AnyNode = Node | readonly Node[] | null | undefined;

/** The names of FormReader that lead to an element, which a test in Node can only click. */
export type Finder = {
  [Name in keyof Members]: ResultOf<Members[Name]> extends HTMLElement ? Name : never;
}[keyof Members];

/** All other names of FormReader, as asynchronous methods. */
type AsyncReads = {
  [Name in keyof Members as ResultOf<Members[Name]> extends AnyNode ? never : Name]: (
    ...args: Members[Name] extends (...args: infer Args) => unknown ? Args : []
  ) => Promise<ResultOf<Members[Name]>>;
};

const SCRIPT = ['control-reader', 'form-reader']
  .map((name) => readFileSync(new URL(`../../demo/scenarios/${name}.js`, import.meta.url), 'utf8'))
  .map((text) => text.replaceAll(/^import .*$|^export /gm, ''))
  .join('\n');

/** Runs FormReader in an isolated world, so that nothing in the page notices, not even its global names. */
class PageReader {
  readonly page: Page;
  readonly devTools: CDPSession;
  /** The index of the form on the page, from 0. */
  form = 0;

  constructor(page: Page, devTools: CDPSession) {
    this.page = page;
    this.devTools = devTools;
  }

  /** The center of an element, after scrolling to it. */
  protected pointOf(finder: Finder, ...args: readonly string[]): Promise<{ x: number; y: number }> {
    return this.#evaluate(
      finder,
      args,
      `found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = found.getBoundingClientRect();
      ({ x: x + width / 2, y: y + height / 2 });`,
    ) as Promise<{ x: number; y: number }>;
  }

  protected read(name: keyof Members, args: readonly string[]): Promise<unknown> {
    return this.#evaluate(name, args, 'found;');
  }

  async #evaluate(name: keyof Members, args: readonly string[], script: string): Promise<unknown> {
    const { frameTree } = await this.devTools.send('Page.getFrameTree');
    // Chromium returns the existing world with this name, if the document has one.
    const { executionContextId } = await this.devTools.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'form-reader',
    });
    const { result, exceptionDetails } = await this.devTools.send('Runtime.evaluate', {
      contextId: executionContextId,
      returnByValue: true,
      expression: `{
        ${SCRIPT}
        const reader = new FormReader(document.querySelectorAll('miva-connection-setup')[${this.form}]);
        const member = reader.${name};
        const found = typeof member === 'function' ? reader.${name}(...${JSON.stringify(args)}) : member;
        ${script}
      }`,
    });
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
}

for (const { prototype } of [ControlReader, FormReader]) {
  for (const name of Object.getOwnPropertyNames(prototype).filter((each) => each !== 'constructor')) {
    Object.defineProperty(PageReader.prototype, name, {
      value(this: PageReader, ...args: string[]) {
        return this.read(name as keyof Members, args);
      },
    });
  }
}

/** Reads a form on a page like FormReader, by the same names. */
export const PageFormReader = PageReader as new (
  ...args: ConstructorParameters<typeof PageReader>
) => PageReader & AsyncReads;
