import { createHmac, timingSafeEqual } from 'node:crypto';
import { Type } from 'typebox';
import { errors } from '../errors.ts';
import type { Service } from '../service.ts';

export const Provider = Type.String({
  pattern: '^[a-z][a-z0-9-]{0,31}$',
  description: 'The name of an identity provider of the user pool.',
});

export const Assertion = Type.String({
  minLength: 1,
  maxLength: 4000,
  description: 'A JSON Web Token, HS256, signed with the secret of the provider, with `sub` and `exp`.',
});

/** Returns the subject of an assertion; throws if the provider did not sign the assertion or it has expired. */
export function subjectOf(
  { database, settings }: Service,
  {
    userPoolId,
    provider,
    assertion,
  }: { readonly userPoolId: string; readonly provider: string; readonly assertion: string },
): string {
  const row = database.sql.get`
    SELECT secret FROM identityProviders WHERE userPoolId = ${userPoolId} AND name = ${provider}
  ` as { readonly secret: string } | undefined;
  if (row === undefined) throw errors.OPERATION_FORBIDDEN();
  const [header = '', payload = '', signature = ''] = assertion.split('.');
  const expected = createHmac('sha256', row.secret).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw errors.OPERATION_FORBIDDEN();
  const { alg } = parsed(header);
  const { sub, exp } = parsed(payload);
  if (alg !== 'HS256' || typeof sub !== 'string' || typeof exp !== 'number') throw errors.OPERATION_FORBIDDEN();
  if (exp * 1000 <= settings.now()) throw errors.OPERATION_FORBIDDEN();
  return sub;
}

function parsed(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
