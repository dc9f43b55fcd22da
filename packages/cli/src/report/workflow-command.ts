import { escapeForTerminal } from '@error-contracts/runtime/text';

/** What GitHub Actions shows at a line of a pull request. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Absent if it belongs to no line. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number } | undefined;
  readonly title: string;
  readonly text: string;
}

/** Returns an annotation as a workflow command of GitHub Actions: one line. */
export function workflowCommand({ level, place, title, text }: Annotation): string {
  const where = place === undefined ? '' : `file=${property(place.file)},line=${place.line},col=${place.column},`;
  return `::${level} ${where}title=${property(title)}::${data(text)}\n`;
}

/** Escapes as the runner's toolkit does: data can neither end the command nor colour the log. */
function data(text: string): string {
  return escapeForTerminal(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
