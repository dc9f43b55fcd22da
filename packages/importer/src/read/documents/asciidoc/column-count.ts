/** Returns how many columns the attributes of an AsciiDoc table say it has: `[cols="1,3,2*"]`. */
export function columnCount(attributes: string): number | undefined {
  const [, quoted, bare] = /\bcols=(?:"([^"]*)"|([^\s,\]]+))/.exec(attributes) ?? [];
  const columns = quoted ?? bare;
  if (columns === undefined) return undefined;
  const counts = columns.split(/[,;]/).map((column) => Number(/^\s*(\d{1,3})\*/.exec(column)?.[1] ?? 1));
  return counts.reduce((sum, count) => sum + count, 0);
}
