import { html, type Markup } from '../report/markup.js';
import type { OperationCoverage } from './operation-coverage.js';

const TITLES = { asserted: 'asserted', emitted: 'only emitted', never: 'never seen' } as const;

/** Returns a table of the operations with each of their errors; nothing if no operation is known. */
export function operationTable(operations: readonly OperationCoverage[] = []): Markup {
  if (operations.length === 0) return html``;
  return html`<h2>Operations</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">operation</th><th scope="col" class="number">asserted</th><th scope="col">errors</th></tr></thead>
<tbody>${operations.map(operationRow)}</tbody>
</table></div>`;
}

function operationRow({ name, errors, undeclared }: OperationCoverage): Markup {
  const asserted = errors.filter(({ state }) => state === 'asserted').length;
  const wrong = undeclared.map(
    (error) => html`<div><code>${error}</code> <span class="below">not declared</span></div>`,
  );
  return html`<tr><th scope="row"><code>${name}</code></th><td class="number">${asserted}/${errors.length}</td>
<td>${wrong}${errors.map(
    (error) =>
      html`<div><code>${error.name}</code> <span class="state ${error.state}">${TITLES[error.state]}</span></div>`,
  )}</td></tr>`;
}
