import type { Findings } from './findings.js';
import { workflowCommand } from './workflow-command.js';

/** Problems as GitHub Actions workflow commands, which become annotations at the lines of a pull request. */
export function githubReport({ problems }: Findings): string {
  return problems
    .map(({ file, line, column, severity, rule, message, mend }) =>
      workflowCommand({ level: severity, place: { file, line, column }, title: rule, text: `${message} ${mend}` }),
    )
    .join('');
}
