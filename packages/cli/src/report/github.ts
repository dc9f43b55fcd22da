import type { DiagnosticReport } from './diagnostic-report.js';
import { workflowCommand } from './workflow-command.js';

/** Problems as GitHub Actions workflow commands, which become annotations at the lines of a pull request. */
export function githubReport({ diagnostics }: DiagnosticReport): string {
  return diagnostics
    .map(({ file, line, column, severity, rule, message, help }) =>
      workflowCommand({ level: severity, place: { file, line, column }, title: rule, text: `${message} ${help}` }),
    )
    .join('');
}
