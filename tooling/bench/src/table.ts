/** One row of figures by column. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Returns a Markdown table. Its columns are the keys of the first row, and numbers are on the right. */
export function table(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const isNumeric = (column: string): boolean => rows.some((row) => typeof row[column] === 'number');
  const head = [columns, columns.map((column) => (isNumeric(column) ? '--:' : '---'))];
  const body = rows.map((row) => columns.map((column) => cell(row[column] ?? null)));
  return [...head, ...body].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '–';
  return typeof value === 'number' ? figure(value) : value.replaceAll('|', '\\|');
}

/** Returns a number with three significant digits, or as a whole number: 1,234 or 12.3 or 1.23. */
export function figure(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
