import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RECORDER } from '@error-contracts/runtime/coverage';
import { createApp } from '../src/create-app.ts';
import { defaultSettings } from '../src/settings.ts';

// The service in a process of its own, so that the measuring process does not slow it down. It sends its address to the
// process that started it, and answers each message from there: with its memory after a collection of garbage, or with
// the time of the processor in microseconds. It can stop and go on to record which errors are sent.

const folder = mkdtempSync(join(tmpdir(), 'api-load-'));
const app = await createApp({
  ...defaultSettings,
  database: { ...defaultSettings.database, path: join(folder, 'identity.db') },
  logLevel: 'silent',
});

/** The body of the cheapest error, as a constant. */
const constant = {
  code: 2020,
  message: 'You’re not signed in, so you don’t have access. Sign in to continue.',
  data: null,
};
app.get('/constant', () => constant);

/** The same answer of a hand-written server: the route throws an error, and a handler of one line answers with JSON. */
await app.register(async (plain) => {
  plain.setErrorHandler((_error, _request, reply) => reply.code(401).send(constant));
  plain.get('/plain-error', async () => {
    throw new Error('You’re not signed in.');
  });
});

const { [RECORDER]: recorder } = globalThis as { readonly [RECORDER]?: unknown };
const answers: Readonly<Record<string, () => unknown>> = {
  memory: () => {
    globalThis.gc?.();
    return process.memoryUsage();
  },
  processor: () => {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  rest: () => Reflect.deleteProperty(globalThis, RECORDER),
  record: () => Reflect.defineProperty(globalThis, RECORDER, { value: recorder, configurable: true }),
};
process.on('message', (asked) => process.send?.(answers[String(asked)]?.()));
process.on('disconnect', async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
