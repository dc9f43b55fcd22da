import { describe, expect, test } from 'vitest';
import { generateRuleDocuments } from '../../src/commands/generate/generate-rules.js';
import { exampleCatalog, writeCatalog } from '../support/example-catalog.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';

describe.each(generateRuleDocuments())('$name', ({ name, description, example }) => {
  test('its wrong example breaks this rule and no other', async () => {
    const { code, diagnostics } = await generate(errorsIn(example.wrong));
    expect(code).toBe(1);
    expect(diagnostics.map(({ rule }) => rule)).toEqual([name]);
  });

  test('its right example breaks no rule', async () => {
    expect(await generate(errorsIn(example.right))).toMatchObject({ code: 0 });
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
  const { code, stdout, stderr } = await runCommand(args);
  const report = JSON.parse(stdout);
  return {
    code: code ?? -1,
    stderr,
    diagnostics: (report.diagnostics ?? []).filter((each: { severity: string }) => each.severity === 'error'),
  };
}
