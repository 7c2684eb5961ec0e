import type { Group } from './groups.js';
import { distinctValues, type FieldCandidate } from './interpret-candidate.js';
import type { Reasons } from './left-out.js';
import { inspectLink, normalizedAddress } from './readers/api-url.js';

/** Prefers labeled endpoints, then addresses that can be fixed, then links without a label, then home pages. */
export function chooseAddress(candidates: readonly FieldCandidate[], reasons: Reasons): string | undefined {
  const kinds = new Map(
    distinctValues(candidates).map((address) => [address, inspectLink(address).kind] as const),
  );
  const addressesWhere = (matches: (rank: number, kind: string) => boolean): readonly string[] =>
    distinctValues(candidates.filter(({ rank, read }) => matches(rank, kinds.get(read().value!)!)));
  const choices = [
    addressesWhere((rank, kind) => rank > 0 && kind === 'endpoint'),
    addressesWhere((rank, kind) => rank === 2 && kind === 'fixable'),
    addressesWhere((rank, kind) => rank === 1 && kind === 'fixable'),
    addressesWhere((rank, kind) => rank === 0 && kind === 'endpoint'),
    addressesWhere((rank, kind) => rank === 0 && kind === 'fixable'),
    addressesWhere((rank) => rank === 2),
  ];
  const addresses = choices.find((choice) => choice.length > 0) ?? [];
  if (new Set(addresses.map(normalizedAddress)).size === 1) return addresses[0];
  for (const candidate of candidates) reasons.set(candidate, 'several-values');
  return undefined;
}

const HOME_PAGE = /^https?:\/\/([\w.-]+)\/?$/i;

/** Puts "Domain: www.example.com" and "Folder: mm5" together. */
export function addressFromParts(groups: readonly Group[]): string | undefined {
  for (const { candidates } of groups) {
    const [folder, secondFolder] = partsOf('folder', candidates);
    if (folder === undefined || secondFolder !== undefined) continue;
    const domains = partsOf('domain', candidates);
    const domain = domains.length === 0 ? domainOfHomePage(candidates) : domains[0];
    if (domain !== undefined && domains.length < 2) return `https://${domain}/${folder}/json.mvc`;
  }
  return undefined;
}

const partsOf = (part: 'domain' | 'folder', candidates: readonly FieldCandidate[]): readonly string[] =>
  distinctValues(candidates.filter((candidate) => candidate.part === part && candidate.service !== 'other'));

function domainOfHomePage(candidates: readonly FieldCandidate[]): string | undefined {
  const pages = candidates.map(({ raw }) => HOME_PAGE.exec(raw.slice(0, 300).trim())?.[1]);
  return pages.find((domain) => domain !== undefined);
}
