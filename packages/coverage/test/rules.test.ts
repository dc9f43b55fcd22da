import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { diskIn } from '@error-contracts/catalog/read';
import { expect, test } from 'vitest';
import {
  type Coverage,
  type CoveredCatalog,
  coverageRuleDocuments,
  demandDiagnostics,
  operationDiagnostics,
  rateCoverage,
  rateOperations,
  readFolder,
  readOperations,
} from '../src/index.js';
import { coverageWaiverRuleDocuments, readCoverageWaivers, reviewWaivers } from '../src/waivers/index.js';
import { folderWith, openCatalog, SHOP } from './support/shop.js';

const rules = [...coverageWaiverRuleDocuments(), ...coverageRuleDocuments()];

/** What an example leaves out. */
const REST = { code: 2001, status: 404, domain: 'order' };

/** Returns the rules that the files of an example break. */
async function broken(files: (typeof rules)[number]['example']['wrong'], isNew: boolean): Promise<readonly string[]> {
  const texts = Object.entries(files).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const folder = folderWith(Object.fromEntries(texts));
  const { errors } = files['catalog.json'] as { readonly errors: Readonly<Record<string, object>> };
  const whole = Object.fromEntries(Object.entries(errors).map(([name, entry]) => [name, { ...REST, ...entry }]));
  const open = await openCatalog(folderWith({ 'catalog.json': JSON.stringify({ ...SHOP, errors: whole }) }));
  const recorded = readFolder(join(folder, 'coverage'), open);
  const read = await readCoverageWaivers('catalog.json', diskIn(folder));
  const reviewed = read.waivers && reviewWaivers(read.waivers, open.errors, '2026-11-30');
  const config =
    files['error-contracts.config.json'] === undefined
      ? '{}'
      : readFileSync(join(folder, 'error-contracts.config.json'), 'utf8');
  const coverage = rateCoverage(open, recorded, {
    waivers: reviewed?.waivers ?? new Map(),
    threshold: JSON.parse(config).coverage?.threshold,
    added: isNew ? { base: 'main', names: new Set(Object.keys(errors)) } : undefined,
  });
  const diagnostics = [
    ...recorded.diagnostics,
    ...read.diagnostics,
    ...(reviewed?.diagnostics ?? []),
    ...demandDiagnostics(coverage, read.waivers),
    ...(await ofOperations(files, folder, open, coverage)),
  ];
  return diagnostics.map(({ rule }) => rule);
}

async function ofOperations(
  files: object,
  folder: string,
  catalog: CoveredCatalog,
  coverage: Coverage,
): Promise<readonly Diagnostic[]> {
  if (!Object.hasOwn(files, 'operations.json')) return [];
  const { declared, diagnostics } = await readOperations('operations.json', catalog, diskIn(folder));
  if (declared === undefined) return diagnostics;
  return operationDiagnostics(declared, rateOperations(declared, coverage));
}

test.each(rules)('$name refuses its wrong example, and accepts the right one', async ({ name, example }) => {
  const isNew = name === 'added-errors-are-asserted';
  expect(await broken(example.wrong, isNew)).toContain(name);
  expect(await broken(example.right, isNew)).not.toContain(name);
});
