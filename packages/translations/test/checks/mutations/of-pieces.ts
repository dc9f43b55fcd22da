import { atEnd, inBoth, insertInWord, replaceOne } from './editing.js';
import type { Mutation } from './mutation.js';

/** A mistake that adds a piece to a text. */
function adding(kind: string, rules: readonly string[], piece: string): Mutation {
  return { kind, rules, mutate: ({ target }, { language }) => atEnd(target, piece, language) };
}

/** A mistake that changes a piece that both texts have. */
function changing(kind: string, rules: readonly string[], piece: string, by: string): Mutation {
  return {
    kind,
    rules,
    prepare: (pair, around) => inBoth(pair, piece, around),
    mutate: ({ target }) => target.replace(piece, by),
  };
}

/** Mistakes in what no language translates: markup, addresses, identifiers, numbers. */
export const pieceMutations: readonly Mutation[] = [
  adding('HTML added', ['html-is-not-added'], '<b>x</b>'),
  adding('entity added', ['entities-are-not-added'], '&nbsp;'),
  adding('Markdown added', ['markdown-is-not-added'], '**x**'),
  adding('address added', ['addresses-are-not-added'], 'https://evil.dev/login'),
  adding('identifier added', ['identifiers-are-not-added'], 'updateEmail'),
  adding('number added', ['numbers-agree'], '17'),
  adding('emoji added', ['emoji-agree'], '🔒'),
  adding('escape shown', ['escapes-are-decoded'], '\\n'),
  changing('HTML lost', ['markup-is-kept'], '<b>X</b>', 'X</b>'),
  changing('address lost', ['addresses-are-kept'], 'https://shop.dev/help', ''),
  changing('address changed', ['addresses-are-kept', 'addresses-are-not-added'], 'help@shop.dev', 'hilfe@shop.dev'),
  changing('identifier lost', ['identifiers-are-kept'], 'updatePhone', ''),
  changing('identifier exchanged', ['identifiers-are-kept'], 'updatePhone', 'updateEmail'),
  changing('identifier translated', ['identifiers-are-kept'], 'meta_data', 'meta_daten'),
  changing('acronym changed', ['identifiers-are-kept'], 'SAML', 'SMAL'),
  changing('number changed', ['numbers-agree'], '404', '405'),
  changing('digits turned round', ['numbers-agree'], '38', '83'),
  changing('number lost', ['numbers-agree'], '404', ''),
  changing('digits full-width', ['digits-fit-the-language'], '404', '４０４'),
  {
    kind: 'decimal separator of another language',
    rules: ['numbers-are-written-as-in-the-language'],
    prepare: ({ source, target }, { language }) => ({
      source: `${source} 1.5`,
      target: atEnd(target, (1.5).toLocaleString(language.tag, { numberingSystem: 'latn' }), language),
    }),
    mutate: ({ target }) => (target.includes('1,5') ? target.replace('1,5', '1.5') : target.replace('1.5', '1,5')),
  },
  {
    kind: 'wrong encoding',
    rules: ['texts-are-decoded-right'],
    mutate: ({ target }, around) =>
      replaceOne(target, /[\u00c0-\u024f\u0400-\u04ff]/g, (letter) => Buffer.from(letter).toString('latin1'), around),
  },
  {
    kind: 'replacement character',
    rules: ['texts-are-decoded-right'],
    mutate: ({ target }, around) => insertInWord(target, '\ufffd', around),
  },
];
