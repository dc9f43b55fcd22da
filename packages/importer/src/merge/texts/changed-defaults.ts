import type { Json } from '@error-contracts/catalog';
import type { Message, MessageParameter } from '@error-contracts/catalog/message';

/** A parameter whose default is different in a document. */
export interface ChangedDefault {
  readonly parameter: string;
  readonly from: Json;
  readonly to: number | string;
}

/** Returns the defaults with which a message gives a text; undefined if more than the defaults is different. */
export function changedDefaults(
  text: string,
  message: Message,
  parameters: readonly MessageParameter[],
): readonly ChangedDefault[] | undefined {
  const values = valuesIn(text, message);
  if (values === undefined) return undefined;
  const changed: ChangedDefault[] = [];
  for (const { name, schema } of parameters) {
    const shown = values.get(name);
    if (shown === undefined || shown === String(schema.default)) continue;
    const to = schema.type === 'string' ? shown : /^(0|[1-9]\d{0,14})$/.test(shown) ? Number(shown) : undefined;
    if (to === undefined || schema.default === undefined) return undefined;
    changed.push({ parameter: name, from: schema.default, to });
  }
  return changed.length > 0 ? changed : undefined;
}

/** Returns the values that a text has in the places of a message's placeholders; undefined if the rest differs. */
function valuesIn(text: string, message: Message): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  let rest = text;
  for (const [index, part] of message.entries()) {
    if (typeof part === 'string') {
      if (!rest.startsWith(part)) return undefined;
      rest = rest.slice(part.length);
      continue;
    }
    const next = message[index + 1];
    if (part.type !== 'argument' || (next !== undefined && typeof next !== 'string')) return undefined;
    const end =
      next === undefined
        ? rest.length
        : index + 2 === message.length && rest.endsWith(next)
          ? rest.length - next.length
          : rest.indexOf(next);
    if (end <= 0) return undefined;
    const value = rest.slice(0, end);
    if ((values.get(part.name) ?? value) !== value) return undefined;
    values.set(part.name, value);
    rest = rest.slice(end);
  }
  return rest === '' ? values : undefined;
}
