import { describeChange } from '@error-contracts/catalog/compare';
import { githubReport } from '../../../report/github.js';
import { workflowCommand } from '../../../report/workflow-command.js';
import { type ChangeReport, isRefused, placeIn } from './change-report.js';

/** Returns changes as workflow commands of GitHub Actions: an error if refused, a warning if it has one, and a notice otherwise. */
export function githubChanges(report: ChangeReport): string {
  const annotations = report.changes.map((change) => {
    const { rule, verdict, warning, accepted } = change;
    const { sentence, help } = describeChange(change);
    const reported = accepted === undefined ? help : `Accepted by ${accepted.person}: ${accepted.reason}`;
    return workflowCommand({
      level: isRefused(change, report) ? 'error' : warning === undefined ? 'notice' : 'warning',
      place: placeIn(report, change),
      title: `${verdict}: ${rule}`,
      text: [sentence, warning, reported].filter((part) => part !== undefined).join(' '),
    });
  });
  return `${annotations.join('')}${githubReport({ diagnostics: report.diagnostics, facts: undefined, all: true })}`;
}
