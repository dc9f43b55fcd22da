import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../src/create-app.ts';
import { defaultSettings } from '../src/settings.ts';

// A process of its own, so that what measures does not slow down what is measured. It tells its address to the
// process that started it, and the size of its heap when it is asked.

const folder = mkdtempSync(join(tmpdir(), 'api-load-'));
const app = await createApp({
  ...defaultSettings,
  database: { ...defaultSettings.database, path: join(folder, 'identity.db') },
  logLevel: 'silent',
});

/** What the cheapest of the errors has for a body, without anything that makes it one. */
const constant = {
  code: 2020,
  message: 'You’re not signed in, so you don’t have access. Sign in to continue.',
  data: null,
};
app.get('/constant', () => constant);

/** The same answer as a hand-written server gives it: an error is thrown, a handler of one line makes constant JSON of it. */
await app.register(async (plain) => {
  plain.setErrorHandler((_error, _request, reply) => reply.code(401).send(constant));
  plain.get('/plain-error', async () => {
    throw new Error('You’re not signed in.');
  });
});

process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
process.on('disconnect', async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
