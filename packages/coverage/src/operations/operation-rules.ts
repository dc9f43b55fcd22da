import type { RuleText } from '@error-contracts/catalog';

/** A rule of operations and of the errors that they declare. */
export type OperationRule = 'operations-fit-the-catalogue' | 'operations-give-what-they-declare';

const catalog = {
  name: 'shop',
  errors: {
    ORDER_LOCKED: { code: 2001, message: 'The order is locked.' },
    ORDER_LOST: { code: 2002, message: 'The order is lost.' },
  },
};

/** The rules of operations. */
export const operationRules: Readonly<Record<OperationRule, RuleText>> = {
  'operations-fit-the-catalogue': {
    severity: 'error',
    description:
      'A file of operations is what `operationsJson` of @error-contracts/server/operations writes, ' +
      'of the catalogue as it is now.',
    example: { wrong: example({ ORDER_LOKED: 'It is locked.' }), right: example({ ORDER_LOCKED: 'It is locked.' }) },
  },
  'operations-give-what-they-declare': {
    severity: 'error',
    description:
      'An operation gives only the errors that it declares. ' +
      'Its clients, its document and its tests know of no others.',
    example: { wrong: example({ ORDER_LOST: 'It is lost.' }), right: example({ ORDER_LOCKED: 'It is locked.' }) },
  },
};

function example(errors: { readonly [name: string]: string }) {
  return {
    'catalog.json': catalog,
    'operations.json': { catalog: 'shop', operations: { changeOrder: { errors } } },
    'coverage/1.jsonl':
      '{"coverage":1,"catalog":"shop"}\n' +
      '{"kind":"asserted","name":"ORDER_LOCKED","code":2001,"operation":"changeOrder"}',
  };
}
