import { type PatternPart, parsePattern } from './pattern-syntax.js';

/** Returns texts of which most match a regular expression; the same at each call. Test each before you use it. */
export function* textsOfPattern(source: string, lengths: readonly number[]): Generator<string> {
  const options = parsePattern(source);
  for (let choice = 0; choice < Math.min(options.length + 2, MOST_CHOICES); choice++) {
    for (const length of [...USUAL_REPEATS, ...lengths]) yield textOf(options, length, choice);
  }
}

const MOST_CHOICES = 12;
const USUAL_REPEATS = [3, 1, 0, 2, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 36, 64];

function textOf(options: readonly (readonly PatternPart[])[], repeats: number, choice: number): string {
  const parts = options[choice % options.length] ?? [];
  return parts.map((part) => partText(part, repeats, choice)).join('');
}

function partText(part: PatternPart, repeats: number, choice: number): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'class':
      return characterOf(part.source, choice);
    case 'group':
      return textOf(part.options, repeats, choice);
    case 'repeat': {
      const times = Math.min(Math.max(repeats, part.least), part.most, MOST_REPEATS);
      return Array.from({ length: times }, (_, index) => partText(part.part, repeats, choice + index)).join('');
    }
  }
}

/** No text that an example has needs more. */
const MOST_REPEATS = 1000;
const CHARACTERS = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_. @/:+#*~!?,;=&%$()[]{}<>|\\"\'`^\t\n',
  ...'äé漢字かなカナ한글ابجאבג',
];

/** Returns a character that a class matches, or else an empty text. */
function characterOf(source: string, choice: number): string {
  const pattern = new RegExp(`^${source}$`, 'u');
  const found = CHARACTERS.filter((character) => pattern.test(character));
  if (found.length > 0) return found[choice % Math.min(found.length, 3)] ?? '';
  for (let code = 0; code < 0x3000; code++) {
    const character = String.fromCodePoint(code);
    if (pattern.test(character)) return character;
  }
  return '';
}
