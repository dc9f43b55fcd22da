import { showText } from '../report/show-value.js';
import type { SeenResponse } from '../response/seen-response.js';

/** Returns what a body is that is no error response: `HTML, “502 Bad Gateway”`. */
export function describeBody({ body, status }: SeenResponse): string {
  if (body === undefined || body === null) return 'an empty body';
  if (typeof body === 'string') {
    const start = body.slice(0, 4_000);
    const title = /<title[^<>]{0,200}>([^<]{0,200})/i.exec(start)?.[1]?.trim();
    if (/^\s*<(!doctype\s+html|html)/i.test(start)) return title ? `HTML, “${showText(title, 80)}”` : 'HTML';
    if (/^\s*<\?xml|^\s*<[a-z]/i.test(start)) return 'XML or HTML';
    return 'text';
  }
  if (Array.isArray(body)) return 'a JSON array';
  if (typeof body !== 'object') return `JSON: a ${typeof body}`;
  return status !== null && status < 400 ? 'JSON of a success' : 'JSON of another shape';
}
