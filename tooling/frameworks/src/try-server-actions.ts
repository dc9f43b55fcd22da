import type { RunningApp } from './running-app.ts';

/** What the state of a form is after a server action of Next.js has failed: a part of it, in Chinese. */
const expected: readonly (readonly [how: string, part: string])[] = [
  ['known', '"status":404'],
  ['known', '"code":2004,"message":"用户不存在"'],
  ['data', '"retry-after":"2"'],
  ['data', '"data":{"max":7}'],
  ...['bug', 'null', 'symbol', 'frozen', 'proxy', 'revoked', 'getters', 'cyclic', 'thenable'].map(
    (how) => [how, '"code":1000'] as const,
  ),
];

/** Returns what an application of Next.js does wrong with its server actions and route handlers. */
export async function tryServerActions(app: RunningApp): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [how, part] of expected) {
    const text = await (await submit(app, how)).text();
    const state = /<output>(.*?)<\/output>/.exec(text)?.[1]?.replaceAll('&quot;', '"');
    if (!state?.includes(part)) wrong.push(`an action that throws ${how}: ${state}`);
    if (/SELECT/.test(text + app.output())) wrong.push(`an action that throws ${how} leaks`);
  }
  const redirected = await submit(app, 'redirect');
  if (redirected.headers.get('location') !== '/form?redirected') wrong.push(`redirect(): ${redirected.status}`);
  const missing = await submit(app, 'notFound');
  if (missing.status !== 404) wrong.push(`notFound(): ${missing.status}`);
  const route = await fetch(`${app.url}/redirecting`, { redirect: 'manual' });
  if (route.headers.get('location') !== '/form') wrong.push(`redirect() in a route handler: ${route.status}`);
  return wrong;
}

/** Submits the form as a browser without JavaScript does. */
async function submit({ url }: RunningApp, how: string): Promise<Response> {
  const page = await (await fetch(`${url}/form`)).text();
  const form = new FormData();
  for (const [, name = '', value = ''] of page.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)) {
    form.set(name, value.replaceAll('&quot;', '"'));
  }
  form.set('how', how);
  const headers = { 'accept-language': 'zh', origin: url };
  return fetch(`${url}/form`, { method: 'POST', body: form, headers, redirect: 'manual' });
}
