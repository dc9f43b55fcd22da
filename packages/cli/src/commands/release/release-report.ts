import { escapeForLog } from '@error-contracts/runtime/text';
import type { ChangesSinceRelease } from '../../releases/changes-since-release.js';
import { jsonText } from '../../report/json-text.js';
import { plural } from '../../report/quantities.js';

/** What a release wrote or would write. */
export interface ReleaseReport {
  readonly since: ChangesSinceRelease;
  readonly version: string;
  /** The path of `released.json`. */
  readonly target: string;
  readonly errors: number;
  readonly written: boolean;
}

/** Returns the report as one line of text or of JSON, with a line break at its end. */
export function releaseReport(format: string, report: ReleaseReport): string {
  return format === 'json' ? jsonReport(report) : textReport(report);
}

function jsonReport({ since, version, target, errors, written }: ReleaseReport): string {
  const { snapshot, released, bump, changes } = since;
  const facts = { name: snapshot.name, version, released: released ?? null, bump, changes: changes.length };
  return jsonText({ ...facts, errors, written, file: target }, 0);
}

function textReport({ since, version, target, errors, written }: ReleaseReport): string {
  const { snapshot, released, bump, changes } = since;
  const what = `${snapshot.name} ${version}: ${plural(errors, 'error')}`;
  const where = written ? ` -> ${escapeForLog(target)}` : '';
  if (released === undefined) return `${what}, the first release${where}\n`;
  if (changes.length === 0) return `${what}, nothing has changed since ${released}\n`;
  return `${what}, ${plural(changes.length, 'change')} since ${released} (${bump})${where}\n`;
}
