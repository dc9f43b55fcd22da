import type { DiagnosticReport } from './diagnostic-report.js';
import { workflowCommand } from './workflow-command.js';

/** Returns diagnostics as workflow commands of GitHub Actions, which annotate the lines of a pull request. */
export function githubReport({ diagnostics }: DiagnosticReport): string {
  return diagnostics
    .map(({ file, line, column, severity, rule, message, help }) =>
      workflowCommand({ level: severity, place: { file, line, column }, title: rule, text: `${message} ${help}` }),
    )
    .join('');
}
