/**
 * Returns the pattern of a term of a glossary. It has no regard to case, and a star stands for up to 24 letters, so that
 * one entry has all inflections. With `whole`, the term is a word of its own: `user` is found in `users`, and not in
 * `username`. Chinese, Japanese and Thai have no such borders.
 */
export function termPattern(term: string, whole: boolean): RegExp {
  const inner = term.split('*').map(escaped).join(ANY_LETTERS);
  const start = whole && STARTS_WORD.test(term) ? BEFORE_WORD : '';
  const end = whole && ENDS_WORD.test(term) ? AFTER_WORD : '';
  return new RegExp(`${start}${inner}${end}`, 'iu');
}

const ANY_LETTERS = '[\\p{L}\\p{M}]{0,24}';
/** In scripts without spaces a word starts and ends anywhere. */
const WITH_BORDERS =
  '(?![\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}])[\\p{L}\\p{N}]';
const STARTS_WORD = new RegExp(`^${WITH_BORDERS}`, 'u');
const ENDS_WORD = new RegExp(`${WITH_BORDERS}$`, 'u');
const BEFORE_WORD = '(?<![\\p{L}\\p{M}\\p{N}_])';
const AFTER_WORD = '(?:e?s)?(?![\\p{L}\\p{M}\\p{N}_])';

function escaped(text: string): string {
  return text.replace(/[\\^$.|?+()[\]{}/-]/g, '\\$&');
}
