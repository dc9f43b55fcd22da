import type { OperationSummary } from '@error-contracts/api-fuzz';
import { escapeForLog } from '@error-contracts/runtime/text';
import { countText } from '../../../report/quantities.js';
import type { Colors } from '../../../terminal/colors.js';
import { padEnd, padStart, textWidth } from '../../../terminal/text-width.js';

const WIDEST = 40;
const SHOWN_ERRORS = 4;

/** Returns a table of what each operation answered: requests, statuses, errors. */
export function operationTable(operations: readonly OperationSummary[], colors: Colors): readonly string[] {
  const rows = operations.map(rowOf);
  const width = Math.min(WIDEST, Math.max(9, ...rows.map(({ name }) => textWidth(name))));
  const statuses = Math.max(8, ...rows.map((row) => row.statuses.length));
  const head = `${padEnd('operation', width)}  ${padStart('requests', 8)}  ${padEnd('statuses', statuses)}  errors`;
  return [
    colors.bold(head),
    ...rows.map((row) => {
      const name = padEnd(row.name, width);
      const marked = row.findings === 0 ? name : colors.red(name);
      return `${marked}  ${padStart(row.requests, 8)}  ${padEnd(row.statuses, statuses)}  ${row.errors}`.trimEnd();
    }),
  ];
}

function rowOf({ id, requests, statuses, errors, declared, unseen = [], findings }: OperationSummary) {
  const name = escapeForLog(id);
  const seen = Object.entries(errors).sort(([, a], [, b]) => b - a);
  const shown = seen.slice(0, SHOWN_ERRORS).map(([error, count]) => `${error} ${countText(count)}`);
  const more = seen.length > SHOWN_ERRORS ? [`${seen.length - SHOWN_ERRORS} more`] : [];
  // An error that came and is not declared is a finding, and none of these.
  const came = declared === undefined ? [] : [`${declared - unseen.length} of ${declared} declared`];
  return {
    name: name.length > WIDEST ? `${name.slice(0, WIDEST - 1)}…` : name,
    requests: countText(requests),
    statuses: Object.entries(statuses)
      .map(([status, count]) => `${status} ${countText(count)}`)
      .join(', '),
    errors: [...shown, ...more, ...(seen.length === 0 ? [] : came)].join(', '),
    findings,
  };
}
