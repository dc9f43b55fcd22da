export type { AdapterOptions } from '../adapter-options.js';
export type { RpcAdapterOptions, RpcFacts } from '../rpc/rpc-adapter-options.js';
export type { RpcErrorResponse } from '../rpc/rpc-error-response.js';
export { errorPlugin, type ResultToProcess, type YogaErrorPlugin } from './error-plugin.js';
export { type GraphQLErrorResponse, graphqlError } from './graphql-error.js';
