import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Section } from './section.ts';
import { table } from './table.ts';

type Sections = Readonly<Record<string, Section>>;

/** Writes the figures into the repository: for people, for machines, and as the short table of the README. */
export async function writeFigures(root: string, sections: Sections): Promise<void> {
  await mkdir(join(root, 'docs'), { recursive: true });
  await writeFile(join(root, 'docs/figures.md'), figuresMarkdown(sections));
  const figures = Object.entries(sections).map(([name, { title, notes, rows }]) => [name, { title, notes, rows }]);
  const record = { date: today(), machine: machine(), ...Object.fromEntries(figures) };
  await writeFile(join(root, 'docs/figures.json'), `${JSON.stringify(record, null, 2)}\n`);
  const readme = join(root, 'README.md');
  if (existsSync(readme)) await writeFile(readme, withFigures(await readFile(readme, 'utf8'), sections));
}

/** Returns all sections as one page. */
export function figuresMarkdown(sections: Sections): string {
  return [
    '# Figures\n',
    'Made by `npm run bench`. All candidates of a table run in one process, in turn; the figures are medians. Bytes are those of a ' +
      'minified bundle for the browser, gzipped at level 9. An en dash means that something cannot be measured; the note says why.\n',
    `${today()}, ${machine()}\n`,
    ...Object.values(sections).map(sectionMarkdown),
  ].join('\n');
}

/** Returns one section with its title. */
export function sectionMarkdown({ title, notes, markdown }: Section): string {
  const remarks = notes.map((note) => `- ${note}\n`).join('');
  return `## ${title}\n\n${markdown}${remarks === '' ? '' : `\n${remarks}`}`;
}

/** Returns the text with the short table between its two marks, or unchanged if the marks are missing. */
export function withFigures(readme: string, sections: Sections): string {
  const rows = Object.values(sections).flatMap(({ highlights = [] }) => highlights.map((row) => ({ ...row })));
  const parts = /(<!-- figures:start -->)[\s\S]*?(<!-- figures:end -->)/;
  return readme.replace(parts, (_all, start: string, end: string) => `${start}\n\n${table(rows)}\n${end}`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function machine(): string {
  const [major, minor] = process.versions.node.split('.');
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores, ${memory} GB, Node ${major}.${minor}, ${process.platform} ${process.arch}`;
}
