import { measure } from './measure.ts';
import { type Candidate, candidateOf } from './messages/candidates.ts';
import { type Case, casesOf } from './messages/cases.ts';
import { highlight } from './messages/highlight.ts';
import { libraries } from './messages/libraries/all.ts';
import { ours, oursFormatted } from './messages/libraries/ours.ts';
import { plain } from './messages/libraries/plain.ts';
import { realTexts, syntheticTexts } from './messages/texts.ts';
import type { Section } from './section.ts';
import { type Row, table } from './table.ts';

/** Measures what it costs to format a message, beside other libraries. */
export async function run(): Promise<Section> {
  const notes: string[] = [
    '“by code” and “by name” look up all real messages in turn; the others call one message with 16 inputs in turn.',
    'Every text was compared with that of the plain function before timing.',
    '“required”, “number” and “select”, which the catalogue lacks, come from a small catalogue that is generated for the measurement; the parameters of the real messages have defaults.',
  ];
  notes.push(
    'Marks: ≤ 1.05 by code and with a string, ≤ 0.25 for numbers, ≤ 0.15 for plurals. `format()` misses the marks for texts without a number: it also chooses the language and returns it, which costs a look-up and an object. The tables and exports alone do not.',
  );
  const columns = new Map<string, Readonly<Record<string, { readonly ns: number; readonly ratio: number }>>>();
  for (const single of casesOf(await realTexts(), await syntheticTexts())) {
    const { work, refused } = await prepare(single);
    notes.push(...refused);
    columns.set(single.title, measure(work));
  }
  const rows = rowsOf(columns);
  return {
    title: 'Messages: time, as a multiple of a plain function',
    notes,
    rows,
    markdown: table(rows),
    highlights: [
      highlight(rows, 'Formatting a message by its code, ×', 'all, by code', oursFormatted, plain),
      highlight(rows, 'Formatting a plural with its number, ×', 'plural + number', ours, plain),
    ],
  };
}

async function prepare(single: Case): Promise<{ work: Record<string, () => void>; refused: readonly string[] }> {
  const work: Record<string, () => void> = {};
  const refused: string[] = [];
  let expected: Candidate['texts'] | undefined;
  for (const library of libraries) {
    if (library.only !== undefined && !library.only.includes(single.how)) continue;
    const candidate = await candidateOf(library, single);
    expected ??= candidate.texts;
    const wrong = candidate.texts.findIndex((text, index) => text !== expected?.[index]);
    if (wrong === -1) work[library.name] = candidate.work;
    else
      refused.push(
        `${library.name}, ${single.title}: not timed, its text is “${candidate.texts[wrong]}”, not “${expected[wrong]}”.`,
      );
  }
  return { work, refused };
}

function rowsOf(
  columns: ReadonlyMap<string, Readonly<Record<string, { readonly ns: number; readonly ratio: number }>>>,
): readonly Row[] {
  const cells = (name: string, figure: 'ns' | 'ratio') =>
    Object.fromEntries([...columns].map(([title, costs]) => [title, costs[name]?.[figure] ?? null]));
  const [limit] = libraries;
  return [
    { library: `${limit?.name}, ns`, ...cells(limit?.name ?? '', 'ns') },
    ...libraries.map(({ name }) => ({ library: name, ...cells(name, 'ratio') })),
  ];
}
