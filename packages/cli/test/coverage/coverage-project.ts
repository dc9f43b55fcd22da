import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Project, project } from '../support/project.js';

/** A project whose tests recorded something. */
export interface CoverageProject extends Project {
  /** Writes lines into a file of the folder `.error-coverage`. */
  record(file: string, ...lines: readonly string[]): void;
}

/** The first line of a file of coverage. */
export const HEADER = '{"coverage":1,"catalog":"shop"}';

/** Returns the line of an error that was seen. */
export function seen(kind: string, code: number, more: object = {}): string {
  return JSON.stringify({ kind, code, ...more });
}

/** Returns a project in which one error is asserted, and one only emitted. */
export function coverageProject(here: Project = project()): CoverageProject {
  const record = (file: string, ...lines: readonly string[]): void => {
    const path = join(here.folder, '.error-coverage', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${[HEADER, ...lines].join('\n')}\n`);
  };
  record('1.jsonl', seen('asserted', 1001, { locale: 'en' }));
  record('2.jsonl', seen('emitted', 2000, { locale: 'de', operation: 'getOrder' }));
  return { ...here, record };
}
