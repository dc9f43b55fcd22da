import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '@error-contracts/catalog/check';
import { diskIn, readSources, type SourceFile, type Sources } from '@error-contracts/catalog/read';
import { onTestFinished } from 'vitest';
import {
  type Coverage,
  type CoverageDemands,
  type CoveredCatalog,
  coveredCatalogOf,
  type Recorded,
  rateCoverage,
  readFolder,
} from '../../src/index.js';

/** The header of files of the catalogue of the tests. */
export const HEADER = '{"coverage":1,"catalog":"shop"}';

const order = { status: 404, domain: 'order' };

/** A catalogue with two domains, an optional parameter, a hidden error, a former name and a retired error. */
export const SHOP = {
  name: 'shop',
  sourceLocale: 'en',
  envelope: { code: 'code', message: 'message', data: 'data' },
  ranges: [{ from: 1000, to: 2999, name: 'shop' }],
  errors: {
    USER_UNKNOWN: { code: 1001, message: 'There is no such user.', status: 404, domain: 'account' },
    PASSWORD_WRONG: { code: 1002, message: 'The password is wrong.', status: 401, domain: 'account' },
    SIGN_IN_UNKNOWN: {
      ...{ code: 1003, message: 'Nobody has this name.', status: 401, domain: 'account' },
      sameAnswerAs: 'PASSWORD_WRONG',
    },
    ORDER_LOCKED: { code: 2001, message: 'The order is locked.', ...order, aliases: ['ORDER_CLOSED'] },
    ORDER_TOO_LARGE: {
      ...{ code: 2002, message: 'Order at most {max} pieces.', status: 422, domain: 'order' },
      data: { max: { type: 'integer', default: 10 } },
    },
    ORDER_GONE: {
      code: 2003,
      message: 'The order is gone.',
      ...order,
      retired: { since: '1.0.0', reason: 'Never sent.' },
    },
  },
};

/** A line of an error that was seen. */
export function line(kind: string, name: string | undefined, code: number | string, more: object = {}): string {
  return JSON.stringify({ kind, name, code, ...more });
}

/** Returns a folder with these files, which is removed when the test has ended. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Returns the catalogue of a folder as coverage sees it. */
export async function openCatalog(folder: string): Promise<CoveredCatalog> {
  const sources = (await readSources('catalog.json', diskIn(folder))) as Sources & { readonly catalog: SourceFile };
  const { contract, diagnostics } = check(sources);
  if (contract === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return coveredCatalogOf(contract, sources);
}

/** Returns the catalogue of the tests. */
export async function shop(): Promise<CoveredCatalog> {
  return await openCatalog(folderWith({ 'catalog.json': `${JSON.stringify(SHOP, null, 2)}\n` }));
}

/** Returns what was recorded if files have these lines, each below a header. */
export async function recordedIn(...files: readonly (readonly string[])[]): Promise<Recorded> {
  const texts = files.map((lines, index) => [`${index}.jsonl`, `${[HEADER, ...lines].join('\n')}\n`]);
  return await readingOf(Object.fromEntries(texts));
}

/** Returns what was recorded in files of these names and texts. Diagnostics name them below `coverage/`. */
export async function readingOf(files: Readonly<Record<string, string>>): Promise<Recorded> {
  const folder = folderWith(files);
  return readFolder(folder, await shop(), (path) => path.replace(folder, 'coverage'));
}

/** Returns how well these lines cover the catalogue of the tests. */
export async function coverageOf(lines: readonly string[], demands: Partial<CoverageDemands> = {}): Promise<Coverage> {
  return rateCoverage(await shop(), await recordedIn(lines), { waivers: new Map(), ...demands });
}
