// Measures one size of one dimension in a process of its own: an endless run can then be ended from outside.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '@error-contracts/catalog/check';
import { filesInMemory, readSources } from '@error-contracts/catalog/read';
import { targets } from '@error-contracts/compiler/targets';
import { dimensions } from './dimensions.ts';
import { wrongDimensions } from './wrong-dimensions.ts';

const [, , name, size, part] = process.argv;
const dimension = [...dimensions, ...wrongDimensions].find((one) => one.name === name);
if (dimension === undefined) throw new Error(`There is no dimension ${name}.`);
const { catalog, locales = {} } = dimension.catalogue(Number(size));
const bytes = (value: object): Uint8Array => Buffer.from(JSON.stringify(value, null, 2));
const files = new Map([['c/catalog.json', bytes(catalog)]]);
for (const [tag, texts] of Object.entries(locales)) files.set(`c/locales/${tag}.json`, bytes(texts));

const started = processorTime();
const sources = await readSources(
  'c/catalog.json',
  filesInMemory(files, (path) => path),
);
const { contract, diagnostics } = check(sources);
const times: Record<string, number | string> = { check: processorTime() - started };
const generated = new Map<string, string>();
if (contract !== undefined && part !== 'check') {
  for (const target of targets) {
    if (part !== undefined && part !== target.name && part !== 'tsc') continue;
    const before = processorTime();
    for (const [path, text] of await target.emitter()(contract)) generated.set(`${target.name}/${path}`, text);
    times[target.name] = processorTime() - before;
  }
  if (part === undefined || part === 'tsc') times.tsc = typeCheck();
}
const rules = [...new Set(diagnostics.map(({ rule }) => rule))];
const outcome = { times, diagnostics: diagnostics.length, rules };
process.stdout.write(JSON.stringify(outcome));

/** Returns the milliseconds that this process has computed: other programs on the machine change them little. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Returns the milliseconds that tsc computes to check everything that is generated. */
function typeCheck(): number {
  const here = mkdtempSync(fileURLToPath(new URL('../../test/.scratch-', import.meta.url)));
  try {
    for (const [path, text] of generated) {
      mkdirSync(dirname(join(here, path)), { recursive: true });
      writeFileSync(join(here, path), text);
    }
    const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
    const modules = [...generated.keys()].filter((path) => path.endsWith('.ts')).map((path) => join(here, path));
    const flags =
      '--ignoreConfig --strict --noEmit --isolatedDeclarations --declaration --target es2022 --module nodenext';
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', '"$@" >&2 && times', 'sh', process.execPath, tsc, ...flags.split(' '), ...modules],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr.slice(0, 2_000));
    return timesOfChildren(stdout);
  } finally {
    rmSync(here, { recursive: true, force: true });
  }
}

/** Returns the milliseconds in the last line of what `times` of a shell prints, such as `0m1.20s 0m0.35s`. */
function timesOfChildren(printed: string): number {
  const line = printed.trim().split('\n').at(-1) ?? '';
  const seconds = [...line.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => 60 * Number(minutes) + Number(rest),
  );
  return 1_000 * seconds.reduce((sum, part) => sum + part, 0);
}
