/** A piece of markup in a text. */
export interface Markup {
  readonly kind: 'tag' | 'entity' | 'markdown';
  readonly text: string;
  readonly offset: number;
}

/** Returns the HTML tags, the entities and the Markdown of a text. */
export function markupIn(text: string): readonly Markup[] {
  if (!MAYBE.test(text)) return [];
  return PATTERNS.flatMap(({ kind, pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ kind, text: found, offset: index })),
  ).sort((a, b) => a.offset - b.offset);
}

const MAYBE = /[<&*_`[#~]/;

const PATTERNS: readonly { readonly kind: Markup['kind']; readonly pattern: RegExp }[] = [
  { kind: 'tag', pattern: /<\/?[a-z][^<>]{0,200}>/gi },
  { kind: 'entity', pattern: /&(?:[a-z]{2,10}[0-9]{0,2}|#[0-9]{1,7}|#x[0-9a-f]{1,6});/gi },
  {
    kind: 'markdown',
    pattern:
      /\*\*|(?<!\w)__|__(?!\w)|~~|`{1,3}|\]\(|(?<![\w*])\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?])\*(?![\w*])|(?<![^\n])#{1,6} /gu,
  },
];
