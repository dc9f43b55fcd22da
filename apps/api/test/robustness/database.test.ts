import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { runService } from '../support/running-service.ts';
import { startProcess, temporaryFolder } from '../support/service-process.ts';
import { password, person, succeeded, world } from '../support/world.ts';

const opener = new URL('../support/open-at-once.ts', import.meta.url);

const newUser = { registerInClient: 'console', applicationId: 'console', username: 'ada', password };

it('while another process writes: says when to try again, goes on reading, and recovers', async () => {
  const { service, visitor, owner, application } = await world(await runService());
  const other = new DatabaseSync(service.databasePath);
  other.exec('BEGIN IMMEDIATE');

  const refused = await visitor.send('signUp', { body: newUser });
  await expect(refused).toSatisfyErrorContract('SYSTEM_BUSY');
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(refused.headers.get('set-cookie')).toBeNull();
  const params = { applicationId: application };
  expect((await owner.browser.send('deleteApplication', { params })).error).toBe('SYSTEM_BUSY');
  expect((await owner.browser.send('getApplication', { params })).error).toBeNull();

  other.exec('ROLLBACK');
  other.close();
  expect((await visitor.send('signUp', { body: newUser })).error).toBeNull();
  expect((await owner.browser.send('deleteApplication', { params })).error).toBeNull();
});

it('while 20 requests wait for the lock of another process, others are answered at once', async () => {
  const { service, visitor, owner } = await world(await runService({ database: { busyTimeout: 5000 } }));
  await lockFor(service.databasePath, 1500);
  const waiting = Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      service.browser().send('signUp', { body: { ...newUser, username: `user-${index}` } }),
    ),
  );
  const durations: number[] = [];
  for (const until = performance.now() + 1000; performance.now() < until; ) {
    const start = performance.now();
    expect((await visitor.send('health')).error).toBeNull();
    expect((await owner.browser.send('currentUser')).error).toBeNull();
    durations.push(performance.now() - start);
  }
  expect(durations.length).toBeGreaterThan(5);
  expect(Math.max(...durations)).toBeLessThan(500);
  expect(new Set((await waiting).map(({ error }) => error))).toEqual(new Set([null]));
});

it('waits for the end of a short lock', async () => {
  const { service, visitor } = await world(await runService({ database: { busyTimeout: 5000 } }));
  await lockFor(service.databasePath, 300);
  expect((await visitor.send('signUp', { body: newUser })).error).toBeNull();
});

it('with a read-only database: answers reads, refuses writes with Retry-After', async () => {
  const path = `${temporaryFolder()}/identity.db`;
  const writing = await runService({ database: { path } });
  const { browser, id } = await person(writing);
  const reading = await runService({ database: { path, readOnly: true } });
  const client = reading.browser();
  client.session = browser.session;
  expect(succeeded(await client.send<{ id: string }>('currentUser')).id).toBe(id);
  const refused = await client.send('createUserPool', { body: { name: 'Pool' } });
  expect(refused.error).toBe('SYSTEM_BUSY');
  expect(refused.headers.get('retry-after')).toBe('1');
  expect((await browser.send('createUserPool', { body: { name: 'Pool' } })).error).toBeNull();
});

it('if a statement fails in the middle of a sign-up, nothing of it is stored', async () => {
  const service = await runService();
  const other = new DatabaseSync(service.databasePath);
  other.exec(
    `CREATE TRIGGER full BEFORE INSERT ON sessions BEGIN SELECT RAISE(ABORT, 'the disk at /var is full'); END`,
  );
  expect((await service.browser().send('signUp', { body: newUser })).error).toBe('SYSTEM_BUSY');
  expect(other.prepare('SELECT count(*) AS count FROM users').get()).toEqual({ count: 0 });
  other.exec('DROP TRIGGER full');
  other.close();
  expect((await service.browser().send('signUp', { body: newUser })).error).toBeNull();
});

it('each of many workers that open a new database at the same moment gets it complete', async () => {
  for (let round = 0; round < 5; round += 1) {
    const workerData = { path: `${temporaryFolder()}/identity.db`, started: new SharedArrayBuffer(4), together: 6 };
    const workers = Array.from({ length: 6 }, () => new Worker(opener, { workerData }));
    const answers = await Promise.all(workers.map((worker) => once(worker, 'message')));
    expect(answers.flat()).toEqual(Array.from({ length: 6 }, () => ({ pools: 1, version: 5 })));
  }
});

it.each([
  ['a newer version', (path: string) => new DatabaseSync(path).exec('PRAGMA user_version = 99'), 'has version 99'],
  ['no database', (path: string) => new DatabaseSync(path).exec('CREATE TABLE users (id)'), 'already exists'],
])('a file with %s stops the start with a message and stays as it is', async (_, prepare, message) => {
  const path = `${temporaryFolder()}/identity.db`;
  prepare(path);
  const service = await startProcess({ DATABASE_PATH: path });
  expect(service.address).toBe('');
  expect(service.process.exitCode).toBe(2);
  expect(service.output()).toContain(message);
  const tables = new DatabaseSync(path).prepare('SELECT count(*) AS count FROM sqlite_schema').get();
  expect(Number(tables?.count)).toBeLessThanOrEqual(1);
});

/** Holds the write lock in another process, because in this one the wait for it would block the service. */
async function lockFor(path: string, milliseconds: number): Promise<void> {
  const script = `
    const { DatabaseSync } = require('node:sqlite');
    const database = new DatabaseSync(process.argv[1]);
    database.exec('BEGIN IMMEDIATE');
    console.log('locked');
    setTimeout(() => database.exec('COMMIT'), Number(process.argv[2]));
  `;
  const child = spawn(process.execPath, ['-e', script, path, `${milliseconds}`]);
  await once(child.stdout, 'data');
}
