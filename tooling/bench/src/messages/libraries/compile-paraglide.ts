import { compileProject } from '@inlang/paraglide-js';
import {
  type Declaration,
  type Expression,
  insertBundleNested,
  loadProjectInMemory,
  type Match,
  type NewBundleNested,
  newProject,
  type Pattern,
  type Variant,
} from '@inlang/sdk';
import { type FlatPart, type Spread, spread } from '../spread.ts';
import type { TextsByLocale } from '../texts.ts';
import { writeFolder } from '../work-folder.ts';

let compilations = 0;

/** Compiles messages with Paraglide and its smallest strategy. Returns the folder of its output. */
export async function compileParaglide(texts: TextsByLocale): Promise<string> {
  const locales = [...texts.keys()];
  const settings = { baseLocale: locales[0] ?? '', locales, modules: [] };
  const project = await loadProjectInMemory({ blob: await newProject({ settings }) });
  for (const bundle of bundlesOf(texts)) await insertBundleNested(project.db, bundle);
  const files = await compileProject({
    project,
    compilerOptions: { strategy: ['globalVariable', 'baseLocale'], isServer: 'false', emitReadme: false },
  });
  await project.close();
  compilations += 1;
  return writeFolder(`paraglide-${compilations}`, files);
}

function bundlesOf(texts: TextsByLocale): readonly NewBundleNested[] {
  const bundles = new Map<string, NewBundleNested>();
  for (const [locale, ofLocale] of texts) {
    for (const text of ofLocale) {
      const { name, parameters } = text;
      const sentences = spread(text);
      const bundle = bundles.get(name) ?? { id: name, declarations: [], messages: [] };
      bundles.set(name, bundle);
      // A language without plurals must not remove the category from the others.
      const declarations = declarationsOf(parameters, sentences);
      if (declarations.length > (bundle.declarations?.length ?? 0)) bundle.declarations = declarations;
      bundle.messages.push(messageOf(name, locale, sentences));
    }
  }
  return [...bundles.values()];
}

function declarationsOf(parameters: readonly { readonly name: string }[], { selector }: Spread): Declaration[] {
  const inputs = parameters.map(({ name }): Declaration => ({ type: 'input-variable', name }));
  if (selector?.type !== 'plural') return inputs;
  return [...inputs, { type: 'local-variable', name: 'category', value: expression(selector.name, 'plural') }];
}

function messageOf(name: string, locale: string, { selector, variants }: Spread): NewBundleNested['messages'][number] {
  const id = `${name}-${locale}`;
  const selected = selector?.type === 'plural' ? 'category' : selector?.name;
  return {
    id,
    bundleId: name,
    locale,
    selectors: selected === undefined ? [] : [{ type: 'variable-reference', name: selected }],
    // Paraglide sorts variants by their identifier; the catch-all is the last.
    variants: variants.map(({ key, parts }, index): Variant => {
      const matches = selected === undefined ? [] : [matchOf(selected, key)];
      return { id: `${id}-${index}`, messageId: id, matches, pattern: patternOf(parts) };
    }),
  };
}

function matchOf(key: string, value: string): Match {
  return value === 'other' ? { type: 'catchall-match', key } : { type: 'literal-match', key, value };
}

function patternOf(parts: readonly FlatPart[]): Pattern {
  return parts.map((part) => {
    if (typeof part === 'string') return { type: 'text', value: part };
    return expression(part.name, part.as === 'number' ? 'number' : undefined);
  });
}

function expression(name: string, registered: 'number' | 'plural' | undefined): Expression {
  const arg = { type: 'variable-reference' as const, name };
  if (registered === undefined) return { type: 'expression', arg };
  return { type: 'expression', arg, annotation: { type: 'function-reference', name: registered, options: [] } };
}
