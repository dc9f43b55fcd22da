import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './files-of.ts';
import { type Part, parts } from './parts.ts';
import { type PartResult, readResults, type Survivor } from './read-results.ts';
import { kinds } from './survivor-kinds.ts';

/** Writes docs/mutation.md from the results of the runs so far. */
export function writeReport(root: string, cache: string): void {
  const results = Object.entries(parts).map(([name, part]) => {
    const all = filesOf(part.mutate, join(root, part.folder)).length;
    return { part, all, result: readResults(join(cache, name), join(root, part.folder)) };
  });
  const rows = results.map(({ part, all, result }) => row(part, all, result));
  const text = [
    '# Mutation testing',
    '',
    'Stryker changes the code in small ways, one at a time, and runs the tests that reach it. A change that no test notices',
    'survives. The score is the share of the changes that a test notices, also by never ending.',
    '`npm run mutation` runs it and writes this page.',
    '',
    '| part | files | mutants | noticed | survived | no test reaches it | score |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows,
    '',
    'A file counts if it has no mutant, too: most of those have only types or exports.',
    ...(results.some(({ all, result }) => result.files < all)
      ? [`Not all files of a part were mutated where the table says so: the time was over before the others.`]
      : []),
    '',
    'Not counted:',
    '',
    '- **Sentences of `help`.** Another word in them breaks nothing; a person reads them.',
    '- **Constants of a module**, such as the descriptions and examples of rules. They are made once, so that each would',
    '  need a run of all tests.',
    '- **`sizes-are-limited`**: its test of 54 million characters fails already in the code that Stryker instruments.',
    '- **Tests that run `dist`**: those of other processes, of a browser, of published packages. They notice more.',
    ...results.flatMap(({ part, result }) => survivorsOf(part, result)),
    '',
  ].join('\n');
  writeFileSync(join(root, 'docs/mutation.md'), text);
  process.stdout.write(`${rows.join('\n')}\n`);
}

function row(part: Part, all: number, { files, counts, survivors }: PartResult): string {
  const noticed = (counts.Killed ?? 0) + (counts.Timeout ?? 0);
  const { Survived: survived = 0, NoCoverage: unseen = 0 } = counts;
  const mutants = noticed + survivors.length;
  const score = mutants === 0 ? 'not run' : `${((noticed / mutants) * 100).toFixed(1)} %`;
  return `| ${part.title} | ${files} of ${all} | ${mutants} | ${noticed} | ${survived} | ${unseen} | ${score} |`;
}

function survivorsOf(part: Part, { survivors }: PartResult): readonly string[] {
  return [
    '',
    `## What survives: ${part.title[0]?.toLowerCase()}${part.title.slice(1)}`,
    ...kinds.flatMap((kind) => {
      const alike = survivors.filter((survivor) => kinds.find(({ is }) => is(survivor)) === kind);
      return alike.length === 0
        ? []
        : ['', `**${kind.title}** (${alike.length}). ${kind.reason}`, '', ...alike.map(item)];
    }),
  ];
}

function item({ file, line, before, after }: Survivor): string {
  const shown = after === '' ? 'nothing' : code(after);
  return `- ${file.slice(file.lastIndexOf('/') + 1)}, line ${line}: ${code(before)} → ${shown}`;
}

function code(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const short = line.length > 50 ? `${line.slice(0, 49)}…` : line;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}
