import { fuzzScale, fuzzSeed, randomFrom } from '@error-contracts/vitest-config/fuzz';
import { isAll } from '@error-contracts/vitest-config/some-of';
import { expect, it } from 'vitest';
import { type RunningService, runService } from '../support/running-service.ts';
import { fail, signIn, solved } from '../support/sign-in.ts';
import { type Stranger, stranger } from '../support/stranger.ts';
import { type Person, password, person, succeeded } from '../support/world.ts';

const minute = 60_000;
/** The attempts of a stranger, each from another address. */
const ATTEMPTS = isAll ? 200 : 30;

it('many wrong passwords from many addresses do not keep the owner out', async () => {
  const { service, owner, attacker } = await scene();
  const answers = new Set<string | null>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    answers.add((await attacker.signIn(owner.email, `198.51.100.${attempt}`)).error);
  }
  expect(answers).toEqual(new Set(['PASSWORD_INCORRECT', 'USER_LOCKED']));

  expect((await signIn(owner.browser, owner.email)).error, 'from a known device').toBeNull();
  const newPassword = `${password} anew`;
  const change = { originalPassword: password, newPassword };
  expect((await owner.browser.send('updatePassword', { body: change })).error, 'in a session').toBeNull();
  const elsewhere = service.browser();
  expect((await signIn(elsewhere, owner.email, { password: newPassword })).error).toBe('USER_LOCKED');
  await getInByReset(service, owner);
  expect((await signIn(service.browser(), owner.email)).error, 'after the reset').toBeNull();
});

it('many guesses and many requests of codes from many addresses do not spoil any code', async () => {
  const { service, owner, attacker } = await scene();
  const reset = { registerInClient: 'console', recipient: owner.email };
  succeeded(await owner.browser.send('requestPasswordReset', { body: reset }));
  const code = await service.secretOf(owner.email);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const from = `198.51.100.${attempt}`;
    await attacker.requestReset(owner.email, from);
    expect((await attacker.guessCode(owner.email, from)).error).toBe('VERIFICATION_CODE_INCORRECT');
  }
  const answer = await service.browser().send('resetPassword', { body: { ...reset, code, newPassword: password } });
  expect(answer.error).toBeNull();
});

it('whoever guessed too often still gets in with the right code', async () => {
  const { service, owner, attacker } = await scene();
  await attacker.requestReset(owner.email, '127.0.0.1');
  const errors = [];
  for (let guess = 0; guess < 8; guess += 1) errors.push((await attacker.guessCode(owner.email, '127.0.0.1')).error);
  expect(errors.slice(4)).toEqual([
    'VERIFICATION_CODE_INCORRECT',
    'REQUEST_RATE_EXCEEDED',
    'REQUEST_RATE_EXCEEDED',
    'REQUEST_RATE_EXCEEDED',
  ]);
  await getInByReset(service, owner);
});

it('a new code begins with a count of its own', async () => {
  const { owner, attacker } = await scene();
  for (let code = 0; code < 4; code += 1) {
    succeeded(await attacker.requestReset(owner.email, '198.51.100.1'));
    for (let guess = 0; guess < 5; guess += 1) {
      const answer = await attacker.guessCode(owner.email, '198.51.100.1');
      expect(answer.error).toBe('VERIFICATION_CODE_INCORRECT');
    }
    expect((await attacker.guessCode(owner.email, '198.51.100.1')).error).toBe('REQUEST_RATE_EXCEEDED');
  }
});

it('refused attempts do not prolong the lock, which ends after a day', async () => {
  const { service, owner, attacker } = await scene();
  for (let hour = 0; hour < 24; hour += 1) {
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await attacker.signIn(owner.email, `198.51.100.${attempt}`);
    }
    service.pass(60 * minute);
  }
  const browser = service.browser();
  expect((await signIn(browser, owner.email, { captcha: await solved(browser) })).error).toBeNull();
});

it('a known device is locked by its own failures only, and locks nobody else out', async () => {
  const { service, owner } = await scene();
  await fail(owner.browser, owner.email, 10);
  expect((await signIn(owner.browser, owner.email, { captcha: await solved(owner.browser) })).error).toBe(
    'USER_LOCKED',
  );
  expect((await signIn(service.browser(), owner.email)).error).toBeNull();
});

it('the device of somebody else, or a forged one, is not known', async () => {
  const { service, owner, attacker } = await scene();
  const other = await person(service);
  for (let attempt = 0; attempt < 10; attempt += 1) await attacker.signIn(owner.email, `198.51.100.${attempt}`);
  for (const device of [other.browser.device, 'x'.repeat(43), '']) {
    const browser = service.browser();
    browser.device = device;
    expect((await signIn(browser, owner.email)).error).toBe('USER_LOCKED');
  }
});

it('a forged device cookie is replaced, so that nobody can plant one', async () => {
  const { service, owner } = await scene();
  const browser = service.browser();
  browser.device = 'x'.repeat(43);
  succeeded(await signIn(browser, owner.email));
  expect(browser.device).not.toBe('x'.repeat(43));
});

it(
  'the owner gets in whatever strangers do: random attacks',
  async () => {
    const random = randomFrom(fuzzSeed);
    const { service, owner, attacker } = await scene();
    let sent = 0;
    for (let round = 0; round < (isAll ? 12 : 4) * fuzzScale; round += 1) {
      for (let step = random.below(40); step >= 0; step -= 1) {
        const from = `198.51.${random.below(3)}.${random.below(200)}`;
        const attack = random.pick(['signIn', 'requestReset', 'guessCode'] as const);
        const account = random.pick([owner.email, owner.email.toUpperCase(), ` ${owner.email}`, 'nobody@example.com']);
        const answer = await attacker[attack](account, from);
        expect(answer.status, `${attack} ${answer.error}`).not.toBe(500);
        if (attack === 'requestReset' && answer.error === null) sent += 1;
      }
      service.pass(random.below(20 * minute));
      expect((await signIn(owner.browser, owner.email)).error, `known device, round ${round}`).toBeNull();
      if (random.below(3) === 0) await getInByReset(service, owner);
    }
    expect(sent).toBeGreaterThan(isAll ? 10 : 2);
  },
  60_000 * fuzzScale,
);

interface Scene {
  readonly service: RunningService;
  readonly owner: Person;
  readonly attacker: Stranger;
}

async function scene(): Promise<Scene> {
  const service = await runService({ trustedProxies: 1 });
  return { service, owner: await person(service), attacker: stranger(service) };
}

/** Asks for a code from a new place, and sets the password with the newest one, also if no more are sent. */
async function getInByReset(service: RunningService, owner: Person): Promise<void> {
  const browser = service.browser();
  const reset = { registerInClient: 'console', recipient: owner.email };
  const asked = await browser.send('requestPasswordReset', { body: reset });
  expect([null, 'REQUEST_RATE_EXCEEDED']).toContain(asked.error);
  const body = { ...reset, code: await service.secretOf(owner.email), newPassword: password };
  expect((await browser.send('resetPassword', { body })).error).toBeNull();
  // The reset has ended the session of the owner, and has made all devices unknown.
  succeeded(await signIn(browser, owner.email));
  owner.browser.session = browser.session;
  owner.browser.device = browser.device;
}
