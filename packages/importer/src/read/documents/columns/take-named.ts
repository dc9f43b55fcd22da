import type { Role } from '../document.js';
import { namedColumn } from './header-role.js';
import { type TableView, take } from './table-view.js';

/** Gives columns the roles that the user names. Returns the names of columns that the table does not have. */
export function takeNamed(view: TableView): readonly string[] {
  const { headers, named } = view;
  const absent: string[] = [];
  const given = (name: string | undefined, role: Role | undefined, why: string, locale?: string): void => {
    if (name === undefined) return;
    const index = namedColumn(headers, name);
    if (index === undefined) absent.push(name);
    else
      take(
        view,
        { index },
        { why, ...(role === undefined ? {} : { role }), ...(locale === undefined ? {} : { locale }) },
      );
  };
  for (const name of named.ignored ?? []) given(name, undefined, '--ignore-column names it');
  given(named.code, 'code', '--code-column names it');
  given(named.name, 'name', '--name-column names it');
  for (const [tag, name] of named.locales ?? []) given(name, 'translation', '--locale-column names it', tag);
  given(named.message, 'message', '--message-column names it');
  return absent;
}
