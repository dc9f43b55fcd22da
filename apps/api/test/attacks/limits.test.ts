import { DatabaseSync } from 'node:sqlite';
import { fuzzScale, fuzzSeed, randomFrom } from '@error-contracts/vitest-config/fuzz';
import { isAll } from '@error-contracts/vitest-config/some-of';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/database/open-database.ts';
import { addAttempt, type Limited, removeAttempt, requireFewAttempts } from '../../src/limits/attempts.ts';
import { defaultSettings, type Limit } from '../../src/settings.ts';
import type { Answer } from '../support/answer.ts';
import { type RunningService, runService } from '../support/running-service.ts';
import { temporaryFolder } from '../support/service-process.ts';
import { signIn } from '../support/sign-in.ts';
import { type Stranger, stranger } from '../support/stranger.ts';
import { newPool, password, person } from '../support/world.ts';

const minute = 60_000;
const { signIns, messagesToRecipient, resetGuessesOfClient } = defaultSettings.limits;

it('one client signs in 50 times in ten minutes; then the answer is 429 until Retry-After', async () => {
  const service = await runService({ limits: { signIns } });
  const { browser, email } = await person(service);
  browser.device = null;
  for (let count = 0; count < signIns.count; count += 1) {
    expect((await signIn(browser, email)).error).toBeNull();
    browser.device = null;
  }
  const refused = await signIn(browser, email);
  expect([refused.status, refused.error]).toEqual([429, 'REQUEST_RATE_EXCEEDED']);
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(500);
  service.pass(seconds * 1000);
  expect((await signIn(browser, email)).error).toBeNull();
});

it('a known device has its own count: strangers behind the same address do not use it up', async () => {
  const service = await runService({ limits: { signIns } });
  const { browser, email } = await person(service);
  for (let count = 0; count < signIns.count; count += 1) await signIn(service.browser(), `nobody-${count}`);
  expect((await signIn(service.browser(), email)).error).toBe('REQUEST_RATE_EXCEEDED');
  expect((await signIn(browser, email)).error).toBeNull();
});

it('one recipient gets five messages in an hour, however many addresses ask for more', async () => {
  const { service, attacker, email } = await scene();
  const before = sentTo(service, email);
  const answers: Answer[] = [];
  for (let count = 0; count < 200; count += 1) answers.push(await attacker.requestReset(email, `198.51.100.${count}`));
  expect(answers.filter(({ error }) => error === null)).toHaveLength(messagesToRecipient.count);
  expect(new Set(answers.slice(5).map(({ status }) => status))).toEqual(new Set([429]));
  expect(answers.every(({ error, headers }) => error === null || Number(headers.get('retry-after')) > 3000)).toBe(true);
  expect(sentTo(service, email) - before).toBe(messagesToRecipient.count);
  service.pass(60 * minute);
  expect((await attacker.requestReset(email, '198.51.100.1')).error).toBeNull();
});

it('accounts with one address in many user pools do not multiply its messages, or use up those of its owner', async () => {
  const { service, attacker, email } = await scene();
  const builder = await person(service);
  const pools = await Promise.all(Array.from({ length: 8 }, () => newPool(builder)));
  for (const userPoolId of pools)
    await builder.browser.send('createUser', { params: { userPoolId }, body: { email, password } });
  const before = sentTo(service, email);
  let client = 0;
  for (const pool of pools) {
    for (let count = 0; count < 5; count += 1) await attacker.requestReset(email, `198.51.100.${client++}`, pool);
  }
  // Five from the first pool, then one from each other.
  expect(sentTo(service, email) - before).toBe(messagesToRecipient.count + pools.length - 1);
  expect((await attacker.requestReset(email, '198.51.100.250')).error).toBeNull();
  expect((await attacker.requestReset(email, '198.51.100.251')).error).toBe('REQUEST_RATE_EXCEEDED');
});

it('one client asks for 20 messages in an hour, whoever gets them', async () => {
  const service = await runService({ limits: { messagesOfClient: defaultSettings.limits.messagesOfClient } });
  const visitor = service.browser();
  const answers = [];
  for (let count = 0; count < 25; count += 1) {
    const body = { registerInClient: 'console', recipient: `nobody-${count}@example.com` };
    answers.push((await visitor.send('requestPasswordReset', { body })).status);
  }
  expect(answers).toEqual([...Array(20).fill(202), ...Array(5).fill(429)]);
});

it('one client sends 20 wrong reset codes in ten minutes, for whatever accounts', async () => {
  const service = await runService({ limits: { resetGuessesOfClient } });
  const visitor = service.browser();
  const answers = [];
  for (let count = 0; count < 25; count += 1) {
    const body = { registerInClient: 'console', recipient: `n-${count}@example.com`, code: '1', newPassword: password };
    answers.push((await visitor.send('resetPassword', { body })).status);
  }
  expect(answers).toEqual([...Array(20).fill(422), ...Array(5).fill(429)]);
});

it('refused sign-ups count too, so one client finds out about few addresses', async () => {
  const service = await runService({ limits: { signUps: { count: 5, within: 10 * minute } } });
  const { email } = await person(service);
  const answers = [];
  const body = { registerInClient: 'console', applicationId: 'console', email, password };
  for (let count = 0; count < 6; count += 1) answers.push((await service.browser().send('signUp', { body })).status);
  expect(answers).toEqual([409, 409, 409, 409, 429, 429]);
});

it.each([
  ['what the client writes itself', 1, (index: number) => `203.0.113.${index}, 198.51.100.1`],
  ['ports', 1, (index: number) => `198.51.100.1:${40_000 + index}`],
  ['addresses of one IPv6 network', 1, (index: number) => `2001:db8:1:2:${index}::1`],
  ['IPv6 with brackets and ports', 1, (index: number) => `[2001:db8:1:2::1]:${40_000 + index}`],
  ['spellings of an IPv4 address', 1, (index: number) => ['198.51.100.1', '::ffff:198.51.100.1'][index % 2] ?? ''],
  ['what two proxies have not seen', 2, (index: number) => `203.0.113.${index}, 198.51.100.1, 192.0.2.7`],
  ['anything without a proxy', 0, (index: number) => `203.0.113.${index}`],
])('%s gives a client no new limit', async (_, trustedProxies, forwarded) => {
  const service = await runService({ trustedProxies, limits: { signUps: { count: 2, within: 10 * minute } } });
  const answers = await signUps(service, forwarded, 8);
  expect(answers).toEqual([201, 201, 429, 429, 429, 429, 429, 429]);
});

it.each([
  ['one proxy', 1, (index: number) => `198.51.100.1, 203.0.113.${index}`],
  ['two proxies', 2, (index: number) => `198.51.100.1, 203.0.113.${index}, 192.0.2.7`],
  ['IPv6 networks', 1, (index: number) => `2001:db8:1:${index}::1`],
])('other clients behind %s have limits of their own', async (_, trustedProxies, forwarded) => {
  const service = await runService({ trustedProxies, limits: { signUps: { count: 2, within: 10 * minute } } });
  expect(new Set(await signUps(service, forwarded, 8))).toEqual(new Set([201]));
});

it(
  'random attempts at random times are refused exactly if the last ones are too many',
  async () => {
    const random = randomFrom(fuzzSeed);
    for (let round = 0; round < (isAll ? 8 : 3) * fuzzScale; round += 1) {
      let now = 1_700_000_000_000;
      const database = openDatabase({
        path: `${temporaryFolder()}/identity.db`,
        readOnly: false,
        busyTimeout: 20,
        now: () => now,
      });
      const service = { database, settings: { ...defaultSettings, now: () => now } };
      const limit: Limit = { count: random.below(6), within: 1 + random.below(5000) };
      const model = new Map<string, { readonly at: number; readonly id: number }[]>();
      for (let step = 0; step < 300; step += 1) {
        now += random.pick([0, 0, 1, random.below(limit.within), limit.within]);
        const limited: Limited = {
          action: random.pick(['sign-in', 'message'] as const),
          by: random.pick([['a'], ['b'], ['a', 'b'], ['a","b']]),
          limit,
        };
        const key = JSON.stringify([limited.action, limited.by]);
        const recent = (model.get(key) ?? []).filter(({ at }) => at > now - limit.within);
        const answer = await database.transaction(() => attemptAt(limited, service));
        if (recent.length < limit.count) {
          expect(answer, `${round}/${step}`).toEqual({ id: expect.any(Number) });
          const { id } = answer as { readonly id: number };
          model.set(key, [...recent, { at: now, id }]);
          if (random.below(4) > 0) continue;
          await database.transaction(() => removeAttempt(service, id));
          model.set(key, recent);
        } else {
          const oldest = recent[recent.length - limit.count];
          const seconds = Math.max(1, Math.ceil(((oldest?.at ?? now) + limit.within - now) / 1000));
          expect(answer, `${round}/${step}`).toEqual({ retryAfter: seconds });
        }
      }
      database.close();
    }
  },
  60_000 * fuzzScale,
);

function attemptAt(
  limited: Limited,
  service: Parameters<typeof addAttempt>[0],
): { readonly id: number } | { readonly retryAfter: number } {
  let retryAfter = 0;
  try {
    requireFewAttempts(service, limited, (_, options) => {
      retryAfter = options.retryAfter;
      return new Error('Refused.');
    });
  } catch {
    return { retryAfter };
  }
  return { id: addAttempt(service, limited) };
}

async function signUps(
  service: RunningService,
  forwarded: (index: number) => string,
  count: number,
): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const body = { registerInClient: 'console', applicationId: 'console', username: `user-${index}`, password };
    const headers = { 'x-forwarded-for': forwarded(index) };
    statuses.push((await service.browser().send('signUp', { body, headers })).status);
  }
  return statuses;
}

async function scene(): Promise<{
  readonly service: RunningService;
  readonly attacker: Stranger;
  readonly email: string;
}> {
  const service = await runService({ trustedProxies: 1 });
  const { email } = await person(service);
  return { service, attacker: stranger(service), email };
}

/** Counts what is in the outbox for a recipient. */
function sentTo({ databasePath }: RunningService, recipient: string): number {
  const database = new DatabaseSync(databasePath, { readOnly: true });
  const row = database.prepare('SELECT count(*) AS count FROM outbox WHERE recipient = ?').get(recipient);
  database.close();
  return Number(row?.count);
}
