import type { Findings } from './findings.js';

/** Problems as GitHub Actions workflow commands, which become annotations at the lines of a pull request. */
export function githubReport({ problems }: Findings): string {
  return problems
    .map(({ file, line, column, severity, rule, message, mend }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(`${message} ${mend}`)}\n`;
    })
    .join('');
}

/** Escapes as the runner's toolkit does: data cannot end the command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
