import type { Contract, ContractError, EnvelopeProperty, Json } from '@error-contracts/catalog';
import type { Slot } from '@error-contracts/catalog/envelope';
import { expression } from '../../kit/expression.js';
import { innerParts, type Part } from '../../wire/body-part.js';
import { bodyPlan } from '../../wire/body-plan.js';

/** A table of values that depend on the code. */
export interface CodeTable {
  /** The name of the constant. */
  readonly name: string;
  /** What the table has, as a name. */
  readonly field: string;
  readonly description: string;
  readonly type: string;
  /** The value that an error has; undefined if it has none. */
  readonly valueFor: (error: ContractError) => Json | undefined;
  /** True if a value may be an array or an object. */
  readonly isDeep: boolean;
}

/** The tables of a contract by the slots and the entry properties whose values depend on the code. */
export interface CodeTables {
  readonly ofSlots: ReadonlyMap<Slot, CodeTable>;
  readonly ofProperties: ReadonlyMap<EnvelopeProperty, CodeTable>;
}

/** Returns the tables that the validators of a contract need. */
export function codeTables({ envelope, errors }: Contract, body: Part = bodyPlan(envelope)): CodeTables {
  const ofSlots = new Map<Slot, CodeTable>();
  const ofProperties = new Map<EnvelopeProperty, CodeTable>();
  collect(body);
  return { ofSlots, ofProperties };

  function collect(part: Part): void {
    if (part.kind === 'slot') {
      const table = slotTable(part.slot, envelope.statusType === 'string');
      if (table !== undefined) ofSlots.set(part.slot, table);
    } else if (part.kind === 'property' && part.property.from === 'entry') {
      ofProperties.set(part.property, propertyTable(part.property, ofProperties.size, errors));
    }
    for (const inner of innerParts(part)) collect(inner);
  }
}

function slotTable(slot: Slot, isText: boolean): CodeTable | undefined {
  if (slot === 'status') {
    return {
      name: 'statusByCode',
      field: slot,
      description: 'The HTTP status of each code.',
      type: isText ? 'string' : 'number',
      valueFor: ({ status }) => (isText ? String(status) : status),
      isDeep: false,
    };
  }
  if (slot !== 'name' && slot !== 'domain') return undefined;
  return {
    name: `${slot}ByCode`,
    field: slot,
    description: `The ${slot} of each code.`,
    type: 'string',
    valueFor: (error) => error[slot],
    isDeep: false,
  };
}

function propertyTable({ at }: EnvelopeProperty, index: number, errors: readonly ContractError[]): CodeTable {
  const valueFor = ({ properties }: ContractError): Json | undefined => properties.get(at);
  return {
    name: `valueByCode${index}`,
    field: `value${index}`,
    description: 'The value of each code for a property of the envelope. A code without a value has no such property.',
    type: 'unknown',
    valueFor,
    isDeep: errors.some((error) => typeof (valueFor(error) ?? null) === 'object' && valueFor(error) != null),
  };
}

/** Returns all tables. */
export function allTables({ ofSlots, ofProperties }: CodeTables): readonly CodeTable[] {
  return [...ofSlots.values(), ...ofProperties.values()];
}

/** Returns the declaration of a table. */
export function tableLines(
  { name, description, type, valueFor }: CodeTable,
  code: 'number' | 'string',
  errors: readonly ContractError[],
): readonly string[] {
  const generic = type === 'unknown' ? `<${code}, unknown>` : '';
  return [
    '',
    `/** ${description} */`,
    `export const ${name}: ReadonlyMap<${code}, ${type}> = /* @__PURE__ */ new Map${generic}([`,
    ...errors.flatMap((error) => {
      const value = valueFor(error);
      return value === undefined ? [] : [`  [${expression(error.wireCode)}, ${expression(value)}],`];
    }),
    ']);',
  ];
}
