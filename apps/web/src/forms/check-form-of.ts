import type { TextKey } from '../language/texts.ts';
import type { OwnIssues } from './outcome.ts';

/** Fields whose form has no error of its own in the API: their pattern, and the hint that describes it. */
const forms = {
  username: { pattern: /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{1,31}$/u, hint: 'usernameHint' },
  subdomain: { pattern: /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, hint: 'subdomainHint' },
} as const satisfies Record<string, { readonly pattern: RegExp; readonly hint: TextKey }>;

/** Returns the hint of the field if its text has the wrong form. Accepts an empty text. */
export function checkFormOf(field: keyof typeof forms, text: string): OwnIssues {
  const { pattern, hint } = forms[field];
  return text === '' || pattern.test(text) ? {} : { [field]: hint };
}
