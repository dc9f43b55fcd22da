import { type Inspection, inspectModule, knownExport, type Node, UNKNOWN } from '@error-contracts/usage/inspect';
import { catalogLoader } from './catalog-loader.js';
import type { RuleContext } from './eslint-types.js';

/**
 * Returns a function that inspects the file of a context, once for all rules. A linter sees one file at a time, so imports
 * are not followed: what a file imports from another one is known by its name.
 */
export function moduleInspector(): (context: RuleContext) => Inspection {
  const inspections = new WeakMap<Node, Inspection>();
  const load = catalogLoader();
  return ({ filename, cwd, settings, options, sourceCode: { ast, text = '' } }) => {
    const program = ast as Node;
    const before = inspections.get(program);
    if (before !== undefined) return before;
    const named = catalogOf(options[0]) ?? catalogOf(settings['error-contracts']);
    const index = load(filename, named, cwd);
    const inspection = inspectModule({ program, text }, index, (source, name) => knownExport(source, name) ?? UNKNOWN);
    inspections.set(program, inspection);
    return inspection;
  };
}

function catalogOf(settings: unknown): string | undefined {
  if (typeof settings !== 'object' || settings === null || !('catalog' in settings)) return undefined;
  return typeof settings.catalog === 'string' ? settings.catalog : undefined;
}
