import type { Row } from './table.ts';

/** One part of the figures. Its rows are for machines, its Markdown for people. */
export interface Section {
  readonly title: string;
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
  readonly markdown: string;
  /** At most three rows for the README. */
  readonly highlights?: readonly Highlight[];
}

/** One figure for the README: ours, the limit that nobody can beat, and the best of the others. */
export interface Highlight {
  readonly what: string;
  readonly ours: string;
  readonly limit: string;
  readonly 'best other': string;
}
