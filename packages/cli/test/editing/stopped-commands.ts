import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { CATALOG, GERMAN, type Project, project, release } from '../support/project.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';
import { runStopped } from '../support/stop-at.js';
import { treeOf } from '../support/tree-of.js';

const FRENCH = GERMAN.replaceAll('Wir', 'Nous');
const TABLE = '| code | message |\n| --- | --- |\n| 2000 | We could not find this order. |\n';

/** Every command that writes, on a catalogue for which it works. */
export const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  add: ['add', 'CARD_REFUSED', '--message', 'Refused.', '--status', '402', '--domain', 'payment'],
  rename: ['rename', 'CARD_EXPIRED', 'CARD_TOO_OLD'],
  deprecate: ['deprecate', 'CARD_EXPIRED', '--reason', 'Split.'],
  retire: ['retire', 'CARD_EXPIRED', '--reason', 'Split.'],
  'import --write': ['import', 'table.md', '--write', '--overwrite', '2000'],
  'import of a new catalogue': [
    'import',
    'table.md',
    '--write',
    '--catalog',
    'new/below/catalog.json',
    '--name',
    'new',
  ].concat(['--source-locale', 'en']),
  release: ['release', '1.4.0'],
  'translations record': ['translations', 'record'],
  'translations import --write': ['translations', 'import', 'de.csv', '--write'],
  'translations source': ['translations', 'source'],
  'translations source-edited': ['translations', 'source-edited', 'CARD_EXPIRED', '--major'],
  'translations resolve': ['translations', 'resolve'],
  generate: ['generate', 'types', '--out', 'generated'],
  'diff --write-changeset': ['diff', 'base', 'catalog.json', '--write-changeset', '--allow', 'major'],
};

const CARD = 'Ihre Karte ist abgelaufen.';

/** What some commands need to have something to do. */
const PREPARATIONS: Readonly<Record<string, (here: Project) => unknown>> = {
  async 'translations source-edited'({ run, read, write }) {
    await run('translations', 'record');
    write('catalog.json', read('catalog.json').replace('Your card has expired.', 'This card is too old.'));
  },
  'translations resolve'({ read, write }) {
    const line = `  "CARD_EXPIRED": "${CARD}"`;
    const other = line.replace(CARD, 'Ihre Karte gilt nicht mehr.');
    const conflict = `<<<<<<< ours\n${line}\n=======\n${other}\n>>>>>>> theirs`;
    write('locales/de.json', read('locales/de.json').replace(line, conflict));
  },
};

/** A project in which a command has something to do. */
async function prepared(name: string): Promise<Project> {
  const here = project(CATALOG, { de: GERMAN, fr: FRENCH });
  await release(here);
  here.write('de.csv', 'name,target (de)\nCARD_EXPIRED,Ihre Karte gilt nicht mehr.\n');
  here.write('table.md', TABLE);
  mkdirSync(join(here.folder, '.changeset'));
  mkdirSync(join(here.folder, 'base'));
  here.write('base/catalog.json', CATALOG.replace('"status": 402', '"status": 400'));
  await PREPARATIONS[name]?.(here);
  return here;
}

function copyOf({ folder }: Project): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Before which calls a command is stopped: the first one, and how many calls further the next one is. */
export interface Stops {
  readonly first: number;
  readonly step: number;
  /** The most stops; all calls if absent. */
  readonly most?: number;
}

/** Kills a command before calls that change the disk, and expects that the same command completes it. */
export async function killAndCompleteAgain(name: string, { first, step, most = Infinity }: Stops): Promise<void> {
  const args = COMMANDS[name] ?? [];
  const start = await prepared(name);
  const done = copyOf(start);
  expect(await runCommand(args, { cwd: done })).toMatchObject({ code: 0 });
  const [before, after] = [treeOf(start.folder), treeOf(done)];
  let kills = 0;
  for (let at = first; kills < most; at += step) {
    const folder = copyOf(start);
    if (!runStopped(args, folder, { at }).isReached) break;
    kills++;
    const context = `killed before call ${at}`;
    // Whoever looks first takes back what is half done.
    if (kills % 2 === 0) {
      const { code } = await runCommand(['check'], { cwd: folder });
      // Only a conflict is an error, as long as it is not resolved.
      expect(code === 0 || name === 'translations resolve', context).toBe(true);
    }
    const isWhole = JSON.stringify(visibleOf(treeOf(folder))) === JSON.stringify(after);
    const again = await runCommand(args, { cwd: folder });
    if (again.code !== 0) expect({ context, isWhole, again }).toMatchObject({ isWhole: true, again: { code: 2 } });
    expect(treeOf(folder), context).toEqual(after);
  }
  expect(kills).toBeGreaterThan(1);
  expect(treeOf(start.folder)).toEqual(before);
}

/** The files without locks, journals and temporary files. */
function visibleOf(tree: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.includes('.error-contracts-')));
}

const REFUSED = /^error: .*(catalog|locales|\.).* cannot be written \(ENOSPC\)\./;

/** Renames an error on a disk that becomes full, and expects that the files are as before, or the edit is done. */
export async function renameOnFullDisk(forever: boolean, { first, step }: Stops): Promise<void> {
  const start = await prepared('rename');
  const before = treeOf(start.folder);
  const args = COMMANDS.rename ?? [];
  const done = copyOf(start);
  await runCommand(args, { cwd: done });
  const after = treeOf(done);
  for (let at = first; ; at += step) {
    const folder = copyOf(start);
    const { isReached, code, stderr } = runStopped(args, folder, { at, fails: 'ENOSPC', forever });
    if (!isReached) break;
    const context = `call ${at}: ${stderr}`;
    // It is done if only its lock or its journal could not be removed.
    const expected = code === 0 ? after : before;
    if (code !== 0)
      expect({ code, stderr }, context).toMatchObject({ code: 2, stderr: expect.stringMatching(REFUSED) });
    expect((await runCommand(['check'], { cwd: folder })).code, context).toBe(0);
    expect((await runCommand(['add', 'A_B', '--yes'], { cwd: folder })).code, context).toBe(2);
    expect(treeOf(folder), context).toEqual(expected);
  }
}
