import type { Contract, ContractLocale } from '@error-contracts/catalog';
import { pseudoMessage } from './pseudo-message.js';
import type { PseudoLocale } from './pseudo-tags.js';

/** Returns a pseudo-locale of a contract, with every error: made from English, or from the source where English has none. */
export function pseudoLocale({ errors, sourceLocale, locales }: Contract, tag: PseudoLocale): ContractLocale {
  const english = locales.find((locale) => /^en(-(?!X[AB])|$)/.test(locale.tag));
  const source = locales.find((locale) => locale.tag === sourceLocale);
  const messages = errors.flatMap(({ name }) => {
    const message = english?.messages.get(name) ?? source?.messages.get(name);
    return message === undefined ? [] : [[name, pseudoMessage(message, tag)] as const];
  });
  return { tag, messages: new Map(messages) };
}

/** Returns a contract with pseudo-locales after its languages. A language that it has already stays as it is. */
export function withPseudoLocales(contract: Contract, tags: readonly PseudoLocale[]): Contract {
  const missing = tags.filter((tag) => contract.locales.every((locale) => locale.tag !== tag));
  return { ...contract, locales: [...contract.locales, ...missing.map((tag) => pseudoLocale(contract, tag))] };
}
