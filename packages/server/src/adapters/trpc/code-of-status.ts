import type { TRPCDefaultErrorShape } from '@trpc/server';

/** A code of tRPC with its number, which is one of JSON-RPC 2.0. */
interface TrpcCode {
  readonly code: TRPCDefaultErrorShape['data']['code'];
  readonly number: TRPCDefaultErrorShape['code'];
}

/**
 * Returns the code of tRPC for an HTTP status. A status that tRPC does not know has the code of its class: 400 or 500
 * (RFC 9110, section 15).
 */
export function codeOfStatus(status: number): TrpcCode {
  const [code, number] = CODES.get(status) ?? CODES.get(status < 500 ? 400 : 500) ?? INTERNAL;
  return { code, number };
}

type Code = readonly [code: TrpcCode['code'], number: TrpcCode['number']];

const INTERNAL: Code = ['INTERNAL_SERVER_ERROR', -32_603];

/** As tRPC has it, in the other direction: https://trpc.io/docs/server/error-handling#error-codes */
const CODES: ReadonlyMap<number, Code> = new Map<number, Code>([
  [400, ['BAD_REQUEST', -32_600]],
  [401, ['UNAUTHORIZED', -32_001]],
  [402, ['PAYMENT_REQUIRED', -32_002]],
  [403, ['FORBIDDEN', -32_003]],
  [404, ['NOT_FOUND', -32_004]],
  [405, ['METHOD_NOT_SUPPORTED', -32_005]],
  [408, ['TIMEOUT', -32_008]],
  [409, ['CONFLICT', -32_009]],
  [412, ['PRECONDITION_FAILED', -32_012]],
  [413, ['PAYLOAD_TOO_LARGE', -32_013]],
  [415, ['UNSUPPORTED_MEDIA_TYPE', -32_015]],
  [422, ['UNPROCESSABLE_CONTENT', -32_022]],
  [428, ['PRECONDITION_REQUIRED', -32_028]],
  [429, ['TOO_MANY_REQUESTS', -32_029]],
  [499, ['CLIENT_CLOSED_REQUEST', -32_099]],
  [500, INTERNAL],
  [501, ['NOT_IMPLEMENTED', -32_603]],
  [502, ['BAD_GATEWAY', -32_603]],
  [503, ['SERVICE_UNAVAILABLE', -32_603]],
  [504, ['GATEWAY_TIMEOUT', -32_603]],
]);
