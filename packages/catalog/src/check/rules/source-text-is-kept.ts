import { parametersOf } from '../../draft/parameters-of.js';
import { safeTag } from '../../draft/safe-tag.js';
import { renderer } from '../../message/render-with-defaults.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'source-text-is-kept',
  severity: 'error',
  mayBeLowered: true,
  description:
    'If an entry was imported, its message reads like the imported text once the defaults are filled in. ' +
    'So no word gets lost when a value becomes a parameter.',
  example: {
    wrong: {
      'catalog.json': {
        errors: {
          NAME_TOO_LONG: {
            message: 'Use at most {max} letters.',
            data: { max: { type: 'integer', default: 150 } },
            source: { document: 'codes.md', text: 'Use at most 140 letters.' },
          },
        },
      },
    },
    right: {
      'catalog.json': {
        errors: {
          NAME_TOO_LONG: {
            message: 'Use at most {max} letters.',
            data: { max: { type: 'integer', default: 140 } },
            source: { document: 'codes.md', text: 'Use at most 140 letters.' },
          },
        },
      },
    },
  },
  *check({ file, head, entries }) {
    const render = renderer(safeTag(head.sourceLocale));
    for (const entry of entries.values()) {
      const { name, value, message } = entry;
      const original = value.source?.text;
      if (original === undefined || message === undefined) continue;
      const parameters = parametersOf(entry);
      const rendered = render(message, parameters);
      if (rendered === original) continue;
      const [ours, theirs] = aroundDifference(rendered, original);
      const unset = parameters.filter(({ schema }) => schema.default === undefined).map((parameter) => parameter.name);
      yield {
        file,
        path: ['errors', name, 'message'],
        message: `With its defaults the message of ${name} reads ${ours}, but the source says ${theirs}.`,
        value: rendered,
        help:
          unset.length === 0
            ? 'Correct the message or a default. If "text" in "source" is not the original text, correct that.'
            : `Give ${unset.join(' and ')} the value of the original text as "default", or correct the message.`,
      };
    }
  },
};

const CONTEXT = 12;

/** Returns both texts in quotes, from shortly before their first difference to shortly after it. */
function aroundDifference(first: string, second: string): readonly [string, string] {
  const [a, b] = [[...first], [...second]];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return [around(a, at), around(b, at)];
}

function around(points: readonly string[], at: number): string {
  const from = Math.max(0, at - CONTEXT);
  const to = Math.min(points.length, at + CONTEXT);
  const piece = points.slice(from, to).join('');
  return JSON.stringify(`${from > 0 ? '…' : ''}${piece}${to < points.length ? '…' : ''}`);
}
