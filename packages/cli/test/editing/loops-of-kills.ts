import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '@error-contracts/vitest-config/fuzz';
import { expect } from 'vitest';
import { endOf, startCommand } from '../support/processes.js';
import { CATALOG, GERMAN, type Project, project, release } from '../support/project.js';
import { type Ran, spawnCommand } from '../support/run-command.js';
import { treeOf } from '../support/tree-of.js';

const FRENCH = '{\n  "USER_LOCKED": "Cet utilisateur est bloqué."\n}\n';

/** A command that is run until it was done. */
interface Task {
  readonly args: readonly string[];
  /** True for what it says if an earlier run was killed after it had done all. */
  isDone?(ran: Ran): boolean;
}

/**
 * Runs two loops of commands that write, and kills their processes at random moments. Then it expects that no text is
 * lost and nothing is half done. Resolves to how often each command was killed.
 *
 * @param kills - How many processes to kill; twice as many, if fewer than `commands` different ones were killed.
 */
export async function loopsOfKills(seed: number, kills: number, commands = 0): Promise<ReadonlyMap<string, number>> {
  const here = await prepared();
  const before = Object.keys(treeOf(here.folder));
  const random = randomFrom(seed);
  const start = performance.now();
  spawnCommand(['check'], { cwd: here.folder });
  const usual = performance.now() - start;
  const killed = new Map<string, number>();

  const insist = async ({ args, isDone }: Task): Promise<void> => {
    for (let isAgain = false; ; isAgain = true) {
      const child = startCommand(args, here.folder);
      const end = endOf(child);
      await Promise.race([sleep(usual * (0.3 + random.fraction())), end]);
      if (random.fraction() < 0.7 && child.exitCode === null) child.kill('SIGKILL');
      const ran = await end;
      if (ran.signal === 'SIGKILL') killed.set(nameOf(args), (killed.get(nameOf(args)) ?? 0) + 1);
      else if (ran.code === 0 || (isAgain && isDone?.(ran))) break;
      else throw new Error(`${args.join(' ')}: ${JSON.stringify(ran)}`);
    }
  };
  const loop = async (tasks: Iterable<Task>): Promise<void> => {
    for (const task of tasks) {
      await insist(task);
      if (sumOf(killed) >= (killed.size < commands ? 2 * kills : kills)) return;
    }
  };
  const added: string[] = [];
  await Promise.all([loop(additions(added)), loop(changes())]);

  const last = await here.run(...addition('LAST').args);
  expect(last).toMatchObject({ code: 0, stderr: '' });
  // Changesets are whole, but older ones announce too little for what was changed since.
  const changesets = Object.keys(treeOf(here.folder)).filter((path) => path.startsWith('.changeset/'));
  for (const path of changesets) {
    expect(path).toMatch(/^\.changeset\/error-contracts-\w+-\w{8}\.md$/);
    expect(here.read(path)).toMatch(/^---\n"shop": \w+\n---\n\n- .+\n$/s);
    rmSync(join(here.folder, path));
  }
  expect(await here.run('check')).toMatchObject({ code: 0, stderr: '' });
  const errors = here.errors();
  // The last one may have been killed before it was done.
  for (const name of added.slice(0, -1)) expect(errors).toHaveProperty(name);
  const german = JSON.parse(here.read('locales/de.json'));
  expect(Object.values(german).sort()).toEqual(Object.values(JSON.parse(GERMAN)).sort());
  expect(Object.keys(german).filter((name) => !(name in errors))).toEqual([]);
  await here.run('generate', 'types', '--out', 'generated');
  await here.run('generate', 'types', '--out', 'expected');
  const after = treeOf(here.folder);
  expect(treeOf(join(here.folder, 'generated'))).toEqual(treeOf(join(here.folder, 'expected')));
  const fresh = Object.keys(after).filter((path) => !before.includes(path) && !/^(generated|expected)\//.test(path));
  expect(fresh).toEqual([]);
  return killed;
}

function nameOf([command = '', subcommand = '']: readonly string[]): string {
  return command === 'translations' ? `${command} ${subcommand}` : command;
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

async function prepared(): Promise<Project> {
  const here = project(CATALOG.replace('"to": 2002', '"to": 2999'), { de: GERMAN, fr: FRENCH });
  for (const subcommand of ['record', 'source']) await here.run('translations', subcommand);
  await release(here);
  mkdirSync(join(here.folder, '.changeset'));
  mkdirSync(join(here.folder, 'base'));
  here.write('base/catalog.json', CATALOG);
  here.write('one.csv', 'code,message\n2000,This is one text.\n');
  here.write('other.csv', 'code,message\n2000,This is another text.\n');
  here.write('fr-one.csv', 'name,target (fr)\nUSER_LOCKED,Cet utilisateur est bloqué.\n');
  here.write('fr-other.csv', 'name,target (fr)\nUSER_LOCKED,Cet utilisateur a été bloqué.\n');
  return here;
}

function addition(name: string): Task {
  const args = ['add', `${name}_FAILED`, '--message', `No ${name}.`, '--status', '404', '--domain', 'order'];
  return { args, isDone: ({ stderr }) => stderr.includes(`${name}_FAILED is the name of`) };
}

/** Ever new errors; every third is deprecated, and retired. */
function* additions(added: string[]): Iterable<Task> {
  for (let index = 0; ; index++) {
    const name = `E${index}X`;
    added.push(`${name}_FAILED`);
    yield addition(name);
    if (index % 3 !== 0) continue;
    for (const [end, past] of [
      ['deprecate', 'deprecated'],
      ['retire', 'retired'],
    ] as const) {
      const args = [end, `${name}_FAILED`, '--reason', 'Gone.', '--since', '2.0.0'];
      yield { args, isDone: ({ stderr }) => stderr.includes(`is ${past} since`) };
    }
  }
}

/** Changes of several files, and of all kinds of files. */
function* changes(): Iterable<Task> {
  for (let turn = 0, version = 2; ; turn++) {
    const [from, to] = turn % 2 === 0 ? ['CARD_EXPIRED', 'CARD_TOO_OLD'] : ['CARD_TOO_OLD', 'CARD_EXPIRED'];
    const isRenamed = ({ stderr }: Ran) =>
      stderr.includes(`It is called ${to} already`) || stderr.includes(`"${from}" is not an error`);
    yield { args: ['rename', from, to], isDone: isRenamed };
    const table = turn % 2 === 0 ? 'one.csv' : 'other.csv';
    const released = `${version++}.0.0`;
    const others: readonly Task[] = [
      { args: ['import', table, '--write', '--overwrite', '2000'] },
      { args: ['generate', 'types', '--out', 'generated'] },
      { args: ['diff', 'base', 'catalog.json', '--write-changeset', '--allow', 'major'] },
      { args: ['translations', 'import', turn % 2 === 0 ? 'fr-other.csv' : 'fr-one.csv', '--write'] },
      { args: ['translations', 'source-edited', '2000', turn % 2 === 0 ? '--minor' : '--major'] },
      { args: ['translations', 'record'] },
      { args: ['translations', 'resolve'] },
      { args: ['translations', 'source'] },
      { args: ['release', released], isDone: ({ stdout }) => stdout.includes(`What changed since ${released}`) },
    ];
    // In turn, so that each has its share of the kills.
    const other = others[turn % others.length];
    if (other !== undefined) yield other;
  }
}
