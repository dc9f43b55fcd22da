import * as grpc from '@grpc/grpc-js';
import { expect, test } from 'vitest';
import { codeOfStatus } from '../../src/adapters/grpc/code-of-status.js';

test.each([
  [400, 'INVALID_ARGUMENT'],
  [401, 'UNAUTHENTICATED'],
  [402, 'INVALID_ARGUMENT'],
  [403, 'PERMISSION_DENIED'],
  [404, 'NOT_FOUND'],
  [409, 'ABORTED'],
  [416, 'OUT_OF_RANGE'],
  [422, 'INVALID_ARGUMENT'],
  [429, 'RESOURCE_EXHAUSTED'],
  [499, 'CANCELLED'],
  [500, 'INTERNAL'],
  [501, 'UNIMPLEMENTED'],
  [502, 'INTERNAL'],
  [503, 'UNAVAILABLE'],
  [504, 'DEADLINE_EXCEEDED'],
] as const)('the status %i is %s', (status, code) => {
  expect(codeOfStatus(status)).toBe(grpc.status[code]);
});
