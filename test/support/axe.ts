import type { AxeResults } from 'axe-core';
import 'axe-core/axe.min.js';

const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };

/** All rules of WCAG 2.2 at the levels A and AA, and those axe has switched off by itself too, as that on targets. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Findings {
  /** What WCAG forbids. */
  readonly faults: readonly string[];
  /** What axe advises beyond that. */
  readonly practices: readonly string[];
}

export async function inspectWithAxe(element: Element): Promise<Findings> {
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: [...RULES, 'best-practice'] },
    resultTypes: ['violations'],
  });
  const of = (isPractice: boolean) =>
    violations.filter(({ tags }) => tags.includes('best-practice') === isPractice).flatMap(describe);
  return { faults: of(false), practices: of(true) };
}

const describe = ({ id, nodes }: AxeResults['violations'][number]): string[] =>
  nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`);
