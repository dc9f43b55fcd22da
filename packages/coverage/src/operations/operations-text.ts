import { escapeForLog } from '@error-contracts/runtime/text';
import type { Paint } from '../report/bar.js';
import type { OperationCoverage } from './operation-coverage.js';

const NAMED = 3;

/** Returns the operations as lines: how many of their errors are asserted, and which are not. */
export function operationLines(
  operations: readonly OperationCoverage[],
  most: number,
  paint: Paint,
): readonly string[] {
  const rows = operations.map(({ name, errors, undeclared }) => {
    const open = errors.filter(({ state }) => state !== 'asserted').map((error) => error.name);
    return { name, total: errors.length, asserted: errors.length - open.length, open, undeclared };
  });
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const asserted = rows.reduce((sum, row) => sum + row.asserted, 0);
  const unfinished = rows.filter(({ open, undeclared }) => open.length + undeclared.length > 0);
  const shown = unfinished.slice(0, most);
  const width = Math.max(0, ...shown.map(({ name }) => escapeForLog(name).length));
  const more = unfinished.length - shown.length;
  return [
    '',
    paint.bold(`errors of operations: ${asserted} of ${total} asserted`),
    ...shown.map(({ name, total: of, asserted: known, open, undeclared }) => {
      const share = `${known}/${of}`.padStart(7);
      const wrong = undeclared.length === 0 ? '' : paint.red(`  not declared: ${undeclared.join(', ')}`);
      const named = open.slice(0, NAMED).join(', ') + (open.length > NAMED ? `, and ${open.length - NAMED} more` : '');
      return `  ${escapeForLog(name).padEnd(width)} ${share}${wrong}${open.length === 0 ? '' : `  ${paint.dim(named)}`}`;
    }),
    ...(more > 0 ? [paint.dim(`  … and ${more} more; --all shows them.`)] : []),
  ];
}
