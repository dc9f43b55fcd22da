import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOG, type Project, project, release } from './support/project.js';
import { runCommand } from './support/run-command.js';
import { watching } from './watch/watching.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const section = (title: string): string => new RegExp(`^## ${title}\n([\\s\\S]*?)^## `, 'm').exec(readme)?.[1] ?? '';
const textsIn = (title: string): readonly string[] =>
  [...section(title).matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

const CONFIG = 'error-contracts.config.json';
/** A project that generates types. */
function generating(): Project {
  const here = project();
  here.write(CONFIG, '{ "targets": { "types": { "out": "src/errors/types" } } }');
  return here;
}

test('a watch prints what the README shows', async () => {
  const [shown = ''] = textsIn('Generate on each save');
  const here = generating();
  const watch = await watching(here.folder);
  const wrong = CATALOG.replace('"code": 3001', '"code": 2000');
  const first = await watch.after(() => here.write('catalog.json', wrong), 'Nothing was written');
  expect(withoutTimes(first.trim())).toBe(withoutTimes(shown.split('\n\n').slice(0, 2).join('\n\n')));
  const again = CATALOG.replace('"code": 3001', '"code": 3003');
  const second = await watch.after(() => here.write('catalog.json', again), / s\n/);
  expect(withoutTimes(second.trim())).toBe(withoutTimes(shown.split('\n\n').slice(2).join('\n\n').trim()));
}, 30_000);

function withoutTimes(text: string): string {
  return text.replaceAll(/\d\d:\d\d:\d\d/g, '').replaceAll(/\d\.\d\d s/g, '');
}

test('generate --check prints what the README shows', async () => {
  const [, shown = ''] = textsIn('Generate on each save');
  const here = generating();
  await here.run('generate');
  rmSync(join(here.folder, 'src/errors/types/catalog.ts'));
  expect((await here.run('generate', '--check')).stdout).toBe(`${shown}\n1 error\n`);
});

describe('explain', () => {
  const commands = [...section('Explain').matchAll(/^error-contracts explain (.*?) +#/gm)].map(([, args = '']) => args);

  test('prints what the README shows', async () => {
    const here = project();
    await release(here);
    expect((await here.run('explain', '1001')).stdout).toBe(`${textsIn('Explain')[0]}`);
  });

  test('has the commands of the README', () => expect(commands).toHaveLength(4));

  test.each(commands)('%s', async (line) => {
    const { folder } = project();
    const words = [...line.matchAll(/"([^"]*)"|[^\s<]+/g)].map(([word, quoted]) => quoted ?? word);
    const args = words.filter((word) => word !== 'server.log');
    const ran = await runCommand(['explain', ...args], { cwd: folder, stdin: 'WARN CARD_EXPIRED' });
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    expect(ran.stdout).toMatch(/CARD_EXPIRED|codes-are-unique/);
  });
});
