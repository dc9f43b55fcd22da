import type { Highlight } from '../section.ts';
import { figure, type Row } from '../table.ts';
import { peers } from './libraries/all.ts';
import type { Library } from './library.ts';

/** Returns a column of the table in three figures: ours, the limit and the best of the others. */
export function highlight(
  rows: readonly Row[],
  what: string,
  column: string,
  ours: Library,
  limit: Library,
): Highlight {
  const costOf = ({ name }: Library) => rows.find(({ library }) => library === name)?.[column];
  const known = peers.filter((peer) => typeof costOf(peer) === 'number');
  const [best] = known.sort((one, other) => Number(costOf(one)) - Number(costOf(other)));
  const shown = (library: Library) => figure(Number(costOf(library)));
  return {
    what,
    ours: shown(ours),
    limit: `${shown(limit)} (${limit.name})`,
    'best other': best === undefined ? '–' : `${shown(best)} (${best.name})`,
  };
}
