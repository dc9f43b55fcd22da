import type { Diagnostic } from '../../diagnostic.js';
import { locateViolations } from '../../draft/locate-violations.js';
import type { Violation } from '../../draft/violation.js';
import { nearest } from '../../names/nearest.js';
import type { Change } from '../change.js';
import { changeRules } from '../rules/index.js';
import { sameValue } from '../snapshot/text-digest.js';
import { type Bump, highest } from '../verdicts.js';
import type { Acceptance, AcceptList } from './accept-list.js';

/** A change, marked with the entry of the accept list that accepts it. */
export interface MarkedChange extends Change {
  /** Absent if no entry accepts the change. */
  readonly accepted?: Acceptance;
}

/** Every change, and what is wrong with the accept list. */
export interface AcceptResult {
  readonly changes: readonly MarkedChange[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Marks the changes that an accept list accepts. An entry that has expired, or that accepts what is forbidden, accepts
 * nothing and is reported.
 *
 * @param today - As YYYY-MM-DD.
 */
export function acceptChanges(changes: readonly Change[], acceptList: AcceptList, today: string): AcceptResult {
  const { file, acceptances } = acceptList;
  const violations: Violation[] = [];
  const acceptedBy = new Map<Change, Acceptance>();
  const byKey = groupByKey(changes);
  for (const [index, acceptance] of acceptances.entries()) {
    const near = byKey.get(keyOf(acceptance.rule, acceptance.name)) ?? [];
    const matching = near.filter((change) => accepts(acceptance, change));
    const violation = violationOf(acceptance, matching, near[0], today);
    if (violation !== undefined) violations.push({ file, ...violation, path: [index, ...violation.path] });
    if (violation !== undefined && violation.severity !== 'warning') continue;
    for (const change of matching) acceptedBy.set(change, acceptance);
  }
  const marked = changes.map((change): MarkedChange => {
    const acceptance = acceptedBy.get(change);
    return acceptance === undefined ? change : { ...change, accepted: acceptance };
  });
  const group = { rule: 'acceptances-are-valid', severity: 'error', violations } as const;
  return { changes: marked, diagnostics: locateViolations([group], [file]) };
}

/** Returns the bump that changes need; those that are accepted need none. */
export function bumpOf(changes: readonly MarkedChange[]): Bump {
  return highest(changes.filter(({ accepted }) => accepted === undefined).map(({ verdict }) => verdict));
}

const ruleNames: ReadonlySet<string> = new Set(changeRules.map(({ name }) => name));

/** Changes by rule and name: the name now and the name before. */
function groupByKey(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    for (const name of new Set([change.name, change.nameNow ?? change.name])) {
      const key = keyOf(change.rule, name);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [change]);
      else group.push(change);
    }
  }
  return groups;
}

function keyOf(rule: string, name: string | null): string {
  return `${rule} ${name ?? ''}`;
}

function accepts(acceptance: Acceptance, change: Change): boolean {
  const { locale, parameter, from, to } = acceptance;
  return (
    locale === change.locale &&
    parameter === change.parameter &&
    (from === undefined || sameValue(from, change.from)) &&
    (to === undefined || sameValue(to, change.to))
  );
}

type EntryViolation = Omit<Violation, 'file'>;

function violationOf(
  acceptance: Acceptance,
  matching: readonly Change[],
  near: Change | undefined,
  today: string,
): EntryViolation | undefined {
  const { rule, expires } = acceptance;
  if (!ruleNames.has(rule)) return unknownRule(rule);
  if (!isDay(expires))
    return { path: ['expires'], message: `${expires} is not a day.`, help: 'Write a day of the calendar.' };
  if (matching.some(({ verdict }) => verdict === 'forbidden')) {
    const message = `A change by the rule ${rule} cannot be accepted: it is forbidden.`;
    return { path: ['rule'], message, help: 'Delete the entry, and take the change back.' };
  }
  if (expires < today) {
    const message = `The entry expired on ${expires}; it accepts nothing any more.`;
    return { path: ['expires'], message, help: 'Delete the entry, or ask again and write a new date.' };
  }
  return matching.length === 0 ? dangling(acceptance, near) : undefined;
}

function unknownRule(rule: string): EntryViolation {
  const near = nearest(rule, ruleNames);
  const help = near === undefined ? `Write one of ${[...ruleNames].join(', ')}.` : `Did you mean ${near}?`;
  return { path: ['rule'], message: 'There is no such rule.', help };
}

/** Only a warning: after a release nothing is left to accept, and a comparison with another revision has other changes. */
function dangling({ rule, name }: Acceptance, near: Change | undefined): EntryViolation {
  const message = `The entry accepts nothing: there is no such change by the rule ${rule}.`;
  const help =
    near === undefined ? 'Delete it.' : `Delete it, or write what has changed: ${JSON.stringify(whatChanged(near))}.`;
  return { path: [], severity: 'warning', value: name ?? undefined, message, help };
}

function whatChanged({ locale, parameter, from, to }: Change): object {
  return { ...(locale === undefined ? {} : { locale }), ...(parameter === undefined ? {} : { parameter }), from, to };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
