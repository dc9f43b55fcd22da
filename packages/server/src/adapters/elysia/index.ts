export type { AdapterOptions } from '../adapter-options.js';
export { answerClientErrors } from '../node/answer-client-errors.js';
export type { ElysiaApp } from './elysia-app.js';
export { errorPlugin } from './error-plugin.js';
