import { createHmac, randomUUID } from 'node:crypto';
import type { Answer } from './answer.ts';
import type { Person, World } from './world.ts';
import { succeeded } from './world.ts';

/** An identity provider that a pool trusts. */
export interface Provider {
  readonly name: string;
  /** Returns what the provider asserts of one of its accounts, for so many minutes from now. */
  assertion(subject: string, minutes?: number): string;
}

/** Creates a provider that the pool of the world trusts. */
export async function newProvider({ owner, pool }: World, name = 'github'): Promise<Provider> {
  const secret = randomUUID();
  const params = { userPoolId: pool, provider: name };
  succeeded(await owner.browser.send('putIdentityProvider', { params, body: { secret } }));
  return {
    name,
    assertion: (subject, minutes = 1_000_000) => token(secret, { sub: subject, exp: Date.now() / 1000 + minutes * 60 }),
  };
}

/** Returns a JSON Web Token. */
export function token(secret: string, claims: object, alg = 'HS256'): string {
  const [header, payload] = [{ alg, typ: 'JWT' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const signature = createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url');
  return `${header}.${payload}.${signature}`;
}

/** Signs in a user of the pool through the provider. */
export async function signInWith(world: World, provider: Provider, subject: string): Promise<Omit<Person, 'email'>> {
  const browser = world.service.browser();
  const body = { registerInClient: world.pool, provider: provider.name, assertion: provider.assertion(subject) };
  const answer: Answer<{ id: string }> = await browser.send('oauthSignIn', { body });
  return { browser, id: succeeded(answer).id };
}
