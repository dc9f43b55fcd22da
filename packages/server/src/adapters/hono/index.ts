export type { AdapterOptions } from '../adapter-options.js';
export { installErrors } from './install-errors.js';
