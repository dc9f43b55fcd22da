import type { TranslationState } from '@error-contracts/translations';
import type { Colors } from '../../../terminal/colors.js';

const WIDTH = 20;

/** The parts of a bar from the left; each has its own sign, so that it can be read without colours. */
const PARTS: readonly {
  readonly states: readonly TranslationState[];
  readonly sign: string;
  readonly color: 'green' | 'cyan' | 'yellow' | 'dim';
}[] = [
  { states: ['final', 'reviewed'], sign: '█', color: 'green' },
  { states: ['translated'], sign: '▓', color: 'cyan' },
  { states: ['stale', 'draft'], sign: '▒', color: 'yellow' },
  { states: ['missing'], sign: '░', color: 'dim' },
];

/** Returns how many texts are in each state as a bar. A part that is not empty has at least one sign. */
export function bar(counts: Readonly<Record<TranslationState, number>>, total: number, colors: Colors): string {
  const parts = PARTS.map(({ states, sign, color }) => {
    const count = states.reduce((sum, state) => sum + counts[state], 0);
    const width = count === 0 || total === 0 ? 0 : Math.max(1, Math.round((WIDTH * count) / total));
    return { width, sign, color };
  });
  const widest = parts.reduce((most, part) => (part.width > most.width ? part : most));
  const sum = parts.reduce((width, part) => width + part.width, 0);
  return parts
    .map(({ width, sign, color }, index) => {
      const fitted = parts[index] === widest && sum > 0 ? width + WIDTH - sum : width;
      return fitted <= 0 ? '' : colors[color](sign.repeat(fitted));
    })
    .join('');
}

/** Returns what the signs of a bar mean. */
export function barLegend(colors: Colors): string {
  const [reviewed, translated, stale, missing] = PARTS.map(({ sign, color }) => colors[color](sign));
  return `${reviewed} reviewed  ${translated} translated  ${stale} stale or draft  ${missing} missing`;
}
