export { type ErrorContractsOptions, errorContracts } from './error-plugin.js';
export { type ErrorContractsServerOptions, fastifyOptions } from './fastify-options.js';
