import type { Json } from '@error-contracts/catalog';
import { expression } from '../../kit/expression.js';
import type { PropertyPart, SlotPart } from '../../wire/body-part.js';
import type { CodeTable } from './body-tables.js';
import type { GuardNames, Lookup } from './guard-names.js';
import { propertyShape } from './part-schemas.js';

/** Returns the condition under which a value is wrong at the place of a part; empty if nothing is wrong with any. */
export function leafMistake(part: SlotPart | PropertyPart, value: string, names: GuardNames): string {
  const mistake = part.kind === 'slot' ? slotMistake(part, value, names) : propertyMistake(part, value, names);
  return part.required || mistake === '' ? mistake : `${value} !== undefined && ${mistake}`;
}

function slotMistake({ slot }: SlotPart, value: string, names: GuardNames): string {
  if (slot === 'code') return '';
  if (slot === 'data') return `!${dataGuard(names.lookup)}(${value})`;
  const table = names.tables.ofSlots.get(slot);
  return table === undefined ? `typeof ${value} !== 'string'` : tableMistake(table, value, names);
}

function propertyMistake({ property, required }: PropertyPart, value: string, names: GuardNames): string {
  const table = names.tables.ofProperties.get(property);
  if (table !== undefined) return tableMistake(table, value, names);
  if (property.from === 'constant') return constantMistake(property.schema.const as Json, value, names);
  const index = names.parts.indexOf(property);
  if (index !== undefined) return `!${names.use('partGuards')}[${index}]?.(${value})`;
  const { type } = propertyShape(property);
  if (type !== undefined) return `typeof ${value} !== '${type}'`;
  return required ? `${value} === undefined` : '';
}

function tableMistake({ field, isDeep }: CodeTable, value: string, names: GuardNames): string {
  return isDeep ? `!${names.use('equalsConstant')}(facts.${field}, ${value})` : `${value} !== facts.${field}`;
}

/** Returns the expression for the guard of the data that the code has. */
export function dataGuard(lookup: Lookup): string {
  return lookup === 'facts' ? 'facts.check' : 'check';
}

function constantMistake(constant: Json, value: string, names: GuardNames): string {
  return typeof constant === 'object' && constant !== null
    ? `!${names.use('equalsConstant')}(${expression(constant)}, ${value})`
    : `${value} !== ${expression(constant)}`;
}
