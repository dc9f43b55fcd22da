import type { RuleText } from '@error-contracts/catalog';

/** A rule that tests keep. */
export type DemandRule = 'coverage-reaches-its-threshold' | 'added-errors-are-asserted' | 'coverage-waivers-are-used';

const header = '{"coverage":1,"catalog":"shop"}';
const catalog = {
  name: 'shop',
  errors: { ORDER_LOCKED: { code: 2001, message: 'The order is locked.' } },
};

/** The rules that tests keep. */
export const demandRules: Readonly<Record<DemandRule, RuleText>> = {
  'coverage-reaches-its-threshold': {
    severity: 'error',
    description:
      'Tests assert as many errors of the catalogue, and of each domain, as is demanded. ' +
      'An error that a server only sent does not count: no test knows whether it was the right one.',
    example: {
      wrong: { ...catalogWith({ threshold: 100 }), ...lines('emitted') },
      right: { ...catalogWith({ threshold: 100 }), ...lines('asserted') },
    },
  },
  'added-errors-are-asserted': {
    severity: 'error',
    description: 'A test asserts each error that was added since the base. So what is new never lowers the coverage.',
    example: {
      wrong: { ...catalogWith({}), ...lines('emitted') },
      right: { ...catalogWith({}), ...lines('asserted') },
    },
  },
  'coverage-waivers-are-used': {
    severity: 'warning',
    description:
      'A waiver of coverage is needed: no test asserts its error. ' +
      'A waiver that stays behind would hide that the test is gone one day.',
    example: {
      wrong: { ...waiver(), ...lines('asserted') },
      right: { ...waiver(), ...lines('emitted') },
    },
  },
};

function catalogWith(coverage: { readonly threshold?: number }) {
  return { 'catalog.json': catalog, 'error-contracts.config.json': { coverage } };
}

function waiver() {
  const waivers = {
    ORDER_LOCKED: { reason: 'Only the old gateway sends it.', expires: '9999-12-31', of: ['asserted'] },
  };
  return { 'catalog.json': catalog, 'coverage-waivers.json': waivers };
}

function lines(kind: 'asserted' | 'emitted') {
  return { 'coverage/1.jsonl': `${header}\n{"kind":"${kind}","name":"ORDER_LOCKED","code":2001}` };
}
