import type { Diagnostic } from '@error-contracts/catalog';
import { escapeHidden } from '@error-contracts/runtime/text';
import { type Coverage, type CoverageCounts, percentOf } from '../rate/coverage.js';

/** Returns the coverage as one JSON object, with every error. */
export function coverageJson(coverage: Coverage, diagnostics: readonly Diagnostic[]): string {
  const { catalog, base, files, errors, domains, locales, parameters, unknown, threshold } = coverage;
  const report = {
    ok: diagnostics.every(({ severity }) => severity !== 'error'),
    catalog,
    ...(base === undefined ? {} : { base }),
    files,
    ...counted(coverage),
    ...(threshold === undefined ? {} : { threshold }),
    domains: domains.map(({ name, threshold: demanded, ...group }) => ({
      name,
      ...counted(group),
      ...(demanded === undefined ? {} : { threshold: demanded }),
    })),
    locales: locales.map(({ name, ...group }) => ({ name, ...counted(group) })),
    parameters: counted(parameters),
    errors: errors.map(({ place: { file, lines, column }, isNew, waiver, ...error }) => ({
      ...error,
      ...(waiver === undefined ? {} : { waiver }),
      ...(base === undefined ? {} : { isNew }),
      place: { file, line: lines.first, column },
      locales: Object.fromEntries(error.locales),
      operations: [...error.operations].map(([name, state]) => ({ name, state })),
    })),
    ...(coverage.operations === undefined ? {} : { operations: coverage.operations }),
    unknown,
    diagnostics,
  };
  return `${escapeHidden(JSON.stringify(report, null, 2))}\n`;
}

function counted(group: CoverageCounts) {
  return { ...group.counts, total: group.total, percent: roundedDown(percentOf(group)) };
}

/** 99.99 is not 100. */
function roundedDown(percent: number): number {
  return Math.floor(100 * percent) / 100;
}
