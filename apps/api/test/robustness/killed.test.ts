import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { expect, it } from 'vitest';
import { type ServiceProcess, startProcess, temporaryFolder } from '../support/service-process.ts';
import { signIn } from '../support/sign-in.ts';
import { password } from '../support/world.ts';

const writers = 8;

it.each(someOf([20, 1, 60], 1))(
  'killed after %i sign-ups, during others: keeps every acknowledged one, and no part of another',
  async (count) => {
    const path = `${temporaryFolder()}/identity.db`;
    const first = await startProcess({ DATABASE_PATH: path });
    const acknowledged: string[] = [];
    const writing = Promise.all(Array.from({ length: writers }, () => signUpUntilKilled(first, acknowledged)));
    while (acknowledged.length < count) await pause(1);
    expect(await first.end('SIGKILL')).toBeNull();
    await writing;

    const database = new DatabaseSync(path);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const emails = database
      .prepare('SELECT email FROM users')
      .all()
      .map(({ email }) => email);
    expect(acknowledged.filter((email) => !emails.includes(email))).toEqual([]);
    // A sign-up writes into five tables: each user has a row in all of them, or does not exist.
    for (const table of ['sessions', 'verificationLinks', 'outbox', `attempts WHERE action = 'message'`]) {
      expect(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()).toEqual({ count: emails.length });
    }
    database.close();

    const second = await startProcess({ DATABASE_PATH: path });
    const newest = acknowledged.at(-1) as string;
    expect((await signIn(second.browser(), newest)).error).toBeNull();
    expect(await second.end('SIGTERM')).toBe(0);
  },
);

/** Signs up one user after the other, and collects those that the service acknowledged. */
async function signUpUntilKilled(service: ServiceProcess, acknowledged: string[]): Promise<void> {
  for (;;) {
    const email = `${randomUUID()}@example.com`;
    const body = { registerInClient: 'console', applicationId: 'console', email, password };
    try {
      const { error } = await service.browser().send('signUp', { body });
      if (error === null) acknowledged.push(email);
    } catch {
      // The connection broke because the service was killed. This sign-up may be stored or not.
      return;
    }
  }
}
