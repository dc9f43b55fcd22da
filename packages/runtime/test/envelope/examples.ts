import type { ContractEntry, ContractEnvelope } from '../../src/contract/index.js';

/** An envelope with an error in it: what is written, and the body. */
export interface Example {
  readonly envelope: ContractEnvelope;
  readonly entry: ContractEntry;
  /** By the names of the parameters. */
  readonly data?: object;
  readonly properties?: object;
  readonly field?: string;
  readonly reference?: string;
  readonly body: object;
}

const text = 'The card was declined.';
const none = { codeType: 'string', message: null, data: null, status: null, properties: [] } as const;

function entryOf(code: number | string, more: Partial<ContractEntry> = {}): ContractEntry {
  const facts = { kind: 'error', retry: 'never', audience: 'public', log: 'info' } as const;
  return { ...facts, name: 'CARD_DECLINED', code, status: 402, domain: 'card_error', ...more };
}

/** Envelopes of well-known APIs. */
export const examples: Readonly<Record<string, Example>> = {
  'an object in which the parameters stand beside the rest': {
    envelope: { ...none, code: '/error/code', message: '/error/message', data: '/error', domain: '/error/type' },
    entry: entryOf('card_declined', { data: 'optional' }),
    data: { decline_code: 'stolen' },
    body: { error: { code: 'card_declined', message: text, type: 'card_error', decline_code: 'stolen' } },
  },
  'an element of an array that its constants find': {
    envelope: {
      ...none,
      code: '/error/details/0/reason',
      message: '/error/message',
      data: '/error/details/0/metadata',
      status: '/error/code',
      dataType: 'strings',
      constants: [
        ['/error/details/0/@type', 'type.example/ErrorInfo'],
        ['/error/details/0/domain', 'example'],
      ],
      entryProperties: ['/error/status'],
    },
    entry: entryOf('CARD_DECLINED', {
      data: 'required',
      properties: { '/error/status': 'FAILED_PRECONDITION' },
      parameters: { tries: { type: 'integer' }, isStolen: { member: 'is-stolen', type: 'boolean' } },
    }),
    data: { tries: 3, isStolen: true },
    body: {
      error: {
        code: 402,
        status: 'FAILED_PRECONDITION',
        message: text,
        details: [
          {
            '@type': 'type.example/ErrorInfo',
            domain: 'example',
            reason: 'CARD_DECLINED',
            metadata: { tries: '3', 'is-stolen': 'true' },
          },
        ],
      },
    },
  },
  'an optional part': {
    envelope: {
      ...none,
      code: '/error/code',
      message: '/error/message',
      data: '/error',
      properties: ['/error/innererror'],
    },
    entry: entryOf('CardDeclined', { data: 'optional' }),
    data: { target: 'card' },
    properties: { '/error/innererror': { trace: [1, { deep: true }] } },
    body: {
      error: { code: 'CardDeclined', message: text, innererror: { trace: [1, { deep: true }] }, target: 'card' },
    },
  },
  'a list of errors with a field': {
    envelope: {
      ...none,
      code: '/errors/0/code',
      message: '/errors/0/detail',
      status: '/errors/0/status',
      statusType: 'string',
      field: '/errors/0/source/pointer',
      list: '/errors',
      entryProperties: ['/errors/0/title'],
    },
    entry: entryOf('card_declined', { properties: { '/errors/0/title': 'Card declined' } }),
    field: '/data/card',
    body: {
      errors: [
        {
          status: '402',
          code: 'card_declined',
          title: 'Card declined',
          detail: text,
          source: { pointer: '/data/card' },
        },
      ],
    },
  },
  'a list beside a constant': {
    envelope: {
      ...none,
      code: '/errors/0/extensions/code',
      message: '/errors/0/message',
      data: '/errors/0/extensions',
      list: '/errors',
      constants: [['data', null]],
      properties: ['/errors/0/path'],
      httpStatus: 200,
    },
    entry: entryOf('CARD_DECLINED', { data: 'required' }),
    data: { last4: '4242' },
    properties: { '/errors/0/path': ['pay', 0] },
    body: {
      data: null,
      errors: [{ message: text, path: ['pay', 0], extensions: { code: 'CARD_DECLINED', last4: '4242' } }],
    },
  },
  'negative codes': {
    envelope: {
      ...none,
      code: '/error/code',
      codeType: 'integer',
      message: '/error/message',
      data: '/error/data',
      constants: [['jsonrpc', '2.0']],
      properties: ['id'],
      httpStatus: 200,
    },
    entry: entryOf(-32_001),
    properties: { id: 7 },
    body: { jsonrpc: '2.0', id: 7, error: { code: -32_001, message: text, data: null } },
  },
  'problem details': {
    envelope: { ...none, code: 'type', message: 'detail', status: 'status', data: '', format: 'problem+json' },
    entry: entryOf('https://errors.example/card-declined', { data: 'optional' }),
    data: { last4: '4242' },
    body: {
      type: 'https://errors.example/card-declined',
      title: 'Card declined',
      status: 402,
      detail: text,
      last4: '4242',
    },
  },
  'an address of a reference page': {
    envelope: { ...none, code: 'error', message: 'error_description', reference: 'error_uri' },
    entry: entryOf('invalid_grant'),
    reference: 'https://errors.example/CARD_DECLINED',
    body: { error: 'invalid_grant', error_description: text, error_uri: 'https://errors.example/CARD_DECLINED' },
  },
  'a code that means success': {
    envelope: { ...none, code: 'errcode', codeType: 'integer', message: 'errmsg', success: [0], httpStatus: 200 },
    entry: entryOf(40_013),
    body: { errcode: 40_013, errmsg: text },
  },
  'a constant that says no success': {
    envelope: {
      ...none,
      code: 'errorCode',
      message: 'errorMessage',
      constants: [['success', false]],
      entryProperties: ['showType'],
      properties: ['traceId'],
    },
    entry: entryOf('card_declined', { properties: { showType: 2 } }),
    properties: { traceId: 'a-1' },
    body: { success: false, errorCode: 'card_declined', errorMessage: text, showType: 2, traceId: 'a-1' },
  },
  'no text': {
    envelope: { ...none, code: 'error', data: '', constants: [['ok', false]], httpStatus: 200 },
    entry: entryOf('card_declined', { data: 'optional' }),
    data: { last4: '4242' },
    body: { ok: false, error: 'card_declined', last4: '4242' },
  },
  'a flat body': {
    envelope: {
      ...none,
      code: 'apiCode',
      message: 'message',
      data: 'data',
      status: 'statusCode',
      properties: ['uniqueId'],
    },
    entry: entryOf('2011', { data: 'optional' }),
    data: { last4: '4242' },
    properties: { uniqueId: 'u-1' },
    body: { uniqueId: 'u-1', statusCode: 402, message: text, apiCode: '2011', data: { last4: '4242' } },
  },
};

/** The text of every example that has one. */
export const exampleText: string = text;
