export type { RpcAdapterOptions, RpcFacts } from '../rpc/rpc-adapter-options.js';
export type { RpcErrorResponse } from '../rpc/rpc-error-response.js';
export { errorPlugin, type OrpcCall, type OrpcErrorPlugin, type OrpcRequest } from './error-plugin.js';
export type { OrpcErrorData } from './orpc-error-of.js';
