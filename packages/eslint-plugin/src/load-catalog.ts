import { dirname, join } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { check, type RuleSetting } from '@error-contracts/catalog/check';
import { type Config, readConfig } from '@error-contracts/catalog/config';
import { diskIn, readSources } from '@error-contracts/catalog/read';
import { type CatalogFacts, catalogFacts } from '@error-contracts/usage/inspect';
import { CONFIG_FILE, catalogBeside } from './find-catalog.js';

/** What rules need to know of a catalogue, or why there is none. */
export type LoadedCatalog =
  | { readonly facts: CatalogFacts; readonly failure?: never }
  | { readonly facts?: never; readonly failure: string };

/** Resolves to what rules need to know of the catalogue at a path, or of that which a config at this path names. */
export async function loadCatalog(path: string): Promise<LoadedCatalog> {
  if (!path.endsWith(CONFIG_FILE)) return await loadFrom(path);
  const { config, diagnostics } = readConfig(path, path);
  if (config === undefined) return failed(diagnostics);
  const catalog = config.catalog === undefined ? catalogBeside(dirname(path)) : join(dirname(path), config.catalog);
  if (catalog === undefined) return { failure: `${path} names no catalogue, and there is none beside it.` };
  return await loadFrom(catalog, config);
}

async function loadFrom(path: string, { rules = {} }: Config = {}): Promise<LoadedCatalog> {
  const sources = await readSources(path, diskIn('.'));
  // As for every command but `check`: what the config lowers counts, and what it raises does not stop the work.
  const lowered = Object.entries(rules).filter(([, setting]) => setting !== 'error');
  const { contract, diagnostics } = check(sources, { severities: new Map(lowered as [string, RuleSetting][]) });
  return contract === undefined ? failed(diagnostics) : { facts: catalogFacts(contract) };
}

function failed(diagnostics: readonly Diagnostic[]): LoadedCatalog {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  const place = first === undefined ? '' : ` ${first.file}:${first.line}:${first.column} ${first.message}`;
  return { failure: `the catalogue has errors; error-contracts check shows them all.${place}` };
}
