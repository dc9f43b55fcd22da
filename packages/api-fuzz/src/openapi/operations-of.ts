import type { Contract } from '@error-contracts/catalog';
import { InputError } from '../input-error.js';
import { elementsOf, isRecord, type JsonRecord, member, membersOf, textOf } from '../json-value.js';
import { withoutSlash } from '../without-slash.js';
import type { ApiBody, ApiOperation, ApiParameter } from './api-operation.js';
import { declaredErrors } from './declared-errors.js';
import { type Resolver, resolverOf } from './resolver.js';

/** What an OpenAPI document says of an API. */
export interface Api {
  readonly operations: readonly ApiOperation[];
  readonly resolver: Resolver;
}

const METHODS: readonly string[] = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'];
/** No API has more; a document with more would take a day to fuzz. */
const MOST_OPERATIONS = 20_000;

/**
 * Returns the operations of an OpenAPI document below a path, in its order.
 *
 * @throws {InputError} If it has none, or too many.
 */
export function operationsOf(document: JsonRecord, contract: Contract, base?: string): Api {
  const resolver = resolverOf(document);
  const prefix = withoutSlash(base ?? pathOfServer(document));
  const operations = membersOf(member(document, 'paths')).flatMap(([path, item]) =>
    operationsOfPath(`${prefix}${path}`, resolver.resolve(item), resolver, contract),
  );
  if (operations.length === 0) throw new InputError('The document has no operations.', 'Describe one below "paths".');
  if (operations.length > MOST_OPERATIONS) {
    const message = `The document has ${operations.length} operations, more than ${MOST_OPERATIONS}.`;
    throw new InputError(message, 'Give the document of one service.');
  }
  return { operations, resolver };
}

/** The path of the first server: an API may live below it. */
function pathOfServer(document: JsonRecord): string {
  const [server] = elementsOf(member(document, 'servers'));
  const url = textOf(member(server, 'url')) ?? '/';
  const filled = url.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = member(member(member(server, 'variables'), name), 'default');
    return typeof value === 'string' ? value : '';
  });
  return URL.canParse(filled, 'http://localhost') ? new URL(filled, 'http://localhost').pathname : '/';
}

function operationsOfPath(path: string, item: unknown, resolver: Resolver, contract: Contract): ApiOperation[] {
  const shared = elementsOf(member(item, 'parameters'));
  return METHODS.flatMap((name) => {
    const described = member(item, name);
    // One that says nothing about itself, `{}` or an empty line of YAML, is served all the same.
    if (described !== null && !isRecord(described)) return [];
    const operation = resolver.resolve(described);
    const method = name.toUpperCase();
    const body = bodyOf(resolver.resolve(member(operation, 'requestBody')), resolver);
    const declared = declaredErrors(operation, resolver, contract);
    return [
      {
        id: textOf(member(operation, 'operationId')) ?? `${method} ${path}`,
        method,
        path,
        parameters: parametersOf([...shared, ...elementsOf(member(operation, 'parameters'))], path, resolver),
        ...(body === undefined ? {} : { body }),
        ...(declared === undefined ? {} : { declared }),
      },
    ];
  });
}

/** A parameter of an operation wins over that of its path. What only the template names is a text. */
function parametersOf(given: readonly unknown[], path: string, resolver: Resolver): readonly ApiParameter[] {
  const found = new Map<string, ApiParameter>();
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    found.set(`path ${name}`, { name, in: 'path', required: true, schema: { type: 'string' }, examples: [] });
  }
  for (const each of given) {
    const parameter = parameterOf(resolver.resolve(each), resolver);
    if (parameter !== undefined) found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...found.values()];
}

function parameterOf(parameter: unknown, resolver: Resolver): ApiParameter | undefined {
  const name = textOf(member(parameter, 'name'));
  const location = textOf(member(parameter, 'in'));
  if (name === undefined || (location !== 'path' && !isOptionalLocation(location))) return undefined;
  const [, content] = membersOf(member(parameter, 'content'))[0] ?? [];
  return {
    name,
    in: location,
    required: location === 'path' || member(parameter, 'required') === true,
    schema: member(parameter, 'schema') ?? member(content, 'schema'),
    examples: examplesOf(parameter, resolver),
  };
}

function isOptionalLocation(location: string | undefined): location is 'query' | 'header' | 'cookie' {
  return location === 'query' || location === 'header' || location === 'cookie';
}

/** JSON wins over other media types: it is what most handlers read. */
function bodyOf(requestBody: unknown, resolver: Resolver): ApiBody | undefined {
  const contents = membersOf(member(requestBody, 'content'));
  const [mediaType, content] = contents.find(([type]) => /\bjson\b/i.test(type)) ?? contents[0] ?? [];
  if (mediaType === undefined) return undefined;
  return {
    mediaType,
    required: member(requestBody, 'required') === true,
    schema: member(content, 'schema'),
    examples: examplesOf(content, resolver),
  };
}

function examplesOf(of: unknown, resolver: Resolver): readonly unknown[] {
  const single = member(of, 'example');
  const named = membersOf(member(of, 'examples')).map(([, example]) => member(resolver.resolve(example), 'value'));
  return [single, ...named].filter((value) => value !== undefined);
}
