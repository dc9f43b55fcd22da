/**
 * Indents declarations of json-schema-to-typescript, whose unformatted lines lack only that.
 *
 * Its own formatter is Prettier, which takes three times as long as everything else together.
 */
export function indentDeclarations(source: string): string {
  const lines: string[] = [];
  let depth = 0;
  let inComment = false;
  for (const line of source.split('\n')) {
    const text = line.trimEnd();
    if (inComment || text.startsWith('/**')) {
      lines.push(text === '' ? '' : `${'  '.repeat(depth)}${text}`);
      inComment = !text.endsWith('*/');
      continue;
    }
    if (text === '' && depth > 0) continue;
    if (/^[}\]]/.test(text)) depth--;
    lines.push(text === '' ? '' : `${'  '.repeat(depth)}${text}`);
    if (/[{[]$/.test(text)) depth++;
  }
  return `${lines.join('\n').trim()}\n`;
}
