import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { project } from '../support/project.js';
import { coverageProject, seen } from './coverage-project.js';

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

/** Returns the first block of a language; the one that begins with a comment that names its file, if it is given. */
function block(language: string, file?: string): string {
  const start = file === undefined ? '' : `// ${file}\n`;
  return new RegExp(`\`\`\`${language}\\n${start}([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';
}

function readmeProject() {
  const here = coverageProject(project(CATALOG, { de: GERMAN }));
  const USER_LOCKED = { reason: 'Only the old gateway sends it.', expires: '2099-06-30' };
  here.write('coverage-waivers.json', JSON.stringify({ USER_LOCKED }));
  here.record('1.jsonl', seen('asserted', 1001, { locale: 'en' }));
  here.record('2.jsonl', seen('emitted', 2000, { locale: 'de', data: [], operation: 'getOrder' }));
  return here;
}

test('the README of coverage shows what the command prints', async () => {
  expect((await readmeProject().run('coverage')).stdout).toBe(block('text'));
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

test('the folders of several jobs are one report', async () => {
  const { run, record } = readmeProject();
  record('../shards/1/1.jsonl', seen('asserted', 2000));
  record('../shards/2/1.jsonl', seen('asserted', 3001));
  const [, command = ''] = /^error-contracts (coverage shards)$/m.exec(readme) ?? [];
  expect((await run(...command.split(' '))).stdout).toContain('2 of 3 errors asserted');
});
