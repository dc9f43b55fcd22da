import type { Change } from '../../../src/compare/change.js';
import type { MutableCatalog } from '../snapshot-of-catalog.js';
import type { Mutation } from './mutation.js';

const errorsOf = ({ catalog }: MutableCatalog) => catalog.errors;

/** Edits of facts and of the catalogue as a whole. */
export const mutationsOfFacts: Readonly<Record<string, Mutation>> = {
  'the status moves within its class': fact('status', 410, 'status-changed', 'minor', 404),
  'the status moves across classes': fact('status', 503, 'status-changed', 'major', 404),
  'retry: never to later': fact('retry', 'later', 'retry-changed', 'major', 'never'),
  'retry: never to after-action': fact('retry', 'after-action', 'retry-changed', 'major', 'never'),
  'retry: later to never': {
    edit: (it) => delete errorsOf(it).ORDER_LOCKED.retry,
    changes: [['retry-changed', 'minor', 'ORDER_LOCKED', 'later', 'never']],
  },
  'retry: later to after-action': {
    edit: (it) => Object.assign(errorsOf(it).ORDER_LOCKED, { retry: 'after-action' }),
    changes: [['retry-changed', 'minor', 'ORDER_LOCKED', 'later', 'after-action']],
  },
  'the kind is another': fact('kind', 'challenge', 'kind-changed', 'major', 'error'),
  'the text becomes internal': fact('audience', 'internal', 'audience-changed', 'major', 'public'),
  'the domain is another': fact('domain', 'user', 'domain-changed', 'minor', 'order'),
  'the log level is another': fact('log', 'warn', 'log-changed', 'patch', 'info'),
  'the answer becomes that of another error': fact(
    'sameAnswerAs',
    'ORDER_FROZEN',
    'same-answer-changed',
    'minor',
    null,
  ),
  'it holds further errors': fact('holdsErrors', true, 'held-errors-changed', 'minor', false),
  'a default is written out': {
    edit: (it) => Object.assign(errorsOf(it).ORDER_NOT_FOUND, { retry: 'never', kind: 'error' }),
    changes: [],
  },
  'the entries are in another order': {
    edit: ({ catalog }) => {
      catalog.errors = Object.fromEntries(Object.entries(catalog.errors).reverse());
      catalog.ranges.reverse();
    },
    changes: [],
  },
  'the envelope names a part otherwise': {
    edit: ({ catalog }) => Object.assign(catalog.envelope, { code: 'apiCode' }),
    changes: [['envelope-changed', 'major', null, 'code', 'apiCode', { keyword: 'code' }]],
  },
  'the code becomes a string': {
    edit: ({ catalog }) => Object.assign(catalog.envelope, { codeType: 'string' }),
    changes: [['envelope-changed', 'major', null, 'integer', 'string', { keyword: 'codeType' }]],
  },
  'the envelope has a property more': {
    edit: ({ catalog }) => Object.assign(catalog.envelope.properties, { at: { type: 'string', description: 'When.' } }),
    changes: [['envelope-changed', 'minor', null, null, { type: 'string' }, { parameter: 'at' }]],
  },
  'the status is repeated in the body': {
    edit: ({ catalog }) => Object.assign(catalog.envelope, { status: 'statusCode' }),
    changes: [['envelope-changed', 'minor', null, null, 'statusCode', { keyword: 'status' }]],
  },
  'the parameters move into another object': {
    edit: ({ catalog }) => Object.assign(catalog.envelope, { data: '/error/data' }),
    changes: [['envelope-changed', 'major', null, 'data', '/error/data', { keyword: 'data' }]],
  },
  'the places are written as pointers': {
    edit: ({ catalog }) => Object.assign(catalog.envelope, { code: '/code', data: '/data' }),
    changes: [],
  },
  'every error travels under one status': {
    edit: ({ catalog }) => Object.assign(catalog.envelope, { httpStatus: 200 }),
    changes: [['envelope-changed', 'major', null, 'entry', 200, { keyword: 'httpStatus' }]],
  },
  'parameters travel as text': {
    edit: ({ catalog }) => Object.assign(catalog.envelope, { dataType: 'strings' }),
    changes: [['envelope-changed', 'major', null, 'json', 'strings', { keyword: 'dataType' }]],
  },
  'an error gives a value for a property of the envelope': {
    edit: (it) => Object.assign(errorsOf(it).ORDER_LOCKED, { properties: { title: 'Locked' } }),
    changes: [['entry-properties-changed', 'minor', 'ORDER_LOCKED', null, { '/title': 'Locked' }]],
  },
  'a range grows': {
    edit: ({ catalog }) => Object.assign(catalog.ranges[1], { to: 3999 }),
    changes: [['range-changed', 'patch', null, '2000-2999', '2000-3999', { keyword: 'users' }]],
  },
  'a code is no longer reserved': {
    edit: ({ catalog }) => delete catalog.ranges[0].reserved,
    changes: [['range-changed', 'patch', null, '1000-1999 without 1500', '1000-1999', { keyword: 'orders' }]],
  },
  'another error takes the place of internal ones': {
    edit: ({ catalog }) => Object.assign(catalog, { fallback: 'ORDER_LOCKED' }),
    changes: [['fallback-changed', 'minor', null, null, 'ORDER_LOCKED']],
  },
  'the catalogue is renamed': {
    edit: ({ catalog }) => Object.assign(catalog, { name: 'store' }),
    changes: [['catalog-renamed', 'minor', null, 'shop', 'store']],
  },
};

function fact(key: string, value: unknown, rule: Change['rule'], verdict: Change['verdict'], from: unknown): Mutation {
  return {
    edit: (it) => Object.assign(errorsOf(it).ORDER_NOT_FOUND, { [key]: value }),
    changes: [[rule, verdict, 'ORDER_NOT_FOUND', from, value]],
  };
}
