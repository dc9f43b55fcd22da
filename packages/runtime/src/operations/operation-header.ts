/**
 * The header in which a server names the operation that answers, so that a test knows it too. It is sent only while errors
 * are recorded, which is never so outside of tests. The name is percent-encoded.
 */
export const OPERATION_HEADER = 'x-error-contracts-operation';
