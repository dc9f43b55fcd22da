// Runs the sections and writes docs/figures.md, docs/figures.json and the table in the README.
// With a name, it runs only that section and prints it: npm run bench -- validators
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { figuresMarkdown, sectionMarkdown, writeFigures } from './figures.ts';
import type { Section } from './section.ts';
import { sections } from './sections.ts';

const [only] = process.argv.slice(2);
if (only === undefined) await runAll();
else await runOne(only);

async function runAll(): Promise<void> {
  const results: Record<string, Section> = {};
  for (const name of Object.keys(sections)) {
    process.stderr.write(`${name} …\n`);
    results[name] = runInProcess(name);
  }
  await writeFigures(fileURLToPath(new URL('../../..', import.meta.url)), results);
  process.stdout.write(figuresMarkdown(results));
}

/** Runs a section in a process of its own, so that the optimisations of one do not affect the next. */
function runInProcess(name: string): Section {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`The section ${name} failed.`);
  return JSON.parse(child.stdout);
}

async function runOne(name: string): Promise<void> {
  const load = sections[name];
  if (load === undefined)
    throw new Error(`There is no section ${name}. There are ${Object.keys(sections).join(', ')}.`);
  const section = await (await load()).run();
  process.stdout.write(process.argv.includes('--json') ? JSON.stringify(section) : sectionMarkdown(section));
}
