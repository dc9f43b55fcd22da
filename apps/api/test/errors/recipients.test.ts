import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Answer } from '../support/answer.ts';
import { describeErrors } from '../support/describe-errors.ts';
import { runService } from '../support/running-service.ts';
import { configure, type Person, person, succeeded, type World, world } from '../support/world.ts';

describeErrors('sendVerificationCode', {
  PARAMETER_MISSING: ({ owner }) => sendCode(owner, 'new-email'),
  REQUEST_PARAMETERS_INCOMPLETE: ({ owner }) => sendCode(owner, 'fun'),
  EMAIL_NOT_BOUND: async ({ service }) => sendCode(await withoutEmail(service), 'current-email'),
  EMAIL_INVALID: ({ owner }) => sendCode(owner, 'new-email', 'ada'),
  PHONE_OR_EMAIL_INVALID: ({ owner }) => sendCode(owner, 'new-phone', 'ada@example.com'),
  DIFFERENT_EMAIL_REQUIRED: ({ owner }) => sendCode(owner, 'new-email', owner.email.toUpperCase()),
  EMAIL_ALREADY_BOUND: ({ owner, stranger }) => sendCode(owner, 'new-email', stranger.email),
  PHONE_ALREADY_BOUND: async ({ service, owner }) => {
    const phone = newPhone();
    await person(service, { phone });
    return sendCode(owner, 'new-phone', phone);
  },
  EMAIL_CHANGE_VERIFICATION_REQUIRED: async (world) => {
    await configure(world, { verifyBeforeEmailChange: true });
    return sendCode(await member(world), 'new-email', 'new@example.com');
  },
});

describeErrors(
  'sendVerificationCode, often,',
  {
    REQUEST_RATE_EXCEEDED: async ({ owner, stranger }) => {
      const recipient = newPhone();
      succeeded(await sendCode(owner, 'new-phone', recipient));
      return sendCode(stranger, 'new-phone', recipient);
    },
  },
  { limits: { messagesToRecipient: { count: 1, within: 600_000 } } },
);

describeErrors('updateEmail', {
  PARAMETER_MISSING: ({ owner }) => putEmail(owner, { code: '' }),
  EMAIL_INVALID: ({ owner }) => putEmail(owner, { email: 'ada@@example.com' }),
  NEW_EMAIL_UNCHANGED: ({ owner }) => putEmail(owner, { email: owner.email }),
  OLD_EMAIL_MISMATCH: ({ owner, stranger }) => putEmail(owner, { oldEmail: stranger.email }),
  EMAIL_ALREADY_BOUND: async ({ service, owner }) => {
    const email = 'wanted@example.com';
    succeeded(await sendCode(owner, 'new-email', email));
    const code = await service.secretOf(email);
    await person(service, { email });
    return putEmail(owner, { email, code });
  },
  OLD_EMAIL_VERIFICATION_REQUIRED: async (world) => {
    const ada = await member(world);
    await configure(world, { verifyBeforeEmailChange: true });
    return putEmail(ada, {});
  },
  VERIFICATION_CODE_INCORRECT: ({ owner }) => putEmail(owner, {}),
  VERIFICATION_CODE_EXPIRED: async ({ service, owner }) => {
    succeeded(await sendCode(owner, 'new-email', 'new@example.com'));
    service.pass(10 * 60_000);
    return putEmail(owner, { code: await service.secretOf('new@example.com') });
  },
});

describeErrors('unlinkEmail', {
  EMAIL_NOT_BOUND: async ({ service }) => (await withoutEmail(service)).browser.send('unlinkEmail'),
  LAST_SIGN_IN_METHOD_REQUIRED: ({ owner }) => owner.browser.send('unlinkEmail'),
});

describeErrors('updatePhone', {
  PARAMETER_MISSING: ({ owner }) => putPhone(owner, { code: undefined }),
  PHONE_OR_EMAIL_INVALID: ({ owner }) => putPhone(owner, { phone: '+1' }),
  NEW_PHONE_UNCHANGED: async ({ service }) => {
    const phone = newPhone();
    return putPhone(await person(service, { phone }), { phone });
  },
  OLD_PHONE_MISMATCH: ({ owner }) => putPhone(owner, { oldPhone: newPhone() }),
  PHONE_ALREADY_BOUND: async ({ service, owner }) => {
    const phone = newPhone();
    succeeded(await sendCode(owner, 'new-phone', phone));
    const code = await service.secretOf(phone);
    await person(service, { phone });
    return putPhone(owner, { phone, code });
  },
  VERIFICATION_CODE_INCORRECT: ({ owner }) => putPhone(owner, {}),
  VERIFICATION_CODE_EXPIRED: async ({ service, owner }) => {
    const phone = newPhone();
    succeeded(await sendCode(owner, 'new-phone', phone));
    service.pass(10 * 60_000);
    return putPhone(owner, { phone, code: await service.secretOf(phone) });
  },
});

it('changes the email address with codes to the new and the old one, if the pool requires both', async () => {
  const made = await world(await runService());
  const ada = await member(made);
  succeeded(await made.visitor.send('verifyEmail', { body: { token: await made.service.secretOf(ada.email) } }));
  await configure(made, { verifyBeforeEmailChange: true });
  succeeded(await sendCode(ada, 'current-email'));
  succeeded(await sendCode(ada, 'new-email', 'New@example.com'));
  const [oldEmailCode, code] = [await made.service.secretOf(ada.email), await made.service.secretOf('new@example.com')];
  const { email, emailVerified } = succeeded(await putEmail(ada, { oldEmail: ada.email, oldEmailCode, code }));
  expect({ email, emailVerified }).toEqual({ email: 'new@example.com', emailVerified: true });
});

it('a code is valid for its recipient only, and once', async () => {
  const { service, owner } = await world(await runService());
  const phone = newPhone();
  succeeded(await sendCode(owner, 'new-phone', phone));
  const code = await service.secretOf(phone);
  expect((await putPhone(owner, { phone: newPhone(), code })).error).toBe('VERIFICATION_CODE_INCORRECT');
  expect((await putPhone(owner, { phone, code })).error).toBeNull();
  expect((await putEmail(owner, { code })).error).toBe('VERIFICATION_CODE_INCORRECT');
});

function sendCode({ browser }: Person, purpose: string, recipient?: string): Promise<Answer> {
  return browser.send('sendVerificationCode', { body: { purpose, recipient } });
}

interface Email {
  readonly email: string;
  readonly emailVerified: boolean;
}

function putEmail({ browser }: Person, fields: object): Promise<Answer<Email>> {
  return browser.send('updateEmail', { body: { email: 'new@example.com', code: '1', ...fields } });
}

function putPhone({ browser }: Person, fields: object): Promise<Answer> {
  return browser.send('updatePhone', { body: { phone: newPhone(), code: '1', ...fields } });
}

function newPhone(): string {
  return `+49${randomInt(1e9, 1e10)}`;
}

function member({ service, pool, application }: World): Promise<Person> {
  return person(service, { pool, application });
}

async function withoutEmail(service: World['service']): Promise<Person> {
  const made = await person(service, { phone: newPhone() });
  succeeded(await made.browser.send('unlinkEmail'));
  return made;
}
