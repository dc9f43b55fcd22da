import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import protobuf from 'protobufjs';
import { describe, expect, test } from 'vitest';
import { decodeRpcStatus, encodeRpcStatus, type RpcStatus } from '../../src/grpc/index.js';

/** As googleapis/google/rpc and protobuf have these messages, without the fields that are not needed. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  package google.rpc;
  message Any { string type_url = 1; bytes value = 2; }
  message Duration { int64 seconds = 1; int32 nanos = 2; }
  message Status { int32 code = 1; string message = 2; repeated Any details = 3; }
  message ErrorInfo { string reason = 1; string domain = 2; map<string, string> metadata = 3; }
  message LocalizedMessage { string locale = 1; string message = 2; }
  message RetryInfo { Duration retry_delay = 1; }
  message RequestInfo { string request_id = 1; string serving_data = 2; }`);
const typed = (name: string): protobuf.Type => root.lookupType(`google.rpc.${name}`);
const plain = { longs: Number, defaults: true } as const;
const PREFIX = 'type.googleapis.com/google.rpc.';

/** Returns what protobufjs finds in the bytes of a status. */
function readByProtobufjs(bytes: Uint8Array): object {
  const status = typed('Status').toObject(typed('Status').decode(bytes), plain);
  const details = (status.details ?? []).map(({ typeUrl, value }: { typeUrl: string; value?: Uint8Array }) => {
    const name = typeUrl.slice(PREFIX.length);
    return [name, typed(name).toObject(typed(name).decode(value ?? new Uint8Array()), plain)];
  });
  return { ...status, details: Object.fromEntries(details) };
}

/** Returns the bytes that protobufjs writes for a status. */
function writtenByProtobufjs(
  { code, message, errorInfo, localizedMessage, retryAfter, requestId }: RpcStatus,
  others: readonly object[] = [],
): Uint8Array {
  const any = (name: string, value: object | undefined): object[] =>
    value === undefined
      ? []
      : [{ typeUrl: `${PREFIX}${name}`, value: typed(name).encode(typed(name).fromObject(value)).finish() }];
  return typed('Status')
    .encode(
      typed('Status').fromObject({
        code,
        message,
        details: [
          ...any('ErrorInfo', errorInfo),
          ...any('LocalizedMessage', localizedMessage),
          ...any('RetryInfo', retryAfter === undefined ? undefined : { retryDelay: { seconds: retryAfter } }),
          ...any('RequestInfo', requestId === undefined ? undefined : { requestId }),
          ...others,
        ],
      }),
    )
    .finish();
}

const text = fc.string({ unit: 'grapheme' });
const status: fc.Arbitrary<RpcStatus> = fc.record({
  code: fc.nat(16),
  message: text,
  errorInfo: fc.option(
    fc.record({
      reason: text,
      domain: text,
      metadata: fc.dictionary(
        fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
        text,
        { noNullPrototype: true },
      ),
    }),
    { nil: undefined },
  ),
  localizedMessage: fc.option(fc.record({ locale: text, message: text }), { nil: undefined }),
  retryAfter: fc.option(fc.integer({ min: 0, max: 2 ** 40 }), { nil: undefined }),
  requestId: fc.option(text, { nil: undefined }),
});

const whole: RpcStatus = {
  code: 5,
  message: 'USER_NOT_FOUND',
  errorInfo: { reason: 'USER_NOT_FOUND', domain: 'identity', metadata: { code: '2004', text: '用户不存在' } },
  localizedMessage: { locale: 'zh-CN', message: '用户不存在' },
  retryAfter: 300,
  requestId: 'id-1',
};

describe('protobufjs', () => {
  test('reads what is written', () => {
    expect(readByProtobufjs(encodeRpcStatus(whole))).toEqual({
      code: 5,
      message: 'USER_NOT_FOUND',
      details: {
        ErrorInfo: whole.errorInfo,
        LocalizedMessage: whole.localizedMessage,
        RetryInfo: { retryDelay: { seconds: 300, nanos: 0 } },
        RequestInfo: { requestId: 'id-1', servingData: '' },
      },
    });
  });

  test('writes what is read, and details that nobody knows are left out', () => {
    const other = { typeUrl: `${PREFIX}Unknown`, value: new Uint8Array([1, 2, 3]) };
    expect(decodeRpcStatus(writtenByProtobufjs(whole, [other]))).toEqual(whole);
  });

  test('both, at random', () => {
    fc.assert(
      fc.property(status, (each) => {
        expect(decodeRpcStatus(encodeRpcStatus(each))).toEqual(each);
        expect(decodeRpcStatus(writtenByProtobufjs(each))).toEqual(each);
        expect(readByProtobufjs(encodeRpcStatus(each))).toEqual(readByProtobufjs(writtenByProtobufjs(each)));
      }),
      fuzzRuns(),
    );
  });
});

describe('bytes of a stranger', () => {
  test('are a status or none, and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const decoded = decodeRpcStatus(bytes);
        expect(decoded === undefined || typeof decoded.message === 'string').toBe(true);
      }),
      fuzzRuns(2000),
    );
  });

  test.each([
    ['end too early', [0x12, 0x05, 0x41]],
    ['have a number that does not end', Array.from({ length: 20 }, () => 0xff)],
    ['have a group', [0x0b]],
    ['are cut in a key', [0x80]],
  ])('%s', (_what, bytes) => {
    expect(decodeRpcStatus(Uint8Array.from(bytes))).toBeUndefined();
  });

  test('an empty status is one', () => {
    expect(decodeRpcStatus(new Uint8Array())).toMatchObject({ code: 0, message: '' });
  });
});
