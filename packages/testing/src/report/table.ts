import type { Difference } from '../differences/difference.js';
import { columnsOf, padded } from './columns-of.js';
import type { Paint } from './paint.js';

/** The widest value that stands beside another one. */
const WIDEST = 36;

/** Returns a table of differences: what differs, what was expected, what was received. */
export function table(differences: readonly Difference[], paint: Paint): readonly string[] {
  const rows = differences.map((difference) => ({ ...difference, label: labelOf(difference) }));
  const beside = rows.filter(({ expected, received }) => Math.max(columnsOf(expected), columnsOf(received)) <= WIDEST);
  const label = Math.max(0, ...rows.map((row) => columnsOf(row.label)));
  const expected = Math.max('expected'.length, ...beside.map((row) => columnsOf(row.expected)));
  const heading = `  ${padded('', label)}  ${padded('expected', expected)}  received`;
  return [
    ...(beside.length === 0 ? [] : [paint.dim(heading)]),
    ...rows.flatMap((row) =>
      beside.includes(row)
        ? [
            `  ${padded(row.label, label)}  ${paint.expected(padded(row.expected, expected))}  ${paint.received(row.received)}`,
          ]
        : [
            `  ${row.label}`,
            `    ${paint.dim('expected')}  ${paint.expected(row.expected)}`,
            `    ${paint.dim('received')}  ${paint.received(row.received)}`,
          ],
    ),
  ];
}

/** Returns what a row is about: `data /max`, `body /code`, `text (en)`, `vary`. */
export function labelOf({ kind, at = '' }: Difference): string {
  if (kind === 'header') return at;
  if (kind === 'text') return `text (${at})`;
  if (kind === 'code') return 'code';
  return at === '' ? kind : `${kind} ${at}`;
}
