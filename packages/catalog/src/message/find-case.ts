import type { Selector } from './message.js';

/** Returns the offset in a text of a case of a selector, or of the selector itself if the case does not occur. */
export function findCase(text: string, selector: Pick<Selector, 'name' | 'type'>, key: string): number {
  const start = findSelector(text, selector);
  return findWord(text, key, start + 1 + selector.name.length) ?? start;
}

/** Returns the offset in a text of the type of a selector, or 0 if it does not occur. */
export function findSelectorType(text: string, selector: Pick<Selector, 'name' | 'type'>): number {
  return findWord(text, selector.type, findSelector(text, selector)) ?? 0;
}

/** Returns the offset of the brace that opens a selector. */
function findSelector(text: string, { name, type }: Pick<Selector, 'name' | 'type'>): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = /\{\s*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0];
    const after = text.slice(at + name.length, at + name.length + 60);
    if (before !== undefined && /^\s*,\s*([a-z]+)\s*,/.exec(after)?.[1] === type) return at - before.length;
  }
  return 0;
}

function findWord(text: string, word: string, from: number): number | undefined {
  for (let at = text.indexOf(word, from); at !== -1; at = text.indexOf(word, at + 1)) {
    if (
      /[\s,}]$/.test(text.slice(Math.max(0, at - 1), at)) &&
      /^\s*[,{]/.test(text.slice(at + word.length, at + word.length + 20))
    ) {
      return at;
    }
  }
  return undefined;
}
