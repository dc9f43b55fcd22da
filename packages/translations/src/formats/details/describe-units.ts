import type { TranslationFile, TranslationUnit } from '../../units/translation-unit.js';
import { aboutUnit } from './about-unit.js';

/** A text with what a translator should know of it, one fact a line. */
export interface DescribedUnit {
  readonly unit: TranslationUnit;
  readonly context: readonly string[];
}

/**
 * Returns the texts of a file, each with what a translator should know of it: when it is shown, its parameters, its
 * limits, the terms of the glossary, the texts around it in the catalogue.
 */
export function describeUnits({ units, neighbours = units }: TranslationFile): readonly DescribedUnit[] {
  const places = new Map(neighbours.map(({ name }, index) => [name, index]));
  return units.map((unit) => {
    const place = places.get(unit.name) ?? -1;
    const context = [
      ...aboutUnit(unit),
      ...neighbourLine('Before it', place > 0 ? neighbours[place - 1] : undefined),
      ...neighbourLine('After it', place >= 0 ? neighbours[place + 1] : undefined),
    ].map(oneLine);
    return { unit, context };
  });
}

type Neighbour = Pick<TranslationUnit, 'name' | 'source'>;

function neighbourLine(where: string, neighbour: Neighbour | undefined): readonly string[] {
  return neighbour === undefined ? [] : [`${where}: ${neighbour.name} “${neighbour.source}”`];
}

/** As many characters as help a translator. */
const LONGEST = 500;

/** Context is for people and never read back, so what a format may not hold is left out of it. */
function oneLine(text: string): string {
  const line = text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed()}…` : line;
}
