import { parametersOf } from '../../draft/parameters-of.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'internal-errors-keep-their-code',
  severity: 'warning',
  description:
    'An internal error requires no data. A response has neither its text nor its data, but its code, for somebody who ' +
    'can decode it. With required data that would break the contract, so the response has the code and the status of ' +
    'the fallback.',
  example: {
    wrong: {
      'catalog.json': {
        fallback: 'SYSTEM_BUSY',
        errors: { DISK_FULL: { audience: 'internal', data: { disk: { type: 'string' } } }, SYSTEM_BUSY: {} },
      },
    },
    right: {
      'catalog.json': {
        fallback: 'SYSTEM_BUSY',
        errors: {
          DISK_FULL: { audience: 'internal', data: { disk: { type: 'string', default: 'unknown' } } },
          SYSTEM_BUSY: {},
        },
      },
    },
  },
  *check({ file, head: { fallback }, entries }) {
    if (fallback === undefined) return;
    for (const entry of entries.values()) {
      const { name, value } = entry;
      if (value.audience !== 'internal' || value.retired !== undefined || value.sameAnswerAs !== undefined) continue;
      const required = parametersOf(entry).filter((parameter) => parameter.required);
      if (required.length === 0) continue;
      const list = required.map((parameter) => `"${parameter.name}"`).join(', ');
      yield {
        file,
        path: ['errors', name, 'data'],
        at: 'key',
        message: `${name} is internal and requires data, so responses have the code and the status of ${fallback}.`,
        value: name,
        help: `Give a default to ${list}: then responses keep the code of ${name}. Logs have the data all the same.`,
      };
    }
  },
};
