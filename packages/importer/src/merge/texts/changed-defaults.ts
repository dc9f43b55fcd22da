import type { Json } from '@error-contracts/catalog';
import type { MessageParameter, Message } from '@error-contracts/catalog/message';

/** A parameter whose default a document gives otherwise. */
export interface ChangedDefault {
  readonly parameter: string;
  readonly from: Json;
  readonly to: number | string;
}

/** The defaults with which a message would read like a text; undefined where the wording differs as well. */
export function changedDefaultsOf(
  text: string,
  message: Message,
  parameters: readonly MessageParameter[],
): readonly ChangedDefault[] | undefined {
  const values = valuesIn(text, message);
  if (values === undefined) return undefined;
  const changedDefaults: ChangedDefault[] = [];
  for (const { name, schema } of parameters) {
    const shown = values.get(name);
    if (shown === undefined || shown === String(schema.default)) continue;
    const to = schema.type === 'string' ? shown : /^(0|[1-9]\d{0,14})$/.test(shown) ? Number(shown) : undefined;
    if (to === undefined || schema.default === undefined) return undefined;
    changedDefaults.push({ parameter: name, from: schema.default, to });
  }
  return changedDefaults.length > 0 ? changedDefaults : undefined;
}

/** What stands in a text where a message has its placeholders. */
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
