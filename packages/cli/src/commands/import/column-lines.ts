import type { ColumnUse, TableUse } from '@error-contracts/importer';
import { escapeForLog } from '@error-contracts/runtime/text';
import type { Colors } from '../../terminal/colors.js';
import { padEnd, textWidth } from '../../terminal/text-width.js';

/** How each role is called in a report. */
const ROLES: Readonly<Record<NonNullable<ColumnUse['role']>, string>> = {
  code: 'code',
  name: 'name',
  message: 'text',
  translation: 'translation',
  status: 'HTTP status',
  domain: 'domain',
  fix: 'fix',
  cause: 'cause',
  comment: 'comment',
};

/** How many tables of different columns are shown. */
const SHOWN = 5;

/** Returns what each column of the tables was taken for, and why. Tables with the same columns are one. */
export function columnLines(tables: readonly TableUse[], all: boolean, colors: Colors): readonly string[] {
  const groups = new Map<string, TableUse[]>();
  for (const table of tables) {
    const key = JSON.stringify(table.columns);
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  const shown = [...groups.values()].slice(0, all ? undefined : SHOWN);
  const lines = shown.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const title = tables.length === 1 ? [] : [colors.dim(`  ${titleOf(first)}${more(others.length)}`)];
    return [...title, ...linesOf(first.columns, colors)];
  });
  const hidden = groups.size - shown.length;
  const rest = hidden > 0 ? [colors.dim(`  … and the columns of ${hidden} more tables; --all shows every one.`)] : [];
  return lines.length === 0 ? [] : ['columns', ...lines, ...rest, ''];
}

function titleOf({ heading, number, line }: TableUse): string {
  const name = heading === undefined ? '' : ` ${JSON.stringify(escapeForLog(heading))}`;
  return `table ${number}${name} on line ${line}`;
}

function more(count: number): string {
  return count === 0 ? '' : ` and ${count} more`;
}

function linesOf(columns: readonly ColumnUse[], colors: Colors): readonly string[] {
  const names = columns.map(({ header, number }) =>
    header.trim() === '' ? `(column ${number})` : escapeForLog(header),
  );
  const roles = columns.map(({ role, locale }) => {
    if (role === undefined) return 'not used';
    return locale === undefined || (role !== 'message' && role !== 'translation')
      ? ROLES[role]
      : `${ROLES[role]} (${escapeForLog(locale)})`;
  });
  const width = (texts: readonly string[]) => Math.min(40, Math.max(...texts.map(textWidth)));
  return columns.map(({ why }, index) => {
    const [name = '', role = ''] = [names[index], roles[index]];
    return `  ${padEnd(name, width(names))}  ${padEnd(role, width(roles))}  ${colors.dim(escapeForLog(why))}`;
  });
}
