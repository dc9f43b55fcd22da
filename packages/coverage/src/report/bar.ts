import type { CoverageCounts, CoverageState } from '../rate/coverage.js';

/** Colours of a terminal: functions that colour a text, or leave it as it is. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'green' | 'yellow' | 'red', (text: string) => string>>;

const WIDTH = 20;

/** The parts of a bar from the left; each has its own sign, so that it can be read without colours. */
const PARTS: readonly {
  readonly state: CoverageState;
  readonly sign: string;
  readonly color: keyof Paint;
  readonly meaning: string;
}[] = [
  { state: 'asserted', sign: '█', color: 'green', meaning: 'asserted' },
  { state: 'emitted', sign: '▒', color: 'yellow', meaning: 'only emitted' },
  { state: 'never', sign: '░', color: 'dim', meaning: 'never seen' },
];

/** Returns how much is asserted as a bar. A part that is not empty has at least one sign. */
export function bar({ counts, total }: CoverageCounts, paint: Paint): string {
  if (total === 0) return ' '.repeat(WIDTH);
  const widths = PARTS.map(({ state }) =>
    counts[state] === 0 ? 0 : Math.max(1, Math.round((WIDTH * counts[state]) / total)),
  );
  const widest = widths.indexOf(Math.max(...widths));
  const rest = WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return PARTS.map(({ sign, color }, index) => {
    const width = (widths[index] ?? 0) + (index === widest ? rest : 0);
    return width === 0 ? '' : paint[color](sign.repeat(width));
  }).join('');
}

/** Returns what the signs of a bar mean. */
export function barLegend(paint: Paint): string {
  return PARTS.map(({ sign, color, meaning }) => `${paint[color](sign)} ${meaning}`).join('  ');
}
