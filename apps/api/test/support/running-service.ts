import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createApp } from '../../src/create-app.ts';
import { defaultSettings, type Limit, type Settings } from '../../src/settings.ts';
import { type Browser, browser } from './browser.ts';

/** A service that listens on this machine, with a database file of its own. */
export interface RunningService {
  readonly address: string;
  readonly databasePath: string;
  /** Returns a new client that is not signed in. */
  browser(): Browser;
  /** Moves the clock of the service forward, in milliseconds. */
  pass(milliseconds: number): void;
  /** Returns the newest code or token that was sent to a recipient. */
  secretOf(recipient: string): Promise<string>;
  /** Stops the service and removes its database. */
  close(): Promise<void>;
}

/** Settings for one test that differ from those of the other tests. */
export type Overrides = Partial<Omit<Settings, 'database' | 'limits' | 'lifetimes'>> & {
  readonly database?: Partial<Settings['database']>;
  readonly limits?: Partial<Settings['limits']>;
  readonly lifetimes?: Partial<Settings['lifetimes']>;
};

/** Starts the service for one test; the end of the test stops it. */
export async function runService(overrides: Overrides = {}): Promise<RunningService> {
  const service = await startService(overrides);
  onTestFinished(service.close);
  return service;
}

/** All tests come from one address, so limits of a client are for the tests of limits only. */
const many: Limit = { count: 1000, within: 1000 };
const generous = { signUps: many, signIns: many, captchas: many, messagesOfClient: many, resetGuessesOfClient: many };

/** Starts the service, with password hashes that cost little. */
export async function startService(overrides: Overrides = {}): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), 'api-test-'));
  const databasePath = overrides.database?.path ?? join(folder, 'identity.db');
  let passed = 0;
  const { database, limits, lifetimes, ...others } = overrides;
  const app = await createApp({
    ...defaultSettings,
    development: true,
    passwordCost: 16,
    logLevel: 'silent',
    now: () => Date.now() + passed,
    ...others,
    database: { ...defaultSettings.database, busyTimeout: 20, ...database, path: databasePath },
    limits: { ...defaultSettings.limits, ...generous, ...limits },
    lifetimes: { ...defaultSettings.lifetimes, ...lifetimes },
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await app.close();
    rmSync(folder, { recursive: true });
  };
  return {
    address,
    databasePath,
    browser: () => browser(address),
    pass: (milliseconds) => {
      passed += milliseconds;
    },
    secretOf: async (recipient) => {
      const { body } = await browser(address).send<Mailbox>('mailbox', { query: { recipient } });
      const [newest] = body.messages;
      if (newest === undefined) throw new Error(`Nothing was sent to ${recipient}.`);
      return newest.secret;
    },
    close,
  };
}

interface Mailbox {
  readonly messages: readonly { readonly secret: string }[];
}
