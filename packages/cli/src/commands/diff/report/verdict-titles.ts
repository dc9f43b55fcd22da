import type { Verdict } from '@error-contracts/catalog/compare';

/** What each verdict means to the person who made the changes. */
export const verdictTitles: Readonly<Record<Verdict, string>> = {
  forbidden: 'never to be released',
  major: 'breaks clients that are not changed',
  minor: 'new, and harmless to clients',
  patch: 'texts only',
};
