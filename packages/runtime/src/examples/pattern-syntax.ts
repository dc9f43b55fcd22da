/** A part of a regular expression. */
export type PatternPart =
  | { readonly kind: 'text'; readonly text: string }
  /** The source of what matches one character: `[a-z]`, `\d`, `.`. */
  | { readonly kind: 'class'; readonly source: string }
  | { readonly kind: 'group'; readonly options: readonly Sequence[] }
  | { readonly kind: 'repeat'; readonly part: PatternPart; readonly least: number; readonly most: number };

type Sequence = readonly PatternPart[];

/**
 * Returns the alternatives of a regular expression. It leaves out what only restricts: anchors, look-around, and
 * references. So a text made of the parts must be tested.
 */
export function parsePattern(source: string): readonly Sequence[] {
  let at = 0;
  return alternatives();

  function alternatives(): readonly Sequence[] {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options;
  }

  function sequence(): Sequence {
    const parts: PatternPart[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = atom();
      const repeat = quantifier();
      if (part === undefined) continue;
      parts.push(repeat === undefined ? part : { kind: 'repeat', part, ...repeat });
    }
    return parts;
  }

  function atom(): PatternPart | undefined {
    const rest = source.slice(at, at + LONGEST_ATOM);
    if (rest.startsWith('(')) return group(rest);
    const [found = '', anchor, oneOf, escaped] = ATOM.exec(rest) ?? [];
    at += Math.max(found.length, 1);
    if (anchor !== undefined) return undefined;
    if (oneOf !== undefined) return { kind: 'class', source: oneOf };
    if (escaped !== undefined) return { kind: 'text', text: textOfEscape(escaped) };
    return { kind: 'text', text: found };
  }

  function group(rest: string): PatternPart | undefined {
    const [opening = '(', restricts] = /^\((?:(\?<?[=!])|\?:|\?<[^>]*>)?/.exec(rest) ?? [];
    at += opening.length;
    const options = alternatives();
    at++;
    return restricts === undefined ? { kind: 'group', options } : undefined;
  }

  function quantifier(): { readonly least: number; readonly most: number } | undefined {
    const [found, sign, least, comma, most] = QUANTIFIER.exec(source.slice(at, at + LONGEST_ATOM)) ?? [];
    if (found === undefined) return undefined;
    at += found.length;
    if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    if (comma === undefined) return { least: Number(least), most: Number(least) };
    return { least: Number(least), most: most === '' ? Number.POSITIVE_INFINITY : Number(most) };
  }
}

/** A class of characters is seldom longer. */
const LONGEST_ATOM = 2000;
const ATOM =
  /^(?:(\^|\$|\\[bB]|\\[1-9]|\\k<[^>]*>)|(\[(?:\\.|[^\]\\])*\]|\\[dDwWsS]|\\[pP]\{[^}]*\}|\.)|\\(u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|.)|.)/su;
const QUANTIFIER = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

function textOfEscape(escaped: string): string {
  const [, digits] = /^[ux]\{?([\dA-Fa-f]+)\}?$/.exec(escaped) ?? [];
  if (digits !== undefined) return String.fromCodePoint(Number.parseInt(digits, 16));
  return Object.hasOwn(CONTROLS, escaped)
    ? (CONTROLS[escaped] ?? escaped)
    : escaped.length > 1
      ? escaped.slice(1)
      : escaped;
}
