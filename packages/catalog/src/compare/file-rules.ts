import type { Json } from '../json.js';
import type { RuleText } from '../rule-text.js';

/** A rule of the two files that a comparison reads beside the catalogue. */
export type FileRule = 'releases-are-kept' | 'acceptances-are-valid';

/** The rules of `released.json` and of the accept list. */
export const fileRules: Readonly<Record<FileRule, RuleText>> = {
  'releases-are-kept': {
    severity: 'error',
    description:
      'The file released.json is as error-contracts release wrote it. ' +
      'It says what the last release promised, so an edit or a merge by git would let a broken promise through.',
    example: { wrong: { 'released.json': released(404) }, right: { 'released.json': released(400) } },
  },
  'acceptances-are-valid': {
    severity: 'error',
    description:
      'Every entry of the accept list names a kind of change, has not expired, and accepts nothing that is forbidden. ' +
      'An entry that fits no change is a warning.',
    example: { wrong: { 'accepted-changes.json': accepted(31) }, right: { 'accepted-changes.json': accepted(28) } },
  },
};

/** Returns a release of one error, whose digest is right for one status only. */
function released(status: number): Json {
  return {
    format: 1,
    version: '1.0.0',
    digest: 'kVJTnX76z6efN9uJ',
    name: 'shop',
    sourceLocale: 'en',
    envelope: { code: 'code', codeType: 'integer', message: 'message', data: 'data' },
    ranges: [{ from: 1000, to: 9999, name: 'all' }],
    errors: {
      ORDER_NOT_FOUND: {
        code: 1000,
        status,
        domain: 'order',
        kind: 'error',
        retry: 'never',
        audience: 'public',
        log: 'info',
        digests: { message: 'K0iE6MhdFGB8Q6AP' },
      },
    },
    locales: {},
  };
}

/** Returns an accept list with one entry that counts until a day of February. */
function accepted(day: number): Json {
  return [
    {
      rule: 'status-changed',
      name: 'ORDER_NOT_FOUND',
      reason: 'No client reads the status.',
      person: 'wang.li@example.com',
      expires: `2030-02-${day}`,
    },
  ];
}
