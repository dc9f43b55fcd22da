import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, HEAD } from './split-catalog.js';

/** A catalogue in several files that is wrong, and what must refuse it. */
export interface BadInclude {
  /** Absent for `errors/*.json`. */
  readonly include?: readonly unknown[];
  readonly errors?: object;
  /** Beside those of the tests. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** Makes what is no file. */
  readonly make?: (folder: string) => void;
  readonly rule: string;
  /** The places of the diagnostics of the rule: the file, and the text at which each begins. */
  readonly at: readonly (readonly [file: string, text: string])[];
  /** What the message or the help must say. */
  readonly says: string | RegExp;
}

/** The path of the catalogue in each case. */
export const CATALOG = 'catalog.json';

/** Writes the files of a case to a folder that has those of the tests. */
export function makeBad(folder: string, { include = ['errors/*.json'], errors, files = {}, make }: BadInclude): void {
  const catalog = { ...HEAD, include, ...(errors === undefined ? {} : { errors }) };
  for (const [path, content] of Object.entries({ ...FILES, ...files, [CATALOG]: catalog })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  make?.(folder);
}
