import { parametersOf } from '../../draft/parameters-of.js';
import { nearest } from '../../names/nearest.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'internal-errors-have-a-fallback',
  severity: 'error',
  description:
    'A catalogue with an internal error names the "fallback" that users see in its place. ' +
    'The fallback is public, is in use, needs no data, and has a response of its own.',
  example: {
    wrong: { 'catalog.json': { errors: { DISK_FULL: { audience: 'internal' }, SYSTEM_BUSY: {} } } },
    right: {
      'catalog.json': { fallback: 'SYSTEM_BUSY', errors: { DISK_FULL: { audience: 'internal' }, SYSTEM_BUSY: {} } },
    },
  },
  *check({ file, head: { fallback }, entries, names }) {
    if (fallback === undefined) {
      const internal = [...entries.values()].find(({ value }) => value.audience === 'internal');
      if (internal === undefined) return;
      const message = `${internal.name} is internal, but the catalogue names no "fallback" for users.`;
      const help = 'Name a public error without required data: "fallback": "SYSTEM_BUSY".';
      yield { file, path: ['errors', internal.name, 'audience'], message, help };
      return;
    }
    const path = ['fallback'];
    const entry = entries.get(fallback);
    if (entry === undefined) {
      // An entry of the wrong shape is reported already.
      if (names.has(fallback)) return;
      const near = nearest(fallback, names);
      const help = near === undefined ? 'Name an error of the catalogue.' : `Did you mean ${near}?`;
      yield { file, path, message: `The fallback ${fallback} is no error of the catalogue.`, help };
      return;
    }
    const help = 'Name a public error without required data.';
    if (entry.value.audience === 'internal') {
      yield { file, path, message: `The fallback ${fallback} is internal itself.`, help };
    }
    if (entry.value.retired !== undefined) {
      yield {
        file,
        path,
        message: `The fallback ${fallback} is retired.`,
        help: 'Name an error that servers still send.',
      };
    }
    const { sameAnswerAs } = entry.value;
    if (sameAnswerAs !== undefined) {
      yield {
        file,
        path,
        message: `The fallback ${fallback} is answered as ${sameAnswerAs}.`,
        help: `Name ${sameAnswerAs}.`,
      };
    }
    const needed = parametersOf(entry).filter(({ required }) => required);
    if (needed.length > 0) {
      const list = needed.map(({ name }) => name).join(', ');
      yield { file, path, message: `The fallback ${fallback} needs data: ${list}.`, help };
    }
  },
};
