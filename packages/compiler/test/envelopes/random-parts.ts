import type { Contract, ContractError } from '@error-contracts/catalog';
import { placeOfPointer } from '@error-contracts/catalog/envelope';
import type { ContractEnvelope } from '@error-contracts/runtime/contract';
import type { BodyParts } from '@error-contracts/runtime/envelope';
import fc from 'fast-check';
import { namedDataSchema } from '../../src/wire/data-schema.js';
import { valueSchema } from '../../src/wire/value-schema.js';
import { acceptedBy } from '../received-values.js';

/** What of the generated contract a body is written with. */
export interface GeneratedContract {
  readonly envelope: ContractEnvelope;
  readonly catalog: { readonly [name: string]: BodyParts['entry'] };
}

/** Makes what a server gives for an error, in a list also for others. */
export function randomParts(
  contract: Contract,
  error: ContractError,
  generated: GeneratedContract,
): fc.Arbitrary<BodyParts> {
  const others = contract.errors.map((other) => partsOf(contract, other, generated));
  const isList = contract.envelope.list !== undefined;
  return fc
    .record({
      parts: partsOf(contract, error, generated),
      others: isList ? fc.array(fc.oneof(...others), { maxLength: 2 }) : fc.constant([]),
    })
    .map(({ parts, others }) => ({ ...parts, others }));
}

function partsOf(
  { envelope, typeBase }: Contract,
  error: ContractError,
  { catalog }: GeneratedContract,
): fc.Arbitrary<BodyParts> {
  const given = envelope.properties.filter(({ from }) => from === 'response');
  const properties = given.map(({ at, schema, required }) => {
    const value =
      Object.keys(schema).length === 0 || schema.type === undefined ? fc.constant({}) : acceptedBy(valueSchema(schema));
    return [placeOfPointer(at), required ? value : fc.option(value, { nil: undefined })] as const;
  });
  const { format } = envelope;
  return fc.record({
    entry: fc.constant(catalog[error.name] as BodyParts['entry']),
    message: fc.string(),
    data: (envelope.data === undefined ? fc.constant(null) : acceptedBy(namedDataSchema(error))).map((data) =>
      JSON.parse(JSON.stringify(data)),
    ),
    reference: fc.option(fc.constant(`${typeBase}${error.name}`), { nil: undefined }),
    field: fc.option(fc.constant('/x'), { nil: undefined }),
    properties: fc.record(Object.fromEntries(properties)),
    problem: fc.constant(format === 'problem+json' ? { type: 'about:blank', title: 'Text' } : undefined),
  });
}
