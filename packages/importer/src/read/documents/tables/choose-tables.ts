import type { Diagnostic } from '@error-contracts/catalog';
import { excerpt } from '@error-contracts/catalog/message';
import { sameHeader } from '../columns/header-role.js';
import type { DocumentTable } from '../document.js';

/** A table and its number in the document, from 1. */
export interface NumberedTable {
  readonly table: DocumentTable;
  readonly number: number;
}

/** The tables that are read, or why the user's choice is wrong. */
interface ChosenTables {
  readonly tables: readonly NumberedTable[];
  readonly diagnostics: readonly Diagnostic[];
}

const MOST_SHOWN = 12;

/** Returns the tables that the user names by heading or number; all of them if none is named. */
export function chooseTables(path: string, tables: readonly DocumentTable[], named: readonly string[]): ChosenTables {
  const numbered = tables.map((table, index) => ({ table, number: index + 1 }));
  if (named.length === 0) return { tables: numbered, diagnostics: [] };
  const chosen = new Set<NumberedTable>();
  const diagnostics: Diagnostic[] = [];
  for (const name of named) {
    const found = withHeading(numbered, name);
    for (const one of found) chosen.add(one);
    if (found.length === 0) diagnostics.push(unknownTable(path, name, numbered));
  }
  return { tables: numbered.filter((one) => chosen.has(one)), diagnostics };
}

function withHeading(tables: readonly NumberedTable[], name: string): readonly NumberedTable[] {
  const headed = tables.filter(({ table: { heading } }) => heading !== undefined && sameHeader(heading.text, name));
  return headed.length > 0 ? headed : tables.filter(({ number }) => String(number) === name.trim());
}

function unknownTable(path: string, name: string, tables: readonly NumberedTable[]): Diagnostic {
  const known = tables.slice(0, MOST_SHOWN).map(({ table: { heading }, number }) => {
    return heading === undefined ? String(number) : `${number} (${excerpt(heading.text)})`;
  });
  return {
    rule: 'tables-have-codes-and-texts',
    severity: 'error',
    file: path,
    line: 1,
    column: 1,
    message: `The document has no table ${excerpt(name)}.`,
    value: JSON.stringify(name),
    help: `Its tables are ${known.join(', ')}${tables.length > MOST_SHOWN ? ', …' : ''}.`,
  };
}
