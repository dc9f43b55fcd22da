import type { Contract, ContractError, Json, JsonObject } from '@error-contracts/catalog';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import { afterAll, expect, test } from 'vitest';
import { emitValidators } from '../src/validators/emit-validators.js';
import { scratchFolder } from './compile-fixture.js';
import { catalogOfErrors, uncheckedContract } from './contract-of-errors.js';
import { expressed, NotExpressible, outOfReach, readSuite, type SuiteGroup } from './json-schema-suite.js';
import { load, writeStripped } from './load-stripped.js';

const scratch = scratchFolder();
afterAll(scratch.remove);

interface Expressed {
  readonly group: SuiteGroup;
  readonly schema: JsonObject;
  readonly code: number;
}

const skipped: { readonly file: string; readonly reason: string; readonly count: number }[] = [];
const groups: readonly Expressed[] = readSuite().flatMap((group, index) => {
  try {
    return [{ group, schema: expressed(group.schema), code: 1000 + index }];
  } catch (error) {
    if (!(error instanceof NotExpressible)) throw error;
    skipped.push({ file: group.file, reason: error.message, count: group.tests.length });
    return [];
  }
});

test('guard and report agree with every test of the official suite that a catalogue can express', async () => {
  const { isErrorResponse, explainErrorResponse } = await loadValidators();
  const run = new Map<string, number>();
  const wrong: Json[] = [];
  const ajvDiffers: string[] = [];
  for (const { group, schema, code } of groups) {
    const accepts = oracle(group);
    for (const { description, data, valid } of group.tests) {
      const reason = outOfReach(schema, group.schema, data);
      if (reason !== undefined) {
        skipped.push({ file: group.file, reason, count: 1 });
        continue;
      }
      const body = { code, message: '', data: { value: data } };
      const verdicts = [isErrorResponse(body), explainErrorResponse(body).length === 0];
      run.set(group.file, (run.get(group.file) ?? 0) + 1);
      if (verdicts.some((verdict) => verdict !== valid))
        wrong.push([group.file, group.description, description, verdicts]);
      if (accepts(data) !== valid) ajvDiffers.push(`${group.file}: ${group.description}: ${description}`);
    }
  }
  expect(wrong).toEqual([]);
  await expect(report(run, ajvDiffers)).toMatchFileSnapshot('../../../docs/json-schema-test-suite.md');
}, 60_000);

async function loadValidators() {
  const made: Contract = uncheckedContract(catalogOfErrors({ FIRST: {} }));
  const errors = groups.map(({ schema, code }, index): ContractError => {
    const value = { name: 'value', member: 'value', schema, required: true };
    const [base] = made.errors;
    if (base === undefined) throw new Error('There is no error.');
    return { ...base, name: `GROUP_${index}`, typeName: `Group${index}`, code, wireCode: code, data: [value] };
  });
  const files = await emitValidators({ typesModule: './types.js' })({ ...made, errors });
  writeStripped(scratch.folder, files);
  return await load(scratch.folder, 'index.js');
}

// The package is CommonJS: its function is the default export of the default export.
const addFormats = formatsModule.default;

function oracle({ schema }: SuiteGroup): (data: Json) => unknown {
  return addFormats(new Ajv2020({ strict: false, logger: false })).compile(schema as boolean | JsonObject);
}

function report(run: ReadonlyMap<string, number>, ajvDiffers: readonly string[]): string {
  const files = [...new Set(readSuite().map(({ file }) => file))];
  const left = (file: string) => skipped.filter((one) => one.file === file).reduce((sum, { count }) => sum + count, 0);
  const total = [...run.values()].reduce((sum, count) => sum + count, 0);
  const reasons = new Map<string, number>();
  for (const { reason, count } of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  const notExpressible = [...reasons.values()].reduce((sum, count) => sum + count, 0);
  const rows = files.map((file) => `| ${file} | ${run.get(file) ?? 0} | ${run.get(file) ?? 0} | ${left(file)} |`);
  return `# JSON-Schema-Test-Suite

The official tests of draft 2020-12 for the keywords of a catalogue. A test of the compiler runs them through the
emitted guard and the emitted report, and writes this file: both agree with each test that a catalogue can express.

| file | run | agreed | not expressible |
|---|--:|--:|--:|
${rows.join('\n')}
| together | ${total} | ${total} | ${notExpressible} |

## Not expressible

| why | tests |
|---|--:|
${[...reasons]
  .sort(([, one], [, other]) => other - one)
  .map(([reason, count]) => `| ${reason} | ${count} |`)
  .join('\n')}

## Where ajv 8.20.0 with ajv-formats 3.0.1 disagrees with the suite

${ajvDiffers.length === 0 ? 'Nowhere.' : ajvDiffers.map((one) => `- ${one}`).join('\n')}
`;
}
