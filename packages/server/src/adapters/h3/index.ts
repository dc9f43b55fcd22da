export type { AdapterOptions } from '../adapter-options.js';
export { answerClientErrors } from '../node/answer-client-errors.js';
export { errorPlugin } from './error-plugin.js';
export type { H3App, H3Event } from './h3-app.js';
export { type NitroApp, nitroErrorPlugin } from './nitro-error-plugin.js';
