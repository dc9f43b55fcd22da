import { type Check, nothing, object, string } from './check.js';
import { addIssue, type Issue } from './issue.js';

/** The tables of a catalogue by which the code of a held error says what its data are. */
export interface HeldTables<Code extends number | string> {
  /** The JSON type of codes. */
  readonly type: 'number' | 'string';
  /** The index of the data of each code; -1 if they are null. */
  readonly shapeByCode: ReadonlyMap<Code, number>;
  /** The indexes of errors that hold others: nothing holds these. */
  readonly holders: readonly number[];
}

/** Returns a guard of an error that another one holds. The guards of data are asked for later: they may refer to it. */
export function heldErrorGuard<Code extends number | string>(
  { shapeByCode, holders }: HeldTables<Code>,
  guards: () => readonly ((data: unknown) => boolean)[],
): (value: unknown) => boolean {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const key in value) if (!MEMBERS.includes(key)) return false;
    const { field, code, message, data } = value as Readonly<Record<string, unknown>>;
    const shape = shapeByCode.get(code as Code);
    if (shape === undefined || holders.includes(shape) || typeof message !== 'string') return false;
    if (field !== undefined && typeof field !== 'string') return false;
    return guards()[shape]?.(data) ?? data === null;
  };
}

/** Returns a check of an error that another one holds. `addUnknown` adds the issue of an unknown code. */
export function heldErrorCheck<Code extends number | string>(
  { type, shapeByCode, holders }: HeldTables<Code>,
  shapes: () => readonly Check[],
  addUnknown: (issues: Issue[], code: unknown, at: string, key: string) => void,
): Check {
  const text = string();
  return object(MEMBERS, (issues, value, at) => {
    const { field, code, message, data } = value;
    if (field !== undefined) text(issues, field, at, 'field');
    text(issues, message, at, 'message');
    const shape = shapeByCode.get(code as Code);
    if (shape === undefined) addUnknown(issues, code, at, 'code');
    else if (holders.includes(shape)) addIssue(issues, `${at}code`, 'not', 'an error that holds no others', type);
    else (shapes()[shape] ?? nothing)(issues, data, at, 'data');
  });
}

/**
 * Returns a check for the open parser: a newer server may send held errors that a client does not know, and what their
 * data are. `place` is the JSON pointer to the held errors, with a `/`.
 */
export function withoutHeldIssues(check: Check, place: string): Check {
  return (issues, value, at, key) => {
    const found: Issue[] = [];
    check(found, value, at, key);
    issues.push(...found.filter((issue) => !isOfNewerServer(issue, place)));
  };
}

function isOfNewerServer({ pointer, rule }: Issue, place: string): boolean {
  if (!pointer.startsWith(place)) return false;
  const [, member] = pointer.slice(place.length).split('/', 2);
  return member === 'data' || (member === 'code' && (rule === 'unknown-code' || rule === 'not'));
}

const MEMBERS: readonly string[] = ['field', 'code', 'message', 'data'];
