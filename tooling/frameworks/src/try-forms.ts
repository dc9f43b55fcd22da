import type { RunningApp } from './running-app.ts';

const HTML = { accept: 'text/html' };
const ENHANCED = { accept: 'application/json', 'x-sveltekit-action': 'true' };
const form = (headers: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams({ a: '1' }),
  headers,
});
const json = (method: string): RequestInit => ({ method, headers: { 'content-type': 'application/json' } });

/** Stands for the status of a response with the result of an action that failed: 200 in SvelteKit 2. */
const FAILED = 0;

/** What pages, form actions, `redirect()` and `error()` of SvelteKit answer with: status, place, a part of the body. */
const expected: readonly (readonly [
  path: string,
  request: RequestInit,
  status: number,
  place: string,
  part: string,
])[] = [
  ['/page?how=known', { headers: HTML }, 404, '', '"code":2004'],
  ['/page?how=null', { headers: HTML }, 503, '', '"code":1000'],
  ['/page?how=redirect', { headers: HTML }, 307, '/form', ''],
  ['/page?how=error', { headers: HTML }, 410, '', '"message":"gone"}'],
  ['/page/__data.json?how=known', {}, 200, '', '"code":2004'],
  ['/nowhere', { headers: HTML }, 404, '', '"code":2011'],
  ['/%', {}, 400, '', '"code":2231'],
  ['/body', json('DELETE'), 410, '', '"message":"gone"'],
  ['/body', json('PATCH'), 303, '/page', ''],
  ['/form?how=known', form(ENHANCED), FAILED, '', '"type":"failure","status":404'],
  ['/form?how=null', form(HTML), 503, '', '"code":1000'],
  ['/form?how=redirect', form(ENHANCED), 200, '', '"type":"redirect","status":303'],
];

/** Returns what an application of SvelteKit does wrong. */
export async function tryForms({ url, output }: RunningApp, failed: number): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [path, request, status, place, part] of expected) {
    const response = await fetch(url + path, { redirect: 'manual', ...request });
    const text = await response.text();
    const isRight =
      response.status === (status === FAILED ? failed : status) && (response.headers.get('location') ?? '') === place;
    if (!isRight || !text.includes(part)) wrong.push(`${path}: ${response.status} ${text.slice(0, 500)}`);
    if (/SELECT/.test(text + output())) wrong.push(`${path} leaks`);
  }
  return wrong;
}
