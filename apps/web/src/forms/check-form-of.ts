import type { TextKey } from '../language/texts.ts';
import type { Problems } from './use-submission.ts';

/** Fields whose form the API asks for without an error of its own: what they look like, and the hint that says it. */
const forms = {
  username: { pattern: /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{1,31}$/u, hint: 'usernameHint' },
  subdomain: { pattern: /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, hint: 'subdomainHint' },
} as const satisfies Record<string, { readonly pattern: RegExp; readonly hint: TextKey }>;

/** Whether a text has the form that its field asks for; an empty one is another matter. */
export function checkFormOf(field: keyof typeof forms, text: string): Problems {
  const { pattern, hint } = forms[field];
  return text === '' || pattern.test(text) ? {} : { [field]: hint };
}
