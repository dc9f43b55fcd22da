export { type SerializedError, serializeError } from './serialize-error.js';
