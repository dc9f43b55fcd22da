import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { endOf, startCommand } from '../support/processes.js';
import { CATALOG, GERMAN, type Project, project } from '../support/project.js';
import { treeOf } from '../support/tree-of.js';

/** A project without two German texts, and a program that answers as it is told. */
function shop(answers: Readonly<Record<string, unknown>> = {}): Project {
  const catalog = CATALOG.replace('can’t find this order.', 'can’t find the order {id}.').replace(
    '"status": 404, "domain": "order" }',
    '"status": 404, "domain": "order", "data": { "id": { "type": "string", "examples": ["A-17"] } } }',
  );
  const german = JSON.parse(GERMAN);
  delete german.ORDER_NOT_FOUND;
  delete german.CARD_EXPIRED;
  const here = project(catalog, { de: `${JSON.stringify(german, null, 2)}\n` });
  here.write('answers.json', JSON.stringify(answers));
  here.write('program.mjs', PROGRAM);
  return here;
}

const PROGRAM = `
import { readFileSync, writeFileSync } from 'node:fs';
const input = readFileSync(0, 'utf8');
writeFileSync('asked.jsonl', input);
const answers = JSON.parse(readFileSync('answers.json', 'utf8'));
for (const line of input.trim().split('\\n')) {
  const { id } = JSON.parse(line);
  const answer = answers[id];
  if (answer !== undefined) console.log(typeof answer === 'string' ? JSON.stringify({ id, target: answer }) : answer.raw);
}
`;

const NODE = `"${process.execPath}"`;
const draft = (...args: readonly string[]) => ['translations', 'draft', '--locale', 'de', ...args] as const;
const byProgram = (...args: readonly string[]) => draft('--command', `${NODE} program.mjs`, ...args);

const FINE = { ORDER_NOT_FOUND: 'Wir finden die Bestellung {id} nicht.', CARD_EXPIRED: 'Ihre Karte ist abgelaufen.' };

test('a dry run shows the drafts and writes nothing; --write takes them as drafts, which never count as done', async () => {
  const { run, read, folder } = shop(FINE);
  const dry = await run(...byProgram());
  expect(dry).toMatchObject({ code: 0, stderr: '' });
  expect(dry.stdout).toContain(
    'ORDER_NOT_FOUND\n  We can’t find the order {id}.\n  + Wir finden die Bestellung {id} nicht.',
  );
  expect(dry.stdout).toContain('2 drafts of 2 missing texts in de.\nnext: nothing is written yet; add --write.\n');
  expect(read('locales/de.json')).not.toContain('ORDER_NOT_FOUND');
  const asked = read('asked.jsonl').trim().split('\n');
  expect(asked.map((line) => JSON.parse(line))).toMatchObject([
    { id: 'ORDER_NOT_FOUND', source: 'We can’t find the order {id}.', parameters: [{ name: 'id', example: 'A-17' }] },
    { id: 'CARD_EXPIRED', sourceLocale: 'en', locale: 'de' },
  ]);

  const written = await run(...byProgram('--write', '--by', 'small model', '--format', 'json'));
  expect(JSON.parse(written.stdout)).toMatchObject({ ok: true, written: true, summary: { missing: 2, drafts: 2 } });
  expect(read('translations/de.json')).toMatch(/"CARD_EXPIRED": .*"state": "draft".*"by": "small model"/);
  const { locales } = JSON.parse((await run('translations', 'status', '--format', 'json')).stdout);
  expect(locales[0]).toMatchObject({ counts: { draft: 2, missing: 0 } });
  const before = treeOf(folder);
  expect((await run(...byProgram('--write'))).stdout).toBe('0 drafts of 0 missing texts in de.\n');
  expect(treeOf(folder)).toEqual(before);
});

test('a draft that breaks a rule is rejected with its line, and so is a line that is none; the others are taken', async () => {
  const { run, read } = shop({ ORDER_NOT_FOUND: 'Bestellung {nummer} fehlt.', CARD_EXPIRED: FINE.CARD_EXPIRED });
  const { code, stdout } = await run(...byProgram('--write'));
  expect(code).toBe(1);
  expect(stdout).toMatch(/^stdout:1:1 error .*\{id\}.* placeholders-agree$/m);
  expect(stdout).toContain('Written: 1 draft of 2 missing texts in de.');
  expect(Object.keys(JSON.parse(read('locales/de.json')))).toContain('CARD_EXPIRED');
  expect(read('locales/de.json')).not.toContain('ORDER_NOT_FOUND');

  const other = shop({ ORDER_NOT_FOUND: { raw: '\u001b[31mLoading …' }, CARD_EXPIRED: FINE.CARD_EXPIRED });
  const second = await other.run(...byProgram('--write'));
  expect(second).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^stdout:1:1 error .*drafts-are-json-lines$/m),
  });
  expect(second.stdout).not.toContain('\u001b');
  expect(other.read('locales/de.json')).toContain('CARD_EXPIRED');
});

describe('nothing is written, and the sentence says why, if the program', () => {
  test.each([
    ['fails', `${NODE} -e "console.error('no model \u001b[2J'); process.exit(3)"`, /ended with code 3/, 60],
    ['does not exist', 'no-such-program-at-all', /ended with code (127|1|9009)/, 60],
    ['takes too long', `${NODE} -e "setInterval(() => {}, 1000)"`, /did not end within 1 s/, 1],
    [
      'prints without end',
      `${NODE} -e "setInterval(() => process.stdout.write('x'.repeat(4e6)), 1)"`,
      /more than 32 MB/,
      60,
    ],
    ['is empty', ' ', /--command is empty/, 60],
  ])('%s', async (_, command, message, seconds) => {
    const { run, folder } = shop(FINE);
    const before = treeOf(folder);
    const { code, stdout, stderr } = await run(...draft('--command', command, '--write', '--timeout', String(seconds)));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('\u001b');
    expect(treeOf(folder)).toEqual(before);
  });
});

test('a draft of a source that has changed while the program ran is left out', async () => {
  const { run, write, read } = shop();
  write(
    'slow.mjs',
    `import { readFileSync, writeFileSync } from 'node:fs';
    writeFileSync('catalog.json', readFileSync('catalog.json', 'utf8').replace('Your card has expired.', 'Your card is too old.'));
    console.log('{"id":"CARD_EXPIRED","target":"Ihre Karte ist abgelaufen."}');`,
  );
  const { code, stdout } = await run(...draft('--command', `${NODE} slow.mjs`, '--write'));
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^stdout:1:1 error The source text .* of CARD_EXPIRED has changed .* drafts-answer-requests$/m,
  );
  expect(stdout).toContain('0 drafts of 2 missing texts in de.\n');
  expect(read('locales/de.json')).not.toContain('CARD_EXPIRED');
});

test.skipIf(process.platform === 'win32')(
  'a program is given up although something that it started stays',
  async () => {
    const { run } = shop();
    const start = performance.now();
    const ran = await run(...draft('--command', 'setsid sleep 20 & exit 0', '--timeout', '1'));
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('did not end within 1 s') });
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);

test('a program that reads nothing is no problem, and no text reaches the shell', async () => {
  const { run, write, folder, read } = shop();
  write('catalog.json', read('catalog.json').replace('Your card has expired.', '$(touch hacked); `touch hacked`'));
  expect(await run(...draft('--command', `${NODE} -e 0`, '--write'))).toMatchObject({ code: 0 });
  expect(Object.keys(treeOf(folder))).not.toContain('hacked');
});

test.skipIf(process.platform === 'win32')('Ctrl-C stops the program and all that it started', async () => {
  const { folder, read } = shop(FINE);
  // The file is whole when it has its name: a reader never sees half of the numbers.
  const slow = `sh -c 'sleep 60 & echo $$ $! > ids; mv ids begun; wait'`;
  const child = startCommand(draft('--command', slow, '--write'), folder);
  const ended = endOf(child);
  await expect.poll(() => existsSync(join(folder, 'begun')), { timeout: 20_000 }).toBe(true);
  const started = read('begun').trim().split(' ').map(Number);
  expect(started).toHaveLength(2);
  child.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 130, stderr: 'Stopped. Nothing was written.\n' });
  await expect.poll(() => started.filter(isRunning), { timeout: 20_000 }).toEqual([]);
  expect(read('locales/de.json')).not.toContain('CARD_EXPIRED');
});

/** Whether the process is there. One that has ended, and whose parent has not asked for it yet, is a zombie. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch {
    return false;
  }
  const state = `/proc/${id}/status`; // Linux only
  return !existsSync(state) || !/^State:\s+Z/m.test(readFileSync(state, 'utf8'));
}
