import type { Violation } from '../draft/violation.js';
import { isJsonObject, type JsonObject } from '../json.js';
import type { Placeholder } from '../message/placeholders-of.js';
import { shownFields } from '../message/time-style.js';

/** Why a message cannot show a parameter in this way, and what to do about it. */
type Misfit = Pick<Violation, 'value' | 'message' | 'help'>;

/** Returns why a placeholder does not fit the schema of its parameter, or undefined if it does. */
export function typeMisfit(placeholder: Placeholder, schema: JsonObject): Misfit | undefined {
  const { name, type, style } = placeholder;
  const declared = String(schema.type);
  const shown =
    type === 'argument' ? `{${name}}` : `{${name}, ${type}${style === undefined ? '' : `, ${style.source}`}}`;
  if (!ALLOWED[type].includes(declared)) {
    const message = `${shown} needs ${ALLOWED[type].join(' or ')}, but "${name}" is declared as ${declared}.`;
    return { value: declared, message, help: helpFor(name, type) };
  }
  if (declared === 'array') return listMisfit(name, schema);
  if (type === 'date' || type === 'time') return timeMisfit(placeholder, schema, shown);
  if (type === 'number' && style?.source === 'currency' && typeof schema.currency !== 'string') {
    return {
      value: style.source,
      message: `${shown} needs a currency, and "${name}" does not say which.`,
      help: `Write {${name}, number, ::currency/EUR}, or give "${name}" the name of a parameter: "currency": "currency".`,
    };
  }
  return undefined;
}

const ALLOWED: { readonly [type in Placeholder['type']]: readonly string[] } = {
  argument: ['string', 'integer', 'number', 'boolean', 'array'],
  number: ['integer', 'number'],
  date: ['string'],
  time: ['string'],
  plural: ['integer', 'number'],
  selectordinal: ['integer', 'number'],
  select: ['string', 'boolean'],
};

function helpFor(name: string, type: Placeholder['type']): string {
  if (type === 'argument') return `Show a parameter of a simple type instead of "${name}".`;
  if (type === 'select') return `Use plural for a number, or declare "${name}" as string.`;
  if (type === 'date' || type === 'time') return `Send it as string with "format": "date-time".`;
  return `Declare "${name}" as integer or number, or show it as {${name}}.`;
}

function listMisfit(name: string, { items }: JsonObject): Misfit | undefined {
  const element = isJsonObject(items) ? items.type : undefined;
  if (element === 'string') return undefined;
  const message = `{${name}} can list texts, but the elements of "${name}" are no strings.`;
  return { value: element ?? null, message, help: 'Declare them so: "items": { "type": "string" }.' };
}

function timeMisfit({ name, type, style }: Placeholder, { format }: JsonObject, shown: string): Misfit | undefined {
  const declared = format ?? null;
  if (format !== 'date' && format !== 'time' && format !== 'date-time') {
    const message = `${shown} needs a date or time, but "${name}" is any string.`;
    const wanted = type === 'date' ? '"format": "date" or "date-time"' : '"format": "time" or "date-time"';
    return { value: declared, message, help: `Declare "${name}" with ${wanted}.` };
  }
  const fields = style === undefined ? undefined : shownFields(style);
  if (format === 'date' && (fields?.time || fields?.zone)) {
    const message = `${shown} shows a time of day, but "${name}" is a date without one.`;
    return { value: declared, message, help: `Declare "${name}" with "format": "date-time", or show only the date.` };
  }
  if (format === 'time' && (fields?.date || fields?.zone)) {
    const message = `${shown} shows a ${fields.date ? 'date' : 'time zone'}, but "${name}" is a time of day without one.`;
    return { value: declared, message, help: `Declare "${name}" with "format": "date-time", or show only the time.` };
  }
  return undefined;
}
