export { type ErrorContractsOptions, errorContracts } from './error-contracts.js';
export { type ErrorContractsServerOptions, fastifyOptions } from './fastify-options.js';
