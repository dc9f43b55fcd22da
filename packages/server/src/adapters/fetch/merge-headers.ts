import { appendVary } from '../../answer/append-vary.js';
import { STALE_HEADERS } from '../../answer/stale-headers.js';

/**
 * Returns the answer with the headers that middleware has set, such as those of CORS. Its own headers are preferred.
 */
export function mergeHeaders(present: Headers, answer: Response): Response {
  for (const [name, value] of present) {
    if (name === 'vary') answer.headers.set('vary', appendVary(value, answer.headers.get('vary') ?? ''));
    else if (name === 'set-cookie') answer.headers.append(name, value);
    else if (!answer.headers.has(name) && !STALE_HEADERS.includes(name)) answer.headers.set(name, value);
  }
  return answer;
}
