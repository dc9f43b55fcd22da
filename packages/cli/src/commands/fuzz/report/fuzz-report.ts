import type { Finding, FuzzResult, Header } from '@error-contracts/api-fuzz';

/** What a fuzz found, and what a report needs to show the requests. */
export interface FuzzReport {
  readonly result: FuzzResult;
  readonly server: URL;
  /** The headers that the user gave, whose values no report shows. */
  readonly headers: readonly Header[];
  readonly secrets: readonly string[];
}

/** What is said if no rule had anything to check. */
export const NO_ERROR_SEEN = 'No answer was an error of the catalogue, so nothing was checked.';

/** Findings that say the same of several operations; the shortest request comes first. */
export type FindingGroup = readonly [Finding, ...Finding[]];

/** Returns the findings by what they say, in the order in which they were found. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.message.replaceAll(finding.operation, '…')]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => group.sort((one, other) => lengthOf(one) - lengthOf(other)));
}

function lengthOf({ request: { target, headers, body } }: Finding): number {
  return target.length + headers.flat().join('').length + (body?.length ?? 0);
}
