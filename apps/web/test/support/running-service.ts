import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '@error-contracts/api/src/create-app.ts';
import { defaultSettings } from '@error-contracts/api/src/settings.ts';

export interface RunningService {
  readonly origin: string;
  /** Lets so many milliseconds pass, for the service. */
  pass(milliseconds: number): void;
  close(): Promise<void>;
}

/** The real API with a database of its own, which serves the application as it was built. */
export async function startService(): Promise<RunningService> {
  const folder = await mkdtemp(join(tmpdir(), 'web-test-'));
  let ahead = 0;
  const app = await createApp({
    ...defaultSettings,
    database: { ...defaultSettings.database, path: join(folder, 'identity.db') },
    development: true,
    webFolder: fileURLToPath(new URL('../../dist', import.meta.url)),
    limits: { ...defaultSettings.limits, signUps: { count: 1000, within: 60_000 } },
    // What makes passwords hard to guess would only make the tests slow.
    passwordCost: 1024,
    logLevel: 'error',
    now: () => Date.now() + ahead,
  });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    origin,
    pass: (milliseconds) => {
      ahead += milliseconds;
    },
    close: async () => {
      await app.close();
      await rm(folder, { recursive: true });
    },
  };
}
