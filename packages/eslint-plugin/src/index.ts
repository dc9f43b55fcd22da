import { createPlugin, type Plugin } from './plugin.js';

export type { FlatConfig, Plugin } from './plugin.js';

/** The plugin for ESLint and oxlint. */
const plugin: Plugin = createPlugin();

export default plugin;
