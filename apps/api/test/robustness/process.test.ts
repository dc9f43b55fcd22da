import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { expect, it } from 'vitest';
import { rawRequest } from '../support/raw-request.ts';
import { type ServiceProcess, startProcess, temporaryFolder } from '../support/service-process.ts';
import { person } from '../support/world.ts';

it('takes the next port if one is taken, and says which', async () => {
  const other = createServer();
  const port = await listenBelow(65_000, other);
  const service = await start({ PORT: `${port}` });
  expect(Number(new URL(service.address).port)).toBeGreaterThan(port);
  expect((await service.browser().send('health')).error).toBeNull();
  await new Promise((resolve) => other.close(resolve));
});

it.each(someOf(['SIGTERM', 'SIGINT'] as const, 1))(
  '%s: finishes open requests, closes the database and ends with 0',
  async (signal) => {
    const path = `${temporaryFolder()}/identity.db`;
    // The hash of an expensive password keeps the request open while the signal comes.
    const service = await start({ DATABASE_PATH: path, PASSWORD_COST: `${2 ** 16}`, LOG_LEVEL: 'info' });
    const signUp = person(service);
    await expect.poll(() => service.output()).toContain('incoming request');
    expect(service.output()).not.toContain('request completed');
    expect(await service.end(signal)).toBe(0);
    const { id } = await signUp;
    const database = new DatabaseSync(path, { readOnly: true });
    expect(database.prepare('SELECT id FROM users').all()).toEqual([{ id }]);
    database.close();
  },
);

const wrongSettings = [
  ['PORT', 'http'],
  ['SESSION_SECONDS', '-1'],
  ['LOG_LEVEL', 'loud'],
  ['DEVELOPMENT', 'yes'],
  ['HIDE_ACCOUNTS', 'no'],
  ['TRUST_PROXY', '-1'],
  ['PASSWORD_COST', '3'],
  ['PASSWORD_COST', '1'],
  ['PASSWORD_COST', '0'],
  ['PASSWORD_COST', '2097152'],
] as const;

it.each(someOf(wrongSettings, 3))('says what is wrong with %s=%s, and ends with 2', async (name, value) => {
  const service = await start({ [name]: value });
  expect(service.process.exitCode).toBe(2);
  expect(service.output()).toContain(name);
  expect(service.output()).toContain(JSON.stringify(value));
  expect(service.output().trim().split('\n')).toHaveLength(1);
});

it('an unexpected error is in the log only, with the id that the answer has', async () => {
  const path = `${temporaryFolder()}/identity.db`;
  const service = await start({ DATABASE_PATH: path });
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  database.exec('ALTER TABLE captchas RENAME TO gone');
  database.close();
  const answer = await service.browser().send('createCaptcha');
  expect(answer.error).toBe('SYSTEM_BUSY');
  const id = answer.headers.get('x-request-id');
  await expect.poll(() => service.output()).toContain('no such table: captchas');
  const line =
    service
      .output()
      .split('\n')
      .find((text) => text.includes('no such table')) ?? '';
  expect(JSON.parse(line)).toMatchObject({ level: 50, errorId: id, error: 'SYSTEM_BUSY' });
});

it('a request that cannot be read is in the same log', async () => {
  const service = await start({ LOG_LEVEL: 'debug' });
  expect((await rawRequest(service.address, 'no HTTP\r\n\r\n')).error).toBe('REQUEST_PARAMETERS_INCOMPLETE');
  await expect.poll(() => service.output()).toContain('HPE_INVALID_METHOD');
  const line =
    service
      .output()
      .split('\n')
      .find((text) => text.includes('HPE_INVALID_METHOD')) ?? '';
  expect(JSON.parse(line)).toMatchObject({ error: 'REQUEST_PARAMETERS_INCOMPLETE' });
});

it('without DEVELOPMENT nobody reads the mailbox', async () => {
  const service = await start({ DEVELOPMENT: '0', PASSWORD_COST: `${2 ** 13}` });
  expect((await service.browser().fetch('/api/mailbox?recipient=ada@example.com')).error).toBe('OPERATION_FORBIDDEN');
});

function start(environment: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  return startProcess({ DATABASE_PATH: `${temporaryFolder()}/identity.db`, ...environment });
}

/** Lets a server listen on a free port, with room for the ports after it. */
async function listenBelow(limit: number, server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  if (port < limit) return port;
  await new Promise((resolve) => server.close(resolve));
  return listenBelow(limit, server);
}
