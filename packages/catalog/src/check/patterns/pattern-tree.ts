/** A part of a regular expression, as far as the number of ways to match a text depends on it. */
export type PatternPart =
  /** A character, a class, an assertion such as `^`, or an escape. */
  | { readonly kind: 'unit'; readonly source: string }
  /** Parts one after another. */
  | { readonly kind: 'sequence'; readonly parts: readonly PatternPart[] }
  /** A group, with what opens it: `(?:`. The whole pattern is a group that nothing opens. */
  | { readonly kind: 'group'; readonly opening: string; readonly choices: readonly PatternPart[] }
  | {
      readonly kind: 'repetition';
      readonly part: PatternPart;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    };

/** What a pattern with the flag u consists of. Outside of a class, a brace always belongs to one of these. */
const TOKENS = [
  /\\[pPu]\{[^}]*\}/, // \p{L}, \u{1F600}
  /\\k<[^>]*>/, // \k<name>
  /\\[\s\S]/, // any other escape
  /\[(?:[^\]\\]|\\[\s\S])*\]/, // a class
  /\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?/, // what opens a group
  /\{\d+(?:,\d*)?\}\??/, // {1,64}
  /[*+?]\??/,
  /[\s\S]/,
];

const TOKEN = new RegExp(TOKENS.map(({ source }) => source).join('|'), 'gu');

/** Returns the parts of a valid regular expression with the flag u. */
export function patternTree(pattern: string): PatternPart {
  const open: { opening: string; choices: PatternPart[][] }[] = [];
  let group = { opening: '', choices: [[]] as PatternPart[][] };
  for (const [token] of pattern.matchAll(TOKEN)) {
    const parts = group.choices.at(-1) ?? [];
    const repeated = repetitionOf(token);
    if (token === '|') group.choices.push([]);
    else if (token.startsWith('(')) {
      open.push(group);
      group = { opening: token, choices: [[]] };
    } else if (token === ')') {
      const closed = groupOf(group);
      group = open.pop() ?? group;
      group.choices.at(-1)?.push(closed);
    } else if (repeated === undefined) parts.push({ kind: 'unit', source: token });
    else {
      const part = parts.pop() ?? { kind: 'unit', source: '' };
      parts.push({ kind: 'repetition', part, ...repeated });
    }
  }
  return groupOf(group);
}

function groupOf({ opening, choices }: { opening: string; choices: PatternPart[][] }): PatternPart {
  return { kind: 'group', opening, choices: choices.map((parts) => ({ kind: 'sequence', parts })) };
}

function repetitionOf(token: string): { min: number; max: number; lazy: boolean } | undefined {
  const lazy = token.length > 1 && token.endsWith('?');
  const sign = token[0] ?? '';
  if (sign === '*' || sign === '+') return { min: sign === '*' ? 0 : 1, max: Number.POSITIVE_INFINITY, lazy };
  if (sign === '?') return { min: 0, max: 1, lazy };
  if (sign !== '{') return undefined;
  const [min = '', max = min] = token.replace(/[{}?]/g, '').split(',');
  return { min: Number(min), max: max === '' ? Number.POSITIVE_INFINITY : Number(max), lazy };
}
