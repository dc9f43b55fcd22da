import { Type } from 'typebox';
import { errors } from '../errors.ts';
import type { FieldErrors } from '../http/route.ts';
import type { Service } from '../service.ts';
import { domainPattern, subdomainPattern } from './domains.ts';

/** How many characters, as people count them, a description may have. */
const longestDescription = 140;

/** Control characters, also those that turn the direction of text; not the joiners and tags that emoji are made with. */
const controls = /[[\p{Cc}\p{Cf}\p{Cs}]--[\n\u200c\u200d\u{e0020}-\u{e007f}]]/v;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a new application and a change of one have in common. */
export const ApplicationFields = Type.Object({
  name: Type.String({ pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} ._-]{0,49}$' }),
  description: Type.Optional(Type.String({ maxLength: 20_000 })),
  domain: Type.Optional(Type.String({ pattern: domainPattern })),
  subdomain: Type.Optional(Type.String({ pattern: subdomainPattern })),
  signUpOpen: Type.Optional(Type.Boolean()),
});

export const applicationFieldErrors: Readonly<Record<string, FieldErrors>> = {
  name: { missing: 'APPLICATION_NAME_INVALID', invalid: 'APPLICATION_NAME_INVALID' },
  description: { invalid: 'APPLICATION_DESCRIPTION_INVALID' },
};

/** Refuses control characters, and more characters than allowed. */
export function requireDescription(description: string): void {
  if (controls.test(description)) throw errors.APPLICATION_DESCRIPTION_INVALID();
  let count = 0;
  for (const _ of graphemes.segment(description)) {
    count += 1;
    if (count > longestDescription) throw errors.PROJECT_DESCRIPTION_TOO_LONG({ max: longestDescription });
  }
}

/** Refuses the name of another application of the pool. */
export function requireFreeName({ database }: Service, userPoolId: string, name: string, own = ''): void {
  const other = database.sql.get`
    SELECT 1 FROM applications WHERE userPoolId = ${userPoolId} AND name = ${name} AND id <> ${own}
  `;
  if (other !== undefined) throw errors.APPLICATION_NAME_ALREADY_EXISTS();
}

/** Refuses the name of another OAuth application, of whatever pool: their names are shown at sign-in. */
export function requireFreeOAuthName({ database }: Service, name: string, own = ''): void {
  const other = database.sql.get`
    SELECT 1 FROM applications WHERE type = 'oauth' AND name = ${name} AND id <> ${own}
  `;
  if (other !== undefined) throw errors.OAUTH_APPLICATION_NAME_ALREADY_EXISTS();
}
