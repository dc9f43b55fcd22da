export type { AdapterOptions } from '../adapter-options.js';
export { answerClientErrors } from '../node/answer-client-errors.js';
export { installErrors } from './install-errors.js';
export type { KoaApp, KoaContext } from './koa-app.js';
