import type { TranslationUnit } from '../units/translation-unit.js';
import type { UnholdableCharacter } from './text/unholdable.js';
import type { TranslationFormat } from './translation-format.js';

/** Something of a unit that a format cannot hold. */
export interface Unholdable extends UnholdableCharacter {
  readonly name: string;
  readonly part: 'source' | 'target' | 'previous source' | 'note';
}

/** Returns everything that a format cannot hold of some units: it would be lost, or the file could not be read. */
export function findUnholdable(
  { unholdable }: Pick<TranslationFormat, 'unholdable'>,
  units: readonly TranslationUnit[],
): readonly Unholdable[] {
  return units.flatMap(({ name, source, target = '', previousSource = '', notes }) => {
    const parts: readonly (readonly [Unholdable['part'], string])[] = [
      ['source', source],
      ['target', target],
      ['previous source', previousSource],
      ...notes.map((note) => ['note', note] as const),
    ];
    return parts.flatMap(([part, text]) => {
      const found = unholdable(text);
      return found === undefined ? [] : [{ name, part, ...found }];
    });
  });
}
