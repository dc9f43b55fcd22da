import { readFileSync } from 'node:fs';
import { type SourceRule, sourceRules, TEST_FILES } from '@error-contracts/usage/rules';
import type { RuleModule } from './eslint-types.js';
import { moduleInspector } from './module-inspector.js';
import { ruleOf } from './rule-of.js';

/** The plugin with its rules and configs. */
export interface Plugin {
  meta: { name: string; version: string; namespace: string };
  rules: Record<SourceRule, RuleModule>;
  configs: { recommended: FlatConfig };
}

/** A config for `eslint.config.js`. */
export interface FlatConfig {
  name: string;
  /** The plugin itself; its configs are left out of the type, which would contain itself. */
  plugins: { [namespace: string]: Pick<Plugin, 'meta' | 'rules'> };
  ignores: string[];
  rules: { [rule: string]: 'error' };
}

/** Returns the plugin. Its rules share what they find out about a file. */
export function createPlugin(): Plugin {
  const inspect = moduleInspector();
  // Node 20 warns of a JSON module, in the output of every linter.
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const rules = Object.fromEntries(sourceRules.map((name) => [name, ruleOf(name, inspect)]));
  const plugin = {
    meta: { name: manifest.name, version: manifest.version, namespace: NAMESPACE },
    rules: rules as Plugin['rules'],
    configs: {} as { recommended: FlatConfig },
  };
  plugin.configs.recommended = {
    name: `${NAMESPACE}/recommended`,
    plugins: { [NAMESPACE]: plugin },
    // Tests say what must come, also as a number and a text.
    ignores: [...TEST_FILES],
    rules: Object.fromEntries(sourceRules.map((name) => [`${NAMESPACE}/${name}`, 'error'])),
  };
  return plugin;
}

const NAMESPACE = 'error-contracts';
