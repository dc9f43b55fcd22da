import type { Json } from '../../json.js';
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
  return name === null ? 'The catalogue' : nameAndCode(name, code);
}

/** Returns the name of an error with its code behind it, unless that is the name. */
export function nameAndCode(name: string, code: Json): string {
  return name === code ? name : `${name} (${String(code)})`;
}

/** Returns a code for a sentence: a text in quotes. */
export function codeText(code: Json): string {
  return JSON.stringify(code);
}

/** Returns a value for a sentence, on one line. */
export function shown(value: Change['from']): string {
  return typeof value === 'string' ? value.replaceAll('\n', '\\n') : JSON.stringify(value);
}
