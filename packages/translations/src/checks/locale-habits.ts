import { groupBy } from './group-by.js';
import type { SourceText } from './source-text.js';
import { type Ending, endingOf } from './text/ending-of.js';
import { startOf } from './text/start-of.js';
import type { Text } from './text/text.js';

/** A name with its two texts. */
export interface NamedTexts {
  readonly name: string;
  readonly source: SourceText;
  readonly target: Text;
}

/** What most texts of a language do. A rule that compares a text with the others asks here. */
export interface LocaleHabits {
  /** The share of texts that end with a full stop, of those whose source ends so; undefined if they are too few. */
  stopShare(source: Ending): number | undefined;
  /** The share of texts that start with a capital; undefined if they are too few. */
  readonly capitalShare: number | undefined;
  /** How many texts have a piece, such as a kind of quotes. */
  count(piece: string): number;
  /** The translations of a source, in the order of the file. */
  ofSource(key: string): readonly NamedTexts[];
  /** The errors that are translated so, in the order of the file. */
  ofTarget(key: string): readonly NamedTexts[];
}

/** With fewer texts a share says nothing. */
const FEWEST = 5;

/** Returns the habits of the texts of a language. Each is counted when a rule first asks for it. */
export function localeHabits(all: readonly NamedTexts[]): LocaleHabits {
  const counts = new Map<string, number>();
  let stops: ReadonlyMap<Ending, number | undefined> | undefined;
  let capitals: { readonly share: number | undefined } | undefined;
  let bySource: ReadonlyMap<string, readonly NamedTexts[]> | undefined;
  let byTarget: ReadonlyMap<string, readonly NamedTexts[]> | undefined;
  return {
    stopShare(source) {
      stops ??= stopShares(all);
      return stops.get(source);
    },
    get capitalShare() {
      capitals ??= { share: capitalShare(all) };
      return capitals.share;
    },
    count(piece) {
      let count = counts.get(piece);
      if (count === undefined) {
        count = all.filter(({ target }) => target.visible.includes(piece)).length;
        counts.set(piece, count);
      }
      return count;
    },
    ofSource(key) {
      bySource ??= groupBy(all, ({ source }) => source.key);
      return bySource.get(key) ?? [];
    },
    ofTarget(key) {
      byTarget ??= groupBy(all, ({ target }) => target.key);
      return byTarget.get(key) ?? [];
    },
  };
}

function stopShares(all: readonly NamedTexts[]): ReadonlyMap<Ending, number | undefined> {
  const bySource = groupBy(all, ({ source }) => source.ending);
  return new Map([...bySource].map(([ending, texts]) => [ending, share(texts.map(endsWithStop))]));
}

function endsWithStop({ target }: NamedTexts): boolean {
  return endingOf(target.visible).ending === 'stop';
}

function capitalShare(all: readonly NamedTexts[]): number | undefined {
  const starts = all.flatMap(({ target }) => startOf(target) ?? []);
  return share(starts.map(({ text }) => text.charAt(0) !== text.charAt(0).toLowerCase()));
}

function share(answers: readonly boolean[]): number | undefined {
  return answers.length < FEWEST ? undefined : answers.filter((yes) => yes).length / answers.length;
}
