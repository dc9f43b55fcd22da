import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { project } from '../support/project.js';
import { coverageProject, HEADER, seen } from './coverage-project.js';

const readme = readFileSync(new URL('../../../coverage/README.md', import.meta.url), 'utf8');

const CATALOG = `{
  "name": "shop",
  "sourceLocale": "en",
  "errors": {
    "USER_NOT_FOUND": { "code": 1001, "message": "There is no such user.", "status": 404, "domain": "account" },
    "USER_LOCKED": { "code": 1002, "message": "This user is locked.", "status": 403, "domain": "account" },
    "ORDER_NOT_FOUND": { "code": 2000, "message": "There is no such order.", "status": 404, "domain": "order", "data": { "id": "string?" } },
    "CARD_EXPIRED": { "code": 3001, "message": "Your card has expired.", "status": 402, "domain": "payment" }
  }
}
`;

const GERMAN = `{
  "USER_NOT_FOUND": "Wir finden diesen Benutzer nicht.",
  "USER_LOCKED": "Dieser Benutzer ist gesperrt.",
  "ORDER_NOT_FOUND": "Wir finden diese Bestellung nicht.",
  "CARD_EXPIRED": "Ihre Karte ist abgelaufen."
}
`;

/** Returns the first block of a language, or the one that begins with a comment that names its file. */
function block(language: string, file?: string): string {
  const start = file === undefined ? '' : `// ${file}\n`;
  return new RegExp(`\`\`\`${language}\\n${start}([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';
}

function readmeProject() {
  const here = { ...coverageProject(project(CATALOG, { de: GERMAN })) };
  here.write('coverage-waivers.json', block('json', 'coverage-waivers.json'));
  here.record('1.jsonl', seen('asserted', 1001, { locale: 'en' }));
  return here;
}

test('the README of coverage shows what the command prints, of lines that it shows', async () => {
  const { run, record } = readmeProject();
  const [header, ...lines] = block('jsonl').trim().split('\n');
  expect(JSON.parse(header ?? '')).toMatchObject(JSON.parse(HEADER));
  record('2.jsonl', ...lines);
  expect((await run('coverage')).stdout).toBe(block('text'));
});

test('the lines of the README fit their schema', () => {
  const schemas = dirname(fileURLToPath(import.meta.resolve('@error-contracts/schemas/package.json')));
  const schema = JSON.parse(readFileSync(join(schemas, 'coverage-line.schema.json'), 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  for (const line of block('jsonl').trim().split('\n')) expect(validate(JSON.parse(line)), line).toBe(true);
});

test('the config of the README demands what the README says', async () => {
  const { run, write } = readmeProject();
  write('error-contracts.config.json', block('json', 'error-contracts.config.json'));
  write('operations.json', '{ "catalog": "shop", "operations": {} }');
  const { code, stdout } = await run('coverage');
  expect(code, stdout).toBe(1);
  expect(stdout).toContain('(33 %, 90 % demanded)');
  expect(stdout).toMatch(/ account .* 100 % {2}1 waived/);
});

test('every command of the README is one', async () => {
  const commands = [...readme.matchAll(/^error-contracts (.*)$/gm)].map(([, command = '']) => command);
  expect(commands.length).toBeGreaterThanOrEqual(7);
  for (const command of commands.filter((text) => !/ -- /.test(text))) {
    const { run, record } = readmeProject();
    record('../shards/1/1.jsonl', seen('asserted', 2000));
    const { code, stderr } = await run(...command.split(' '));
    expect([command, code], stderr).toEqual([command, 0]);
  }
});
