import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { codeKindOf, safeTag } from '@error-contracts/catalog/draft';
import { parseMessage, renderWithDefaults } from '@error-contracts/catalog/message';
import type { Position } from '@error-contracts/catalog/read';
import type { Node } from 'jsonc-parser';
import type { Cell, DocumentRecord } from '../document.js';

/**
 * Returns the errors of a document that is a catalogue, each with its whole entry; undefined for any other value. The
 * text is the message with the defaults of its parameters.
 */
export function catalogRecords(
  root: Node,
  value: Json,
  positionOf: (offset: number) => Position,
): readonly DocumentRecord[] | undefined {
  if (!isJsonObject(value) || !isJsonObject(value.errors) || typeof value.sourceLocale !== 'string') return undefined;
  const locale = safeTag(value.sourceLocale);
  const entries = Object.values(value.errors).filter(isJsonObject);
  const kind = codeKindOf(entries);
  const errors = root.children?.find((property) => property.children?.[0]?.value === 'errors')?.children?.[1];
  return (errors?.children ?? []).flatMap(({ children: [key, node] = [] }) => {
    const name = String(key?.value);
    const entry = isJsonObject(value.errors) ? value.errors[name] : undefined;
    if (key === undefined || node === undefined || !isJsonObject(entry)) return [];
    const at = positionOf(key.offset);
    const cell = (text: string): Cell => ({ text, ...at });
    const cells = {
      name: cell(name),
      ...codeCell(entry.code ?? (kind === 'string' ? name : undefined), cell),
      ...(typeof entry.message === 'string' ? { message: cell(shownText(entry, entry.message, locale)) } : {}),
    };
    return [{ ...at, cells, entry }];
  });
}

function codeCell(code: Json | undefined, cell: (text: string) => Cell): { readonly code?: Cell } {
  return typeof code === 'number' || typeof code === 'string' ? { code: cell(String(code)) } : {};
}

function shownText(entry: JsonObject, message: string, locale: string): string {
  const parsed = parseMessage(message);
  if (!parsed.ok) return message;
  const data = isJsonObject(entry.data) ? Object.entries(entry.data) : [];
  const parameters = data.flatMap(([name, schema]) => (isJsonObject(schema) ? [{ name, schema }] : []));
  return renderWithDefaults(parsed.message, parameters, locale);
}
