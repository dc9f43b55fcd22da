import type { Part } from '@error-contracts/catalog/message';
import { keyOf, type Library, record } from '../library.ts';
import type { Text } from '../texts.ts';

/** The best code by hand: template literals in functions, a `Map` of them, and `Intl` objects that are kept. */
export const plain: Library = {
  name: 'plain functions, kept `Intl`',
  table: (texts, locale, key) => {
    const entries = texts.map((text) => `[${JSON.stringify(keyOf(text, key))}, ${functionOf(text)}],\n`);
    return `${intl(locale, texts)}const table = new Map([\n${entries.join('')}]);
export const render = (key, data) => table.get(key)(data);
`;
  },
  one: (text, locale) => `${intl(locale, [text])}export const message = ${functionOf(text)};\n`,
};

/** The same functions in an object literal. */
export const plainObject: Library = {
  name: 'the same in an object literal',
  table: (texts, locale, key) =>
    `${intl(locale, texts)}const table = ${record(texts, key, functionOf)};\nexport const render = (key, data) => table[key](data);\n`,
  only: ['code', 'name'],
};

function functionOf({ message, parameters }: Text): string {
  const bindings = parameters.length === 0 ? '' : `{ ${parameters.map(({ name }) => name).join(', ')} }`;
  return `(${bindings}) => ${template(message, '')}`;
}

function template(parts: readonly Part[], counted: string): string {
  const pieces = parts.map((part) => {
    if (typeof part === 'string') return part.replaceAll(/[\\`$]/g, '\\$&');
    if (part.type === 'argument') return `\${${part.name}}`;
    if (part.type === 'number') return `\${numbers.format(${part.name})}`;
    if (part.type === 'pound') return `\${numbers.format(${counted})}`;
    const subject = part.type === 'plural' ? `plurals.select(${part.name})` : part.name;
    const tests = part.cases.map(({ key, message }) => {
      const text = template(message, part.name);
      return key === 'other' ? text : `${subject} === ${JSON.stringify(key)} ? ${text} : `;
    });
    return `\${${tests.join('')}}`;
  });
  return `\`${pieces.join('')}\``;
}

function intl(locale: string, texts: readonly Text[]): string {
  const code = texts.map(functionOf).join();
  const tag = JSON.stringify(locale);
  return [
    code.includes('numbers.') ? `const numbers = new Intl.NumberFormat(${tag});\n` : '',
    code.includes('plurals.') ? `const plurals = new Intl.PluralRules(${tag});\n` : '',
  ].join('');
}
