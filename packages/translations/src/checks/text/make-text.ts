import { type Message, parseMessage } from '@error-contracts/catalog/message';
import { maskSyntax } from './mask-syntax.js';
import type { Text, Word } from './text.js';
import { textKey } from './text-key.js';
import { type Variant, variantsOf } from './variants-of.js';

/** Returns a text as rules look at it. The parts that few rules need are made when they are first asked for. */
export function makeText(raw: string, message: Message | undefined = parsed(raw)): Text {
  let words: readonly Word[] | undefined;
  let variants: readonly Variant[] | undefined;
  let key: string | undefined;
  const visible = maskSyntax(raw);
  return {
    raw,
    message,
    visible,
    get words() {
      words ??= Array.from(visible.matchAll(WORD), ({ 0: text, index }) => ({ text, offset: index }));
      return words;
    },
    get variants() {
      variants ??= message === undefined ? [] : variantsOf(message);
      return variants;
    },
    get key() {
      key ??= textKey(raw);
      return key;
    },
  };
}

// With a limit, because millions of letters in a row overflow the stack of the pattern.
const WORD = /[\p{L}\p{M}]{1,10000}/gu;

function parsed(raw: string): Message | undefined {
  const result = parseMessage(raw);
  return result.ok ? result.message : undefined;
}
