import type { Violation } from '../../draft/violation.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'source-copy-is-current',
  severity: 'warning',
  description:
    'A locale file of the source language is the copy of the catalogue that error-contracts translations source writes. ' +
    'Translation services read it; nobody edits it, because readers get the texts of the catalogue.',
  example: {
    wrong: {
      'catalog.json': { errors: { ORDER_EMPTY: { message: 'The order is empty.' } } },
      'locales/en.json': { ORDER_EMPTY: 'Your order is empty.' },
    },
    right: {
      'catalog.json': { errors: { ORDER_EMPTY: { message: 'The order is empty.' } } },
      'locales/en.json': { ORDER_EMPTY: 'The order is empty.' },
    },
  },
  *check({ file: catalog, entries, names, sourceCopy }): Iterable<Violation> {
    if (sourceCopy === undefined) return;
    const { file, texts } = sourceCopy;
    const help = `Edit the text in ${catalog.path}, then run error-contracts translations source.`;
    for (const [name, text] of texts) {
      const source = entries.get(name)?.value.message;
      if (!names.has(name)) {
        const message = `${JSON.stringify(name.slice(0, 100))} is not the name of an error in the catalogue.`;
        yield { file, path: [name], at: 'key', value: name, message, help: 'Run error-contracts translations source.' };
      } else if (source !== undefined && source !== text) {
        yield { file, path: [name], message: `The text of ${name} is not that of the catalogue.`, help };
      }
    }
    const missing = [...entries.keys()].filter((name) => !texts.has(name));
    if (missing.length === 0) return;
    const message = `${missing.length} of ${entries.size} texts are missing: ${missing.slice(0, 5).join(', ')}.`;
    yield { file, path: [], message, help: 'Run error-contracts translations source.' };
  },
};
