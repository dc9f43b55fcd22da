import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, type TestContext } from 'vitest';

/** A message with its data. */
export interface FormatRequest {
  readonly locale: string;
  /** ICU MessageFormat. */
  readonly pattern: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Formats messages with ICU4C, in their order. */
export type FormatWithIcu = (requests: readonly FormatRequest[]) => readonly string[];

const SOURCE = fileURLToPath(new URL('format-messages.cpp', import.meta.url));
const INSTALL = 'apt-get install g++ libicu-dev';

/** Compiles the program that formats with ICU4C. If the compiler or the library is absent, the test is skipped. */
export function compileIcu({ skip }: Pick<TestContext, 'skip'>): FormatWithIcu {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-icu-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'format-messages');
  const header = spawnSync('g++', ['-fsyntax-only', '-x', 'c++', '-include', 'unicode/msgfmt.h', '-'], {
    input: '',
    encoding: 'utf8',
  });
  if (header.error !== undefined) skip(`g++ is not installed: ${INSTALL}`);
  if (header.status !== 0) skip(`unicode/msgfmt.h is not installed: ${INSTALL}`);
  const flags = ['-std=c++17', '-O1', SOURCE, '-o', program, '-licui18n', '-licuuc', '-licudata'];
  const { status, stderr } = spawnSync('g++', flags, { encoding: 'utf8', timeout: 100_000 });
  if (status !== 0) throw new Error(stderr);
  return (requests) => {
    const fields = requests.flatMap(({ locale, pattern, data }) => {
      const values = Object.entries(data).flatMap(([name, value]) => [name, typeOf(value), String(value)]);
      return [locale, pattern, String(values.length / 3), ...values];
    });
    const input = fields.map((field) => `${field}\0`).join('');
    const ran = spawnSync(program, [], { input, encoding: 'utf8', maxBuffer: 1e9, timeout: 100_000 });
    if (ran.status !== 0) throw new Error(ran.stderr);
    return ran.stdout.split('\0').slice(0, -1);
  };
}

function typeOf(value: string | number): string {
  return typeof value === 'string' ? 's' : Number.isSafeInteger(value) ? 'i' : 'd';
}
