import { lineIndex, type Position } from '@error-contracts/catalog/read';
import type { CatalogIndex } from '../facts/catalog-index.js';
import { disabledRules, type IsDisabled } from '../inspect/disabled-rules.js';
import type { Module } from '../inspect/inspect-module.js';
import { parseSource } from '../syntax/parse-source.js';
import { type Scopes, scopesOf } from '../syntax/scopes.js';
import { type ExportOf, evaluator } from '../values/evaluator.js';
import { exportOfContract, knownExport } from '../values/known-modules.js';
import { OTHER, UNKNOWN, type Value } from '../values/value.js';
import { exportsOf, type ModuleExports } from './exports-of.js';
import type { ResolveImport } from './import-resolver.js';
import { isGenerated, isOurs, readSource } from './read-source.js';

/** A source that was read. */
export type SourceModule =
  | ({ readonly kind: 'module'; readonly path: string; readonly isDisabled: IsDisabled } & Module)
  /** A machine wrote it: nothing in it is for people to mend. */
  | { readonly kind: 'generated' }
  | { readonly kind: 'failed'; readonly reason: string; readonly isSyntax: boolean; readonly position: Position };

/** Reads the modules of a project, each after those that it imports, and keeps what they export. */
export interface ModuleReader {
  /** Returns the text of a file; undefined if it cannot be read. */
  readonly textOf: (path: string) => string | undefined;
  readonly read: (path: string) => SourceModule;
  /** Returns what the modules export that a file imports. */
  readonly exportsFor: (path: string) => ExportOf;
}

/** Returns a reader of the modules of a project. */
export function moduleReader(index: CatalogIndex, resolve: ResolveImport): ModuleReader {
  const known = new Map<string, ModuleExports>();

  const exportsFor =
    (path: string): ExportOf =>
    (source, name) => {
      const ours = knownExport(source, name);
      if (ours !== undefined) return ours;
      const file = resolve(source, path);
      // In a circle of modules, one is looked at before another: what it imports from there is unknown.
      return (file === undefined ? undefined : known.get(file)?.(name)) ?? UNKNOWN;
    };

  return {
    textOf: (path) => readSource(path).text,
    exportsFor,
    read(path) {
      const { text, failure } = readSource(path);
      if (text === undefined) return { kind: 'failed', reason: failure, isSyntax: false, position: START };
      if (isOurs(text)) {
        known.set(path, exportsOfGenerated);
        return { kind: 'generated' };
      }
      const parsed = parseSource(path, text);
      if (parsed.failure !== undefined) {
        const { offset, reason } = parsed.failure;
        return { kind: 'failed', reason, isSyntax: true, position: lineIndex(text)(offset) };
      }
      const { program, comments } = parsed;
      const scopes = scopesOf(program);
      try {
        remember(path, program, scopes);
      } catch (error) {
        // The inspection will say that it is nested too deeply.
        if (!(error instanceof RangeError)) throw error;
      }
      return isGenerated(text)
        ? { kind: 'generated' }
        : { kind: 'module', path, text, program, scopes, isDisabled: disabledRules(comments) };
    },
  };

  function remember(path: string, program: Module['program'], scopes: Scopes): void {
    const exportOf = exportsFor(path);
    const top = scopes.get(program);
    if (top !== undefined) known.set(path, exportsOf(program, top, evaluator(index, exportOf), exportOf));
  }
}

const START: Position = { line: 1, column: 1 };

/** The messages and types of generated code are nothing that a source throws. */
function exportsOfGenerated(name: string): Value {
  const value = exportOfContract(name);
  return value.kind === 'unknown' ? OTHER : value;
}
