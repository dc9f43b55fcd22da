import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '@error-contracts/catalog';
import { bodyWriter } from '@error-contracts/runtime/envelope';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Files } from '../../src/files.js';
import { contractOf, emitAll, envelopeFixtures, scratchFolder } from '../compile-fixture.js';
import { load, writeStripped } from '../load-stripped.js';
import { changesOf } from '../received-values.js';
import { runTsc } from '../run-tsc.js';
import { writeTexts } from '../write-texts.js';
import { randomParts } from './random-parts.js';

/** What the generated validators say about a body. */
interface Verdict {
  readonly guard: boolean;
  readonly issues: readonly { readonly pointer: string; readonly expected: string }[];
  readonly parsed: { readonly known: boolean; readonly code?: Json; readonly message?: string; readonly data?: Json };
}

/** A body that was written, its data, and bodies that differ from it in one or two places. */
interface Written {
  readonly name: string;
  readonly message: string;
  readonly data: unknown;
  readonly body: Json;
  readonly changed: readonly Json[];
}

const scratch = scratchFolder();
afterAll(scratch.remove);

const files = new Map<string, Files>();
const written = new Map<string, readonly Written[]>();
let verdicts: { readonly [fixture: string]: readonly Verdict[] } = {};

beforeAll(async () => {
  const modules: string[] = [];
  for (const fixture of envelopeFixtures) {
    const generated = await emitAll(await contractOf(fixture));
    files.set(fixture, generated);
    modules.push(...writeTexts(join(scratch.folder, 'src', fixture), generated).filter((path) => path.endsWith('.ts')));
    const bodies = await bodiesOf(fixture, generated);
    written.set(fixture, bodies);
    modules.push(...writeTexts(join(scratch.folder, 'src', fixture), new Map([['use-types.ts', useTypes(bodies)]])));
  }
  writeFileSync(
    join(scratch.folder, 'bodies.json'),
    JSON.stringify([...written].map(([name, all]) => [name, bodiesIn(all)])),
  );
  modules.push(...writeTexts(join(scratch.folder, 'src'), new Map([['use.ts', USE]])));
  expect(runTsc(join(scratch.folder, 'src'), join(scratch.folder, 'out'), modules)).toBe('');
  const command = [
    '--disallow-code-generation-from-strings',
    '--disable-proto=throw',
    join(scratch.folder, 'out/use.js'),
  ];
  const printed = execFileSync(process.execPath, [...command, join(scratch.folder, 'bodies.json')], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  verdicts = JSON.parse(printed);
}, 120_000);

describe.each(envelopeFixtures)('%s', (fixture) => {
  test('guard, report, parser and both schemas agree about every body', async () => {
    const contract = await contractOf(fixture);
    const ajv = new Ajv2020({ strict: true, strictTuples: false });
    const schemas = ['error-response', 'error-response.grouped'].map((name) =>
      ajv.compile(JSON.parse(files.get(fixture)?.get(`validators/${name}.schema.json`) ?? '{}')),
    );
    const bodies = bodiesIn(written.get(fixture) ?? []);
    const seen = new Set<boolean>();
    for (const [index, body] of bodies.entries()) {
      const { guard, issues, parsed } = verdictOf(fixture, index);
      const [whole, grouped] = schemas.map((accepts) => accepts(body));
      expect({ body, whole, grouped, issues: issues.length === 0 }).toEqual({
        body,
        whole: guard,
        grouped: guard,
        issues: guard,
      });
      if (guard) expect(parsed.known).toBe(true);
      for (const { pointer, expected } of issues) {
        expect(pointsInto(body, pointer), pointer).toBe(true);
        // This is the issue if the report finds none.
        expect(expected).not.toBe('plain JSON');
      }
      seen.add(guard);
    }
    expect(seen.size).toBe(2);
    expect(contract.errors.map(({ name }) => name)).toEqual(
      expect.arrayContaining((written.get(fixture) ?? []).map(({ name }) => name)),
    );
  });

  test('what is written is read: code, message and data', async () => {
    const contract = await contractOf(fixture);
    let index = 0;
    for (const { name, message, data, changed } of written.get(fixture) ?? []) {
      const { guard, parsed } = verdictOf(fixture, index);
      index += 1 + changed.length;
      const error = contract.errors.find((each) => each.name === name);
      expect(guard).toBe(true);
      const text = contract.envelope.message === undefined ? '' : message;
      expect(parsed).toMatchObject({ known: true, code: error?.wireCode, message: text });
      expect(parsed.data ?? {}).toEqual(data ?? {});
    }
  });
});

async function bodiesOf(fixture: string, generated: Files): Promise<readonly Written[]> {
  const contract = await contractOf(fixture);
  const folder = join(scratch.folder, 'contracts', fixture);
  writeStripped(folder, generated);
  const module = (await load(folder, 'types/index.js')).contract;
  const write = bodyWriter(module.envelope);
  return contract.errors.flatMap((error) =>
    fc.sample(randomParts(contract, error, module), { numRuns: 4, seed: 1 }).map((parts): Written => {
      const body = JSON.parse(JSON.stringify(write(parts)));
      const changed = fc.sample(changesOf(body), { numRuns: 15, seed: 1 });
      return { name: error.name, message: parts.message, data: parts.data, body, changed };
    }),
  );
}

function verdictOf(fixture: string, index: number): Verdict {
  const verdict = verdicts[fixture]?.[index];
  if (verdict === undefined) throw new Error(`There is no verdict ${index} of ${fixture}.`);
  return verdict;
}

function bodiesIn(all: readonly Written[]): readonly Json[] {
  return all.flatMap(({ body, changed }) => [body, ...changed]);
}

/** Returns a module that compiles only if the types accept what was written and nothing else. */
function useTypes(all: readonly Written[]): string {
  const lines = all.map(({ name, body, data }, index) => {
    const key = JSON.stringify(name);
    return `
export const body${index}: ErrorResponseByName[${key}] = ${JSON.stringify(body)};
export const data${index}: ErrorData<${key}> & DataOf<typeof contract, ${key}> = ${JSON.stringify(data)};
// @ts-expect-error no response has this member
export const other${index}: ErrorResponseByName[${key}] = ${JSON.stringify({ ...(body as object), other: 1 })};`;
  });
  return `import type { AnyContract, DataOf } from '@error-contracts/runtime/contract';
import { contract, type ErrorData, type ErrorResponseByName } from './types/index.js';
export const any: AnyContract = contract;${lines.join('')}
`;
}

/** Tells whether everything but the last step of a JSON Pointer is in a body. */
function pointsInto(body: Json, pointer: string): boolean {
  const steps = pointer.split('/').slice(1, -1);
  let value: unknown = body;
  for (const step of steps) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false;
    value = (value as { readonly [name: string]: unknown })[name];
  }
  return typeof value === 'object' || steps.length === 0;
}

const USE = `
declare const process: { argv: string[]; getBuiltinModule(id: string): { readFileSync(path: string, encoding: 'utf8'): string };
  stdout: { write(text: string): void } };
const fixtures: [string, unknown[]][] = JSON.parse(process.getBuiltinModule('node:fs').readFileSync(process.argv[2] ?? '', 'utf8'));
const verdicts: Record<string, unknown> = {};
for (const [name, bodies] of fixtures) {
  const { explainErrorResponse, isErrorResponse, parseErrorResponse } = await import('./' + name + '/validators/index.js');
  verdicts[name] = bodies.map((body) => ({
    guard: isErrorResponse(body),
    issues: explainErrorResponse(body),
    parsed: parseErrorResponse(body),
  }));
}
process.stdout.write(JSON.stringify(verdicts));
export {};
`;
