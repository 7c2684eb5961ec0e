import type { AxeResults } from 'axe-core';
import 'axe-core/axe.min.js';

const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };

/** All rules of WCAG 2.2 at the levels A and AA, and those axe has switched off by itself too, as that on targets. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What WCAG forbids and axe finds inside an element. */
export async function inspectWithAxe(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: RULES },
    resultTypes: ['violations'],
  });
  return violations.flatMap(describe);
}

const describe = ({ id, nodes }: AxeResults['violations'][number]): string[] =>
  nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`);
