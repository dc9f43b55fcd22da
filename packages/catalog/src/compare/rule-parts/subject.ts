import type { Change, Subject } from '../change.js';
import type { Pair } from '../match/match-errors.js';
import type { SnapshotError } from '../snapshot/snapshot.js';

/** Returns the subject of a change of an error that both snapshots have. */
export function pairSubject({ before, after }: Pair): Subject {
  return { name: before.name, code: before.code, nameNow: after.name };
}

/** Returns the subject of a change of an error that only one snapshot has. */
export function errorSubject({ name, code }: SnapshotError): Subject {
  return { name, code };
}

/** Returns the name and code of an error for a sentence; the catalogue, if the change is of no error. */
export function titleOf({ name, code }: Change): string {
  return name === null ? 'The catalogue' : `${name} (${code})`;
}

/** Returns a value for a sentence, on one line. */
export function shown(value: Change['from']): string {
  return typeof value === 'string' ? value.replaceAll('\n', '\\n') : JSON.stringify(value);
}
