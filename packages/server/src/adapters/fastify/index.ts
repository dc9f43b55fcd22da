export { type Logger, logTo } from '../../answer/log-to.js';
export type { AdapterOptions } from '../adapter-options.js';
export { errorPlugin } from './error-plugin.js';
export { type FastifyErrorOptions, fastifyOptions } from './fastify-options.js';
