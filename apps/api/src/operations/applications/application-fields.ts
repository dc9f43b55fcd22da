import { Type } from 'typebox';
import { domainPattern, subdomainPattern } from '../../applications/domains.ts';
import type { FieldErrors } from '../../operation/operation.ts';

/** The fields that creating and updating an application have in common. */
export const ApplicationFields = Type.Object({
  name: Type.String({ pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} ._-]{0,49}$' }),
  description: Type.Optional(Type.String({ maxLength: 20_000 })),
  domain: Type.Optional(Type.String({ pattern: domainPattern })),
  subdomain: Type.Optional(Type.String({ pattern: subdomainPattern })),
  signUpOpen: Type.Optional(Type.Boolean()),
});

export const applicationFieldErrors = {
  name: { missing: 'APPLICATION_NAME_INVALID', invalid: 'APPLICATION_NAME_INVALID' },
  description: { invalid: 'APPLICATION_DESCRIPTION_INVALID' },
} as const satisfies Readonly<Record<string, FieldErrors>>;
