/**
 * Returns the code of gRPC for an HTTP status. A status that is not in the table has the code of its class, 400 or 500
 * (RFC 9110, section 15).
 */
export function codeOfStatus(status: number): number {
  return CODES.get(status) ?? (status < 500 ? INVALID_ARGUMENT : INTERNAL);
}

const INVALID_ARGUMENT = 3;
const INTERNAL = 13;

/**
 * The comments of `google.rpc.Code` say the HTTP status of each code, which this table has in the other direction:
 * https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto. Of several codes with one status it has the
 * one that says least: 400 is also FAILED_PRECONDITION, 409 ALREADY_EXISTS, 500 UNKNOWN and DATA_LOSS.
 */
const CODES: ReadonlyMap<number, number> = new Map([
  [400, INVALID_ARGUMENT],
  [401, 16], // UNAUTHENTICATED
  [403, 7], // PERMISSION_DENIED
  [404, 5], // NOT_FOUND
  [409, 10], // ABORTED
  [416, 11], // OUT_OF_RANGE: 400 there, and 416 says nothing else
  [429, 8], // RESOURCE_EXHAUSTED
  [499, 1], // CANCELLED
  [500, INTERNAL],
  [501, 12], // UNIMPLEMENTED
  [503, 14], // UNAVAILABLE
  [504, 4], // DEADLINE_EXCEEDED
]);
