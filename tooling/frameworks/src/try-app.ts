import { catalog, type ErrorName } from '@error-contracts/types';
import { isErrorResponse } from '@error-contracts/validators';
import type { RunningApp } from './running-app.ts';
import { everywhere, failures, type Situation } from './situations.ts';

const ODDITIES = Number(process.env.ODDITIES ?? 10_000);
const AT_ONCE = 20;
const LEAK = /SELECT|x-leak|node_modules|Error:/;

/** Returns what an application does wrong: an empty list if it does nothing wrong. */
export async function tryApp(
  app: RunningApp,
  further: readonly Situation[],
  except: readonly string[] = [],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const oddities: readonly Situation[] = failures.filter(({ path }) => !except.includes(path));
  for (const situation of [...everywhere, ...further].filter(({ path }) => !except.includes(path))) {
    for (const problem of await tryOne(app, situation)) {
      wrong.push(`${situation.request?.method ?? 'GET'} ${situation.path}: ${problem}`);
    }
  }
  wrong.push(...(await tryStream(app)), ...(await tryOddities(app, oddities)));
  if (/SELECT/.test(app.output())) wrong.push(`the framework itself has logged:\n${app.output().slice(0, 3000)}`);
  return wrong;
}

async function tryOne(app: RunningApp, { path, request, name, unexpected }: Situation): Promise<readonly string[]> {
  const response = await fetch(app.url + path, {
    ...request,
    headers: { 'accept-language': 'zh', ...request?.headers },
    redirect: 'manual',
    signal: AbortSignal.timeout(5000),
  }).catch(String);
  if (typeof response === 'string') return [response];
  const text = await response.text();
  const entry = catalog[name as ErrorName];
  const wrong: string[] = [];
  if (response.status !== entry.status) wrong.push(`status ${response.status}, not ${entry.status}`);
  if (LEAK.test(text + JSON.stringify([...response.headers]))) wrong.push(`leaks ${text.slice(0, 200)}`);
  const body = parsed(text);
  if (!isErrorResponse(body) || body.code !== entry.code) wrong.push(`no ${name}: ${text.slice(0, 200)}`);
  if (response.headers.get('content-language') !== 'zh-CN') wrong.push('not in the language of the user');
  if (!response.headers.get('x-request-id')) wrong.push('no id');
  const logged = await app.logged();
  if (logged.length !== 1 || logged[0]?.name !== name || logged[0].unexpected !== (unexpected === true)) {
    wrong.push(`logged ${JSON.stringify(logged)}`);
  }
  return wrong;
}

async function tryStream(app: RunningApp): Promise<readonly string[]> {
  const wrong: string[] = [];
  const text = await fetch(`${app.url}/stream`, { signal: AbortSignal.timeout(5000) })
    .then((response) => response.text())
    .catch(() => undefined);
  if (text !== undefined) wrong.push(`/stream: half a response looks whole: ${text.slice(0, 200)}`);
  const logged = await app.logged();
  if (logged.length !== 1 || logged[0]?.level !== 'error') wrong.push(`/stream: logged ${JSON.stringify(logged)}`);
  return wrong;
}

async function tryOddities(app: RunningApp, failures: readonly Situation[]): Promise<readonly string[]> {
  let answered = 0;
  for (let asked = 0; asked < ODDITIES; asked += AT_ONCE) {
    const some = Array.from({ length: AT_ONCE }, (_, index) => failures[(asked + index) % failures.length]?.path);
    const texts = await Promise.all(
      some.map((path) =>
        fetch(app.url + path, { signal: AbortSignal.timeout(5000) })
          .then((response) => response.text())
          .catch(String),
      ),
    );
    answered += texts.filter((text) => isErrorResponse(parsed(text)) && !LEAK.test(text)).length;
  }
  const logged = (await app.logged()).length;
  const wrong = answered === ODDITIES && logged === ODDITIES && app.isRunning();
  return wrong ? [] : [`${ODDITIES} oddities: ${answered} answered, ${logged} logged, running: ${app.isRunning()}`];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
