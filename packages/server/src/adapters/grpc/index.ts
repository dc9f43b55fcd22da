export type { RpcAdapterOptions, RpcFacts } from '../rpc/rpc-adapter-options.js';
export type { GrpcAdapterOptions } from './failure-of-call.js';
export type { GrpcCall, GrpcMetadata } from './grpc-call.js';
export { withErrors } from './with-errors.js';
