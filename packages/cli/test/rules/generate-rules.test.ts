import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExampleFiles } from '@error-contracts/catalog';
import { describe, expect, test } from 'vitest';
import { generateRuleDocuments } from '../../src/commands/generate/generate-rules.js';
import { exampleCatalog, writeCatalog } from '../support/example-catalog.js';
import { type Ran, runCommand, temporaryFolder } from '../support/run-command.js';

describe.each(generateRuleDocuments())('$name', ({ name, description, example }) => {
  const run = name === 'generated-files-are-current' ? compareExample : generateExample;

  test('its wrong example breaks this rule and no other', async () => {
    const { code, diagnostics } = await run(example.wrong);
    expect(code).toBe(1);
    expect(diagnostics.map(({ rule }) => rule)).toEqual([name]);
  });

  test('its right example breaks no rule', async () => {
    expect(await run(example.right)).toMatchObject({ code: 0 });
  });

  test('its description is one to three sentences', () => {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(description.split(/(?<=\.) (?=[A-Z])/).length).toBeLessThanOrEqual(3);
  });
});

describe('every parameter without an example is told at once, by name and place', () => {
  test.each<[string, object, RegExp]>([
    ['a pattern that nothing matches', { type: 'string', pattern: '^(?!.)a$' }, /no text was found for the pattern/],
    ['a text that is too long', { type: 'string', minLength: 1e6 }, /a text of at least 1000000 characters/],
    [
      'a list that is too long',
      { type: 'array', items: { type: 'integer' }, minItems: 1e6 },
      /a list of at least 1000000 elements/,
    ],
  ])('%s', async (_, schema, reason) => {
    const description = 'A value.';
    const data = { value: { description, ...schema } };
    const { code, diagnostics, stderr } = await generate({
      FIRST: { code: 3001, message: 'First.', status: 400, data },
      SECOND: { code: 3002, message: 'Second.', status: 400, data: { other: { description, type: 'string' } } },
      THIRD: { code: 3003, message: 'Third.', status: 400, data },
    });
    expect(code).toBe(1);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(reason),
      expect.stringMatching(reason),
    ]);
    expect(diagnostics[0]).toMatchObject({ value: '"/data/value"', help: expect.stringContaining('"examples"') });
    expect(diagnostics[1]?.message).toContain('of THIRD');
    expect(diagnostics[1]?.line).toBeGreaterThan(diagnostics[0]?.line as number);
    expect(stderr).toContain('Nothing was written');
  });

  test('an example in the catalogue is taken', async () => {
    const value = { type: 'string', description: 'A value.', pattern: '^(?!x)(?=.b)[a-z]{2}$', examples: ['ab'] };
    expect(await generate({ ODD: { code: 3001, message: 'Odd.', status: 400, data: { value } } })).toMatchObject({
      code: 0,
    });
  });
});

const generateExample = (files: ExampleFiles): Promise<Seen> => generate(errorsIn(files));

/** Puts the lines of an example into the generated files, and compares them with the catalogue. */
async function compareExample(files: ExampleFiles): Promise<Seen> {
  const { 'catalog.json': _, ...lines } = files;
  const folder = temporaryFolder();
  const { ranges: __, ...others } = exampleCatalog();
  writeCatalog(folder, { ...others, errors: errorsIn(files) }, {});
  const cwd = { cwd: folder };
  expect(await runCommand(['generate', 'i18n', '--out', 'src/errors/i18n'], cwd)).toMatchObject({ code: 0 });
  for (const [file, line] of Object.entries(lines)) {
    const [start = ''] = String(line).split(' = ');
    const written = readFileSync(join(folder, file), 'utf8').split('\n');
    expect(written.filter((one) => one.startsWith(start))).toHaveLength(1);
    writeFileSync(join(folder, file), written.map((one) => (one.startsWith(start) ? line : one)).join('\n'));
  }
  return seenOf(await runCommand(['generate', 'i18n', '--check', '--out', 'src/errors/i18n', '--format', 'json'], cwd));
}

function errorsIn(files: object): object {
  const { errors } = (files as { readonly 'catalog.json': { readonly errors: Record<string, object> } })[
    'catalog.json'
  ];
  return Object.fromEntries(
    Object.entries(errors).map(([name, entry], index) => [
      name,
      { code: 3001 + index, message: `${name}.`, status: 400, ...entry },
    ]),
  );
}

interface Seen {
  readonly code: number;
  readonly stderr: string;
  readonly diagnostics: readonly {
    readonly rule: string;
    readonly message: string;
    readonly line: number;
    readonly value?: string;
    readonly help: string;
  }[];
}

async function generate(errors: object): Promise<Seen> {
  const folder = temporaryFolder();
  const catalog = exampleCatalog() as { errors: object; ranges?: object };
  const { ranges: _, ...others } = catalog;
  const path = writeCatalog(folder, { ...others, errors } as never, {});
  const args = ['generate', 'examples', '--catalog', path, '--out', `${folder}/out`, '--format', 'json'];
  return seenOf(await runCommand(args));
}

function seenOf({ code, stdout, stderr }: Ran): Seen {
  const report = JSON.parse(stdout);
  return {
    code: code ?? -1,
    stderr,
    diagnostics: (report.diagnostics ?? []).filter((each: { severity: string }) => each.severity === 'error'),
  };
}
