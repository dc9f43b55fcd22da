import { expect, it } from 'vitest';
import type { Answer } from '../support/answer.ts';
import { newProvider, signInWith } from '../support/identity-provider.ts';
import { type RunningService, runService } from '../support/running-service.ts';
import { startProcess, temporaryFolder } from '../support/service-process.ts';
import { signIn, solved } from '../support/sign-in.ts';
import { password, person, succeeded, world } from '../support/world.ts';

/** Headers that differ between any two answers. */
const changing = new Set(['date', 'x-request-id']);

it('wrong passwords get the same answers for an account, for one without a password, and for none', async () => {
  const made = await world(await runService());
  const { service, pool } = made;
  const { email } = await person(service, { pool, application: made.application });
  const { browser, id } = await signInWith(made, await newProvider(made), 'ada');
  succeeded(await browser.send('updateUser', { params: { userId: id }, body: { username: 'ada' } }));
  const [known, without, unknown] = [[], [], []] as [string[], string[], string[]];
  for (let attempt = 0; attempt < 14; attempt += 1) {
    // The last ones have no captcha, or a wrong one.
    const captchas = attempt < 12 ? () => solved(service.browser()) : attempt === 12 ? noCaptcha : wrongCaptcha;
    for (const [account, answers] of [
      [email, known],
      ['ada', without],
      ['nobody@example.com', unknown],
    ] as const) {
      const fields = { registerInClient: pool, password: 'a guess', captcha: await captchas() };
      answers.push(shown(await signIn(service.browser(), account, fields), account));
    }
  }
  expect(unknown).toEqual(known);
  expect(without).toEqual(known);
  expect(known.at(0)).toContain('2006');
  expect(known.at(-1)).toContain('2005');
});

it('without captchas the answers are the same too', async () => {
  const service = await runService();
  const { email } = await person(service);
  const answers = async (account: string): Promise<readonly string[]> => {
    const all: string[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      all.push(shown(await signIn(service.browser(), account, { password: 'a guess' }), account));
    }
    return all;
  };
  expect(await answers('nobody')).toEqual(await answers(email));
});

it('a password from a time when hashes cost less takes as long as one of nobody', async () => {
  const path = `${temporaryFolder()}/identity.db`;
  const before = await runService({ database: { path }, passwordCost: 2 ** 6 });
  const { email } = await person(before);
  const service = await runService({ database: { path }, passwordCost: 2 ** 14 });
  const fastest = async (accounts: readonly string[]): Promise<number> => {
    const times: number[] = [];
    for (const account of accounts) {
      const start = performance.now();
      expect((await signIn(service.browser(), account, { password: 'a guess' })).error).toBe('PASSWORD_INCORRECT');
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  };
  const unknown = await fastest(['nobody-1', 'nobody-2', 'nobody-3']);
  expect(await fastest([email, email, email])).toBeGreaterThan(unknown / 2);
});

it('that the owner signs in changes no answer to strangers', async () => {
  const service = await runService();
  const { email } = await person(service);
  for (let attempt = 0; attempt < 3; attempt += 1) await signIn(service.browser(), email, { password: 'a guess' });
  const owner = service.browser();
  succeeded(await signIn(owner, email, { captcha: await solved(owner) }));
  expect((await signIn(service.browser(), email, { password: 'a guess' })).error).toBe('CAPTCHA_REQUIRED');
});

it('a lock of one name does not show that another name is of the same account', async () => {
  const service = await runService();
  const { email } = await person(service, { phone: '+49301234567' });
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await signIn(service.browser(), email, { password: 'a guess', captcha: await solved(service.browser()) });
  }
  expect((await signIn(service.browser(), email, { password: 'a guess' })).error).toBe('USER_LOCKED');
  expect((await signIn(service.browser(), '+49 30 1234567', { password: 'x' })).error).toBe('PASSWORD_INCORRECT');
});

it('other spellings of a name are the same name for the lock', async () => {
  const service = await runService();
  const { email } = await person(service, { phone: '+49301234567', username: 'Ada' });
  for (const spellings of [
    [email, ` ${email.toUpperCase()} `],
    ['+49301234567', '+49 (30) 123-45.67', `+49${' '.repeat(45)}301234567`],
    ['Ada', 'ＡＤＡ'],
  ]) {
    const errors = new Set<string | null>();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const captcha = await solved(service.browser());
      const account = spellings[attempt % spellings.length] as string;
      errors.add((await signIn(service.browser(), account, { password: 'a guess', captcha })).error);
    }
    expect(errors).toEqual(new Set(['PASSWORD_INCORRECT']));
    for (const spelling of spellings.filter((text) => text.length < 40)) {
      const expected = [spelling, spellings.length === 3 ? expect.anything() : 'USER_LOCKED'];
      expect([spelling, (await signIn(service.browser(), spelling)).error]).toEqual(expected);
    }
  }
});

it('a password reset gets the same answers for an account and for none', async () => {
  const service = await runService();
  const { email } = await person(service);
  const answers = async (recipient: string): Promise<readonly string[]> => {
    const all: string[] = [];
    const browser = service.browser();
    for (let round = 0; round < 7; round += 1) {
      const body = { registerInClient: 'console', recipient };
      all.push(shown(await browser.send('requestPasswordReset', { body }), recipient));
      for (let guess = 0; guess < 7; guess += 1) {
        const fields = { ...body, code: `${guess}`, newPassword: guess === 3 ? 'short' : password };
        all.push(shown(await browser.send('resetPassword', { body: fields }), recipient));
      }
    }
    service.pass(2 * 60 * 60_000);
    all.push(
      shown(
        await browser.send('resetPassword', {
          body: { registerInClient: 'console', recipient, code: '1', newPassword: password },
        }),
        recipient,
      ),
    );
    return all;
  };
  const known = await answers(email);
  expect(await answers('nobody@example.com')).toEqual(known);
  expect(new Set(known.map((text) => text.slice(0, 3)))).toEqual(new Set(['202', '422', '429']));
});

it('a refusal takes as long for no account as for one', async () => {
  const service = await runService({ passwordCost: 2 ** 13 });
  const emails = await people(service, 12);
  const [known, unknown, sentKnown, sentUnknown]: number[][] = [[], [], [], []];
  for (const [index, email] of emails.entries()) {
    known?.push(await duration(() => signIn(service.browser(), email, { password: 'a guess' })));
    unknown?.push(await duration(() => signIn(service.browser(), `n${index}@example.com`, { password: 'a guess' })));
    const request = (recipient: string): Promise<Answer> =>
      service.browser().send('requestPasswordReset', { body: { registerInClient: 'console', recipient } });
    sentKnown?.push(await duration(() => request(email)));
    sentUnknown?.push(await duration(() => request(`n${index}@example.com`)));
  }
  // Both hash a password, which takes most of the time. Without that the ratio would be above 10.
  expect(ratio(known, unknown)).toBeLessThan(2);
  expect(ratio(sentKnown, sentUnknown)).toBeLessThan(3);
});

it('the log has the reason that the answer hides', async () => {
  const service = await startProcess({ DATABASE_PATH: `${temporaryFolder()}/identity.db`, LOG_LEVEL: 'info' });
  expect((await signIn(service.browser(), 'nobody')).error).toBe('PASSWORD_INCORRECT');
  const reset = { registerInClient: 'console', recipient: 'nobody@example.com', code: '1', newPassword: password };
  const answer = await service.browser().send('resetPassword', { body: reset });
  expect(answer.error).toBe('VERIFICATION_CODE_INCORRECT');
  await expect.poll(() => service.output()).toContain('SIGN_IN_USER_NOT_FOUND');
  await expect.poll(() => service.output()).toContain('PASSWORD_RESET_USER_NOT_FOUND');
});

it('HIDE_ACCOUNTS=0 shows whether there is such an account', async () => {
  const service = await startProcess({ DATABASE_PATH: `${temporaryFolder()}/identity.db`, HIDE_ACCOUNTS: '0' });
  expect((await signIn(service.browser(), 'nobody')).error).toBe('USER_NOT_FOUND');
});

/** Returns all that a stranger sees of an answer, without what names the account that the stranger typed. */
function shown({ status, headers, body }: Answer, account: string): string {
  const kept = [...headers].filter(([name]) => !changing.has(name)).map(([name, value]) => [name, sized(name, value)]);
  return `${status} ${JSON.stringify(body).replaceAll(account, 'ACCOUNT')} ${JSON.stringify(kept)}`;
}

/** A stranger knows the length of what they typed. The seconds to wait depend on when the test runs. */
function sized(name: string, value: string): string {
  return name === 'content-length' || name === 'retry-after' ? '…' : value;
}

async function people(service: RunningService, count: number): Promise<readonly string[]> {
  return Promise.all(Array.from({ length: count }, async () => (await person(service)).email));
}

async function duration(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function ratio(left: readonly number[] = [], right: readonly number[] = []): number {
  const [one, other] = [median(left), median(right)];
  return Math.max(one, other) / Math.min(one, other);
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function noCaptcha(): Promise<undefined> {
  return Promise.resolve(undefined);
}

function wrongCaptcha(): Promise<object> {
  return Promise.resolve({ id: 'none', answer: '0' });
}
