import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '@error-contracts/api/src/create-app.ts';
import { defaultSettings, type Settings } from '@error-contracts/api/src/settings.ts';

export interface RunningService {
  readonly origin: string;
  /** Moves the clock of the service forward. */
  pass(milliseconds: number): void;
  close(): Promise<void>;
}

/** What differs from the settings of the other tests. */
export type ServiceSettings = Pick<Partial<Settings>, 'hideAccounts' | 'webFolder'>;

/** All browsers of the tests have one address. */
const many = { count: 1000, within: 60_000 };

/** Starts the real API with its own database. It serves the built application. */
export async function startService(settings: ServiceSettings = {}): Promise<RunningService> {
  const folder = await mkdtemp(join(tmpdir(), 'web-test-'));
  let ahead = 0;
  const app = await createApp({
    ...defaultSettings,
    database: { ...defaultSettings.database, path: join(folder, 'identity.db') },
    development: true,
    webFolder: fileURLToPath(new URL('../../dist', import.meta.url)),
    limits: { ...defaultSettings.limits, signUps: many, signIns: many, captchas: many, messagesOfClient: many },
    // Expensive hashes would only make the tests slow.
    passwordCost: 16,
    logLevel: 'error',
    now: () => Date.now() + ahead,
    ...settings,
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
