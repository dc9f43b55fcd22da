import type { Attack } from '../attack.js';
import { requestOf } from '../request-parts.js';

/** Requests whose path or query is encoded in a way that does not decode, or decodes to something strange. */
export const encodings: Attack = function* ({ operation, valid }) {
  const parts = valid();
  const request = requestOf(operation, parts);
  const marked = requestOf(operation, {
    ...parts,
    parameters: parts.parameters.map((parameter) =>
      parameter.in === 'path' ? { ...parameter, value: MARK } : parameter,
    ),
  });
  for (const bad of SEQUENCES) {
    if (marked.target.includes(MARK)) yield { ...marked, target: marked.target.replaceAll(MARK, bad) };
    const [path = '/', query] = request.target.split('?');
    const name = operation.parameters.find((parameter) => parameter.in === 'query')?.name;
    const key = name === undefined ? 'q' : encodeURIComponent(name);
    yield { ...request, target: `${path}?${key}=${bad}` };
    if (query !== undefined) yield { ...request, target: `${path}?${query}&${key}=${bad}&${bad}` };
  }
  const [path] = request.target.split('?');
  for (const query of QUERIES) yield { ...request, target: `${path}?${query}` };
};

const MARK = 'MARKEDPLACE';

const SEQUENCES: readonly string[] = ['%', '%zz', '%ff', '%c0%ae', '%ed%a0%80', '%00', '%0d%0aX-Injected:1', '%u0041'];

const QUERIES: readonly string[] = [
  '&&&&',
  '=',
  '==a',
  'a[]=1&a[]=2',
  'a[b]=1',
  '__proto__[polluted]=1',
  'constructor.prototype.polluted=1',
  `a=${'x'.repeat(6000)}`,
  Array.from({ length: 500 }, (_, index) => `a${index}=1`).join('&'),
  'a=1;b=2',
  '%5B%5D',
];
