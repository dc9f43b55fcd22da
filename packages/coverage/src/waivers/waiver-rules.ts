import type { RuleText } from '@error-contracts/catalog';

/** A rule that a file of waivers keeps. */
type CoverageWaiverRule = 'coverage-waivers-name-errors' | 'coverage-waivers-have-not-expired';

/** The rules of a file of waivers. */
export const coverageWaiverRules: Readonly<Record<CoverageWaiverRule, RuleText>> = {
  'coverage-waivers-name-errors': {
    severity: 'error',
    description:
      'A waiver names an error of the catalogue that is not retired. ' +
      'One that names nothing would be found by nobody, and a retired error needs neither a test nor a use.',
    example: { wrong: files('ORDER_LOKED', '9999-12-31'), right: files('ORDER_LOCKED', '9999-12-31') },
  },
  'coverage-waivers-have-not-expired': {
    severity: 'error',
    description:
      'A waiver counts until a day that is not over. ' +
      'Whoever waives a test says when to look again, so that no error stays untested because somebody forgot it.',
    example: { wrong: files('ORDER_LOCKED', '2020-02-29'), right: files('ORDER_LOCKED', '9999-12-31') },
  },
};

function files(name: string, expires: string) {
  return {
    'catalog.json': { errors: { ORDER_LOCKED: { message: 'The order is locked.' } } },
    'coverage-waivers.json': { [name]: { reason: 'Only the old gateway sends it.', expires } },
  };
}
