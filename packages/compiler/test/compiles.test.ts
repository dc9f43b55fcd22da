import { join } from 'node:path';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { afterAll, describe, expect, test } from 'vitest';
import { publicContract } from '../src/audience/public-contract.js';
import { compileContract, runCompiled } from './compile-contract.js';
import { contractOf, fixtures, scratchFolder } from './compile-fixture.js';

const scratch = scratchFolder();
afterAll(scratch.remove);

describe.each(someOf(fixtures, 3))('what is generated from %s', (name) => {
  test('compiles under the strictest TypeScript and runs without code from strings', async () => {
    const contract = await contractOf(name);
    const folder = join(scratch.folder, name);
    expect(await compileContract(contract, folder, PRINT)).toBe('');

    const printed = runCompiled(folder, contract.sourceLocale);
    expect(printed.names).toEqual(contract.errors.flatMap((error) => [error.name, ...error.aliases]));
    expect(printed.owned).toBe(false);
    for (const error of contract.errors.filter(({ data }) => data.length === 0)) {
      const [text] = publicContract(contract).locales[0]?.messages.get(error.name) ?? [];
      expect(printed.texts?.[error.name], error.name).toBe(text);
    }
  }, 60_000);
});

/** Prints what the generated modules contain, and whether a text of the catalogue ran as code. */
const PRINT = `
import { catalog } from './types/index.js';
import { createFormatter, loadLocale } from './i18n/index.js';
import { isErrorResponse } from './validators/index.js';
declare const process: { argv: string[]; stdout: { write(text: string): void } };
const format = createFormatter([await loadLocale(process.argv[2] ?? '')]) as unknown as
  { received(code: unknown, data: unknown): { text: string } | undefined };
const texts: Record<string, string | undefined> = {};
for (const { name, code } of Object.values(catalog)) texts[name] = format.received(code, null)?.text;
isErrorResponse({});
process.stdout.write(JSON.stringify({ names: Object.keys(catalog), texts, owned: 'owned' in globalThis }));
export {};
`;
