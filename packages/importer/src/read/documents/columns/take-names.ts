import { type Column, columnOf, freeColumns, headedAs, type TableView, take } from './table-view.js';

/** Gives one column the role of the names: by its header, or because its cells are identifiers. */
export function takeNames(view: TableView): void {
  if (columnOf(view, 'name') !== undefined) return;
  const headed = headedAs(view, 'name').find(({ profile }) => profile.sentences < 0.5 || profile.identifiers > 0.2);
  if (headed !== undefined) {
    take(view, headed, { role: 'name', why: 'its header says so' });
    return;
  }
  const free = freeColumns(view);
  const isText = ({ profile }: Column): boolean => profile.sentences >= 0.5;
  const named = free.find((column) => {
    const { isKey, said, profile } = column;
    if (isKey) return profile.identifiers >= 0.5;
    if (said !== undefined && !['message', 'code', 'cause', 'comment'].includes(said.role)) return false;
    // Without another column for the texts, the identifiers are all that the table says.
    return profile.identifiers >= 0.8 && profile.distinct && free.some((other) => other !== column && isText(other));
  });
  if (named !== undefined)
    take(view, named, { role: 'name', why: `its ${named.isKey ? 'keys' : 'cells'} are identifiers` });
}
