export type { Config } from '../embedded/config.js';
export { type ReadConfig, readConfig } from './read-config.js';
