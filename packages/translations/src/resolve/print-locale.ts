import type { Members } from './loose-members.js';

/**
 * Returns the text of a locale file, laid out as one side of the merge is. Names stand in the order of that side; those
 * that only the other one has follow what they follow there.
 */
export function printLocale(texts: ReadonlyMap<string, string>, like: string, ours: Members, theirs: Members): string {
  const names = mergedOrder([...ours.keys()], [...theirs.keys()]).filter((name) => texts.has(name));
  const indent = /^([ \t]+)"/m.exec(like)?.[1] ?? '  ';
  const newline = like.includes('\r\n') ? '\r\n' : '\n';
  const lines = names.map((name) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(texts.get(name))}`);
  const body = lines.length === 0 ? '{}' : `{${newline}${lines.join(`,${newline}`)}${newline}}`;
  return `${body}${like.endsWith('\n') ? newline : ''}`;
}

function mergedOrder(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const own = new Set(ours);
  const followers = new Map<string | undefined, string[]>();
  let after: string | undefined;
  for (const name of theirs) {
    if (own.has(name)) after = name;
    else followers.set(after, [...(followers.get(after) ?? []), name]);
  }
  return [...(followers.get(undefined) ?? []), ...ours.flatMap((name) => [name, ...(followers.get(name) ?? [])])];
}
