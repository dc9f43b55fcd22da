import type { ContractEntry, ContractEnvelope } from '../contract/any-contract.js';
import { type BodyTemplate, bodyTemplate, type Part } from './body-template.js';
import { isObject, ownProperty } from './own-property.js';
import { toWire } from './to-wire.js';

/** What a body says about one error. */
export interface BodyParts {
  readonly entry: ContractEntry;
  readonly message: string;
  /** By the names of the parameters. */
  readonly data: unknown;
  /** The address of the error's reference page. */
  readonly reference?: string | undefined;
  /** A JSON Pointer to the wrong part of the request. */
  readonly field?: string | undefined;
  /** The values of the envelope's further properties that are given for each response, by their places. */
  readonly properties?: object | undefined;
  /** The members of problem details that no other part of the envelope gives. */
  readonly problem?: { readonly type: string; readonly title: string } | undefined;
  /** The further errors of a list. */
  readonly others?: readonly BodyParts[] | undefined;
}

/** Returns a function that writes bodies. A part without a value is left out, and so is an object without members. */
export function bodyWriter(envelope: ContractEnvelope): (parts: BodyParts) => object {
  const template = bodyTemplate(envelope);
  return (parts) => write(template, parts, '') as object;

  function write(at: BodyTemplate, parts: BodyParts, name: string): unknown {
    if (at.part !== undefined) return partValue(at.part, parts, name);
    if (at.isList) {
      const element = at.members.get('0') as BodyTemplate;
      return [parts, ...(parts.others ?? [])].map((each) => write(element, each, '0') ?? {});
    }
    if (at.isArray) {
      const byIndex = [...at.members].sort(([a], [b]) => Number(a) - Number(b));
      return byIndex.map(([index, member]) => write(member, parts, index) ?? null);
    }
    const entries = [...at.members]
      .map(([key, member]): [string, unknown] => [key, write(member, parts, key)])
      .filter(([, value]) => value !== undefined);
    if (at.sharesData) {
      const data = toWire(parts.entry, parts.data);
      if (isObject(data)) entries.push(...Object.entries(data).filter(([key]) => !at.members.has(key)));
    } else if (entries.length === 0) {
      return undefined;
    }
    return Object.fromEntries(entries);
  }

  function partValue(part: Part, { entry, ...parts }: BodyParts, name: string): unknown {
    switch (part.from) {
      case 'constant':
        return part.value;
      case 'entry':
        return ownProperty(entry.properties, part.place);
      case 'response':
        return ownProperty(parts.properties, part.place);
      case 'status':
        return envelope.statusType === 'string' ? String(entry.status) : entry.status;
      case 'data':
        return toWire(entry, parts.data);
      case 'problem':
        return name === 'status' ? entry.status : ownProperty(parts.problem, name);
      case 'message':
      case 'reference':
      case 'field':
        return parts[part.from];
      default:
        return entry[part.from];
    }
  }
}
