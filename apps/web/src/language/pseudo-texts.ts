import { type PseudoLocale, pseudoMessage } from '@error-contracts/compiler/pseudo';
import { texts as english } from './texts/en.ts';
import type { Texts } from './texts.ts';

/** Returns the texts of the application in a pseudo-locale, made from the English ones. */
export function inPseudoLocale(tag: PseudoLocale): Texts {
  const texts = Object.entries(english).map(([key, text]) => [key, pseudoText(text, tag)]);
  return Object.fromEntries(texts) as Texts;
}

function pseudoText(text: string, tag: PseudoLocale): string {
  const message = text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? { type: 'argument' as const, name: piece.slice(1, -1) } : piece));
  return pseudoMessage(message, tag)
    .map((part) => (typeof part === 'string' ? part : 'name' in part ? `{${part.name}}` : ''))
    .join('');
}
