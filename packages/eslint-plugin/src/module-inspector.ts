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
    const named = optionOf(options[0]) ?? catalogOf(settings['error-contracts']);
    const index = load(filename, named, cwd);
    const inspection = inspectModule({ program, text }, index, (source, name) => knownExport(source, name) ?? UNKNOWN);
    inspections.set(program, inspection);
    return inspection;
  };
}

/** The schema of the rules has refused every other option. */
function optionOf(option: unknown): string | undefined {
  return (option as Settings | undefined)?.catalog as string | undefined;
}

/** Whoever names a catalogue means it: another one in its place would report other errors. */
function catalogOf(settings: unknown): string | undefined {
  if (settings === undefined) return undefined;
  const isObject = typeof settings === 'object' && settings !== null;
  const catalog = isObject && Object.hasOwn(settings, 'catalog') ? (settings as Settings).catalog : undefined;
  if (typeof catalog === 'string' && catalog !== '' && !catalog.includes('\u0000')) return catalog;
  throw new Error(
    '@error-contracts/eslint-plugin: settings["error-contracts"] names no catalogue. ' +
      'Write { catalog: "schemas/catalog.json" }, or leave it out.',
  );
}

interface Settings {
  readonly catalog?: unknown;
}
