import { conditionsOf } from '../keywords/conditions-of.js';
import { also } from '../validation/also.js';
import {
  anything,
  array,
  boolean,
  type Check,
  integer,
  matching,
  nothing,
  number,
  object,
  oneOf,
  openObject,
  string,
} from '../validation/check.js';
import type { Issue } from '../validation/issue.js';
import { isSchema, membersOf, type Schema } from './schema.js';

/** Returns whether the schema of a parameter accepts a value. */
export function fits(schema: Schema, value: unknown): boolean {
  const issues: Issue[] = [];
  checkOf(schema)(issues, value, '', '');
  return issues.length === 0;
}

/** Returns the check that the generated report would do. */
function checkOf(schema: Schema): Check {
  const check = conditionsOf(schema).reduce(
    (inner, { rule, expected, accepts }) => also(inner, rule, expected, accepts),
    typeCheck(schema),
  );
  return Array.isArray(schema.enum) ? oneOf(check, schema.enum) : check;
}

function typeCheck(schema: Schema): Check {
  switch (schema.type) {
    case 'null':
      return nothing;
    case 'boolean':
      return boolean();
    case 'integer':
      return integer(limitsOf(schema, ['minimum', 'maximum']));
    case 'number':
      return number(limitsOf(schema, ['minimum', 'maximum']));
    case 'string': {
      const text = string(limitsOf(schema, ['minLength', 'maxLength']));
      return typeof schema.pattern === 'string' ? matching(text, new RegExp(schema.pattern, 'u')) : text;
    }
    case 'array':
      return array(
        isSchema(schema.items) ? checkOf(schema.items) : anything,
        limitsOf(schema, ['minItems', 'maxItems']),
      );
    case 'object':
      return objectCheck(schema);
    default:
      return anything;
  }
}

function objectCheck(schema: Schema): Check {
  const members = membersOf(schema).map(({ name, schema: inner, isOptional }) => ({
    name,
    isOptional,
    check: checkOf(inner),
  }));
  const checkMembers: Parameters<typeof openObject>[0] = (issues, value, at) => {
    for (const { name, isOptional, check } of members) {
      const member = Object.hasOwn(value, name) ? value[name] : undefined;
      if (member !== undefined || !isOptional) check(issues, member, at, name);
    }
  };
  return schema.additionalProperties === true
    ? openObject(checkMembers)
    : object(
        members.map(({ name }) => name),
        checkMembers,
      );
}

function limitsOf(schema: Schema, keywords: readonly string[]): { readonly [keyword: string]: number } {
  return Object.fromEntries(
    keywords
      .filter((keyword) => typeof schema[keyword] === 'number')
      .map((keyword) => [keyword, schema[keyword] as number]),
  );
}
