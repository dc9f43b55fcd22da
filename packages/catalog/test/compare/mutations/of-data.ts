import { expect } from 'vitest';
import type { Change } from '../../../src/compare/change.js';
import type { MutableCatalog } from '../snapshot-of-catalog.js';
import type { Mutation } from './mutation.js';

const dataOf = ({ catalog }: MutableCatalog) => catalog.errors.NAME_TOO_LONG.data;

/** Edits of parameters. */
export const mutationsOfData: Readonly<Record<string, Mutation>> = {
  'a parameter is removed': {
    edit: (it) => delete dataOf(it).items,
    changes: [
      [
        'data-param-removed',
        'major',
        'NAME_TOO_LONG',
        expect.objectContaining({ type: 'array' }),
        null,
        { parameter: 'items' },
      ],
    ],
  },
  'a parameter is added': {
    edit: (it) => Object.assign(dataOf(it), { min: { type: 'integer', description: 'The shortest.' } }),
    changes: [['data-param-added', 'minor', 'NAME_TOO_LONG', null, { type: 'integer' }, { parameter: 'min' }]],
  },
  'the first parameter of an error': {
    edit: (it) =>
      Object.assign(it.catalog.errors.ORDER_NOT_FOUND, { data: { id: { type: 'string', description: 'The order.' } } }),
    changes: [['data-param-added', 'minor', 'ORDER_NOT_FOUND', null, { type: 'string' }, { parameter: 'id' }]],
  },
  'a parameter is made optional': param('field', { default: 'name' }, 'made-optional', 'major', 'required', 'optional'),
  'a parameter is made required': param(
    'max',
    { default: undefined },
    'made-required',
    'minor',
    'optional',
    'required',
  ),
  'a default is another': param('max', { default: 200 }, 'default-changed', 'major', 140, 200),
  'a type is another': param(
    'max',
    { type: 'string', minimum: undefined, default: '9' },
    'retyped',
    'major',
    'integer',
    'string',
  ),
  'an integer becomes a number': param('max', { type: 'number' }, 'widened', 'major', 'integer', 'number'),
  'a minimum falls': param('max', { minimum: 0 }, 'widened', 'major', 1, 0),
  'a minimum goes': param('max', { minimum: undefined }, 'widened', 'major', 1, null),
  'a minimum rises': param('max', { minimum: 2 }, 'narrowed', 'minor', 1, 2),
  'a maximum comes': param('max', { maximum: 9 }, 'narrowed', 'minor', null, 9),
  'a value is added': param(
    'field',
    { enum: ['title', 'name', 'note'] },
    'widened',
    'major',
    ['name', 'title'],
    ['title', 'name', 'note'],
  ),
  'a value is removed': param('field', { enum: ['name'] }, 'narrowed', 'minor', ['name', 'title'], ['name']),
  'any value is allowed': param('field', { enum: undefined }, 'widened', 'major', ['name', 'title'], null),
  'values are in another order': { edit: (it) => dataOf(it).field.enum.reverse(), changes: [] },
  'a pattern comes': param('field', { pattern: '^n' }, 'narrowed', 'minor', null, '^n'),
  'a format comes': param('field', { format: 'uri' }, 'narrowed', 'minor', null, 'uri'),
  'a length of nothing is no limit': { edit: (it) => Object.assign(dataOf(it).field, { minLength: 0 }), changes: [] },
  'more elements are allowed': param('items', { maxItems: 11 }, 'widened', 'major', 10, 11),
  'a nested property may be absent': {
    edit: (it) => delete dataOf(it).items.items.required,
    changes: [
      ['data-param-made-optional', 'major', 'NAME_TOO_LONG', 'required', 'optional', { parameter: 'items[].at' }],
    ],
  },
  'a nested property is retyped': {
    edit: (it) => Object.assign(dataOf(it).items.items.properties.at, { type: 'string' }),
    changes: [
      [
        'data-param-retyped',
        'major',
        'NAME_TOO_LONG',
        'integer',
        'string',
        { parameter: 'items[].at', keyword: 'type' },
      ],
    ],
  },
  'a parameter is described otherwise': {
    edit: (it) => Object.assign(dataOf(it).max, { description: 'Other words.', examples: [1] }),
    changes: [['data-param-described', 'patch', 'NAME_TOO_LONG']],
  },
};

type Effect = Extract<Change['rule'], `data-param-${string}`> extends `data-param-${infer Name}` ? Name : never;

/** An edit of keywords of one parameter; the change is at the first of them, if it is at a keyword at all. */
function param(
  parameter: string,
  keywords: object,
  effect: Effect,
  verdict: Change['verdict'],
  from: unknown,
  to: unknown,
): Mutation {
  const keyword = effect.startsWith('made') ? {} : { keyword: Object.keys(keywords)[0] as string };
  return {
    edit: (it) => Object.assign(dataOf(it)[parameter], keywords),
    changes: [[`data-param-${effect}`, verdict, 'NAME_TOO_LONG', from, to, { parameter, ...keyword }]],
  };
}
