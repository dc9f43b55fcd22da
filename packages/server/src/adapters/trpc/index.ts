export type { RpcAdapterOptions, RpcFacts } from '../rpc/rpc-adapter-options.js';
export type { RpcErrorResponse } from '../rpc/rpc-error-response.js';
export { errorFormatter, type TrpcCall, type TrpcErrorData, type TrpcErrorShape } from './error-formatter.js';
