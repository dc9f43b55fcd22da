import { type PatternPart, parsePattern } from './pattern-syntax.js';

/** Returns texts of which most match a regular expression; the same at each call. Test each before you use it. */
export function* textsOfPattern(source: string, lengths: readonly number[]): Generator<string> {
  const options = parsePattern(source);
  const characters = charactersOf();
  for (let choice = 0; choice < Math.min(options.length + 2, MOST_CHOICES); choice++) {
    for (const length of [...USUAL_REPEATS, ...lengths]) yield textOf(options, length, choice, characters);
  }
}

const MOST_CHOICES = 12;
const USUAL_REPEATS = [3, 1, 0, 2, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 36, 64];

function textOf(
  options: readonly (readonly PatternPart[])[],
  repeats: number,
  choice: number,
  characters: CharactersOf,
): string {
  const parts = options[choice % options.length] ?? [];
  return parts.map((part) => partText(part, repeats, choice, characters)).join('');
}

function partText(part: PatternPart, repeats: number, choice: number, characters: CharactersOf): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'class': {
      const found = characters(part.source);
      return found[choice % found.length] ?? '';
    }
    case 'group':
      return textOf(part.options, repeats, choice, characters);
    case 'repeat': {
      const times = Math.min(Math.max(repeats, part.least), part.most);
      let text = '';
      for (let index = 0; index < times && text.length < LONGEST; index++) {
        const added = partText(part.part, repeats, choice + index, characters);
        // Nothing comes of more of nothing, and repeats in repeats would take for ever to find that out.
        if (added === '') break;
        text += added;
      }
      return text;
    }
  }
}

/** No text of an example is longer. Repeats of repeats would be. */
const LONGEST = 10_000;
const CHARACTERS = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_. @/:+#*~!?,;=&%$()[]{}<>|\\"\'`^\t\n',
  ...'äé漢字かなカナ한글ابجאבג',
];

/** The characters that a class matches, by its source. */
type CharactersOf = (source: string) => readonly string[];

function charactersOf(): CharactersOf {
  const known = new Map<string, readonly string[]>();
  return (source) => {
    const found = known.get(source) ?? matchedBy(new RegExp(`^${source}$`, 'u'));
    known.set(source, found);
    return found;
  };
}

/** Returns up to three characters that a class matches; none if all that it matches are rare. */
function matchedBy(pattern: RegExp): readonly string[] {
  const found = CHARACTERS.filter((character) => pattern.test(character)).slice(0, 3);
  for (let code = 0; found.length === 0 && code < 0x3000; code++) {
    const character = String.fromCodePoint(code);
    if (pattern.test(character)) found.push(character);
  }
  return found;
}
