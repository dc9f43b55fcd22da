import type { ErrorFacts } from '../../facts/catalog-facts.js';
import { bare, identifierOf, isTransparent, keyOf, literalOf } from '../../syntax/expressions.js';
import { type Node, nodeAt, nodesAt, rangeOf } from '../../syntax/node.js';
import { bindingOf } from '../../syntax/scopes.js';
import { casesOf, comparedIn, isCodeExpression } from '../code-expression.js';
import type { Fix } from '../finding.js';
import { replacement } from '../replacement.js';
import type { Look, Site } from '../site.js';

/** Reports codes and names of the catalogue that stand in a source as numbers and texts, where a code is meant. */
export const lookForRawCodes: Look = (node, site) => {
  for (const candidate of candidatesIn(node, site)) reportRaw(candidate, site);
  for (const { key, isComputed } of keysOfTable(node, site)) reportRaw(key, site, !isComputed);
  const entry = entryOfTable(node);
  if (entry !== undefined) reportCopy(entry, site);
  const thrown = thrownName(node);
  if (thrown !== undefined) reportName(thrown, site);
};

/** Returns the values that stand in the place of a code. */
function candidatesIn(node: Node, site: Site): readonly Node[] {
  const isCode = (one: Node) => isCodeExpression(one, site.index);
  const compared = comparedIn(node);
  if (compared !== undefined) {
    const [left, right] = compared;
    return isCode(left) ? [right] : isCode(right) ? [left] : [];
  }
  switch (node.type) {
    case 'SwitchStatement': {
      const on = nodeAt(node, 'discriminant');
      return on !== undefined && isCode(on) ? casesOf(node) : [];
    }
    case 'Property': {
      const key = keyOf(node);
      const value = nodeAt(node, 'value');
      return key !== undefined && site.index.codeProperties.has(key) && value !== undefined ? [value] : [];
    }
    case 'CallExpression':
      return listed(node, isCode);
    default:
      return [];
  }
}

/** `[2004, 2005].includes(error.code)` and `new Set([2004]).has(error.code)`. */
function listed(call: Node, isCode: (node: Node) => boolean): readonly Node[] {
  const callee = nodeAt(call, 'callee');
  const [first] = nodesAt(call, 'arguments');
  if (callee?.type !== 'MemberExpression' || first === undefined || !isCode(first)) return [];
  const object = nodeAt(callee, 'object');
  if (!/^(has|includes|indexOf)$/.test(keyOf(callee, 'property') ?? '') || object === undefined) return [];
  const list = object.type === 'NewExpression' ? nodesAt(object, 'arguments')[0] : object;
  return list?.type === 'ArrayExpression' ? nodesAt(list, 'elements') : [];
}

/** `{ 2004: 'email' }[error.code]` */
function keysOfTable(
  member: Node,
  { scope, index, claim }: Site,
): readonly { readonly key: Node; readonly isComputed: boolean }[] {
  const property =
    member.type === 'MemberExpression' && member.computed === true ? nodeAt(member, 'property') : undefined;
  const object = nodeAt(member, 'object');
  if (property === undefined || object === undefined || !isCodeExpression(property, index)) return [];
  const table = bare(object);
  const binding = identifierOf(table) === undefined ? undefined : bindingOf(String(table.name), scope);
  const literal = binding?.kind === 'constant' && binding.path.length === 0 ? bare(binding.init) : table;
  // A table may be read in thousands of places.
  if (literal.type !== 'ObjectExpression' || !claim(literal)) return [];
  return nodesAt(literal, 'properties').flatMap((one) => {
    const key = nodeAt(one, 'key');
    return key?.type === 'Literal' ? [{ key, isComputed: one.computed === true }] : [];
  });
}

function reportRaw(given: Node, site: Site, isKey = false): void {
  const node = bare(given);
  if (node.type === 'ConditionalExpression') {
    for (const key of ['consequent', 'alternate']) {
      const inner = nodeAt(node, key);
      if (inner !== undefined) reportRaw(inner, site);
    }
    return;
  }
  const value = site.evaluate(node);
  const raw = value.kind === 'literal' ? value.value : literalOf(node);
  if (raw === undefined) return;
  // The keys of a table are texts, whatever they were in the source.
  const error = site.index.byCode.get(raw);
  if (error !== undefined && site.claim(node))
    reportCode({ node, whole: constAssertionIn(given) ?? node, isKey }, raw, error, site);
  else if (error === undefined && typeof raw === 'string' && site.index.byName.has(raw)) reportName(node, site);
}

interface RawCode {
  readonly node: Node;
  /** What is replaced: `2004 as const` as a whole, because only a literal can be asserted so. */
  readonly whole: Node;
  readonly isKey: boolean;
}

function constAssertionIn(given: Node): Node | undefined {
  for (
    let node: Node | undefined = given;
    node !== undefined && isTransparent(node);
    node = nodeAt(node, 'expression')
  ) {
    const type = nodeAt(node, 'typeAnnotation');
    if (type?.type === 'TSTypeReference' && identifierOf(nodeAt(type, 'typeName')) === 'const') return node;
  }
  return undefined;
}

function reportCode(written: RawCode, raw: string | number, error: ErrorFacts, site: Site): void {
  const { node } = written;
  const { name } = error;
  site.report({
    rule: 'no-raw-codes',
    node,
    message: `${JSON.stringify(raw)} is the code of ${name}, written by hand.`,
    help: `Write catalog.${name}.code, or use the name of the error.`,
    ...fixOf(written, error, site),
  });
}

function fixOf({ node, whole, isKey }: RawCode, { name, code }: ErrorFacts, site: Site): { readonly fix?: Fix } {
  const literal = literalOf(node);
  // A number that travels as text is another value.
  if (literal !== code) return {};
  const reference = site.catalogFrom(site.scope);
  if (reference === undefined) return {};
  const text = `${reference.expression}.${name}.code`;
  const edit = replacement(site.source, rangeOf(whole), isKey ? `[${text}]` : text);
  const title = `Write ${text}`;
  return {
    fix: { title, isSafe: reference.isCertain && reference.edits.length === 0, edits: [...reference.edits, edit] },
  };
}

function reportName(node: Node, site: Site): void {
  const written = literalOf(node);
  const error = typeof written === 'string' ? site.index.byName.get(written) : undefined;
  if (error === undefined || !site.claim(node)) return;
  const { name, code } = error;
  site.report({
    rule: 'no-raw-codes',
    node,
    message: `${JSON.stringify(written)} is the name of an error, written where its code or the error itself belongs.`,
    help: `Throw errors.${name}(), or write catalog.${name}.code, which is ${JSON.stringify(code)}.`,
  });
}

/** `throw 'USER_NOT_FOUND'` and `new HttpError('USER_NOT_FOUND')` */
function thrownName(node: Node): Node | undefined {
  if (node.type === 'ThrowStatement') return nodeAt(node, 'argument');
  const isMade = node.type === 'NewExpression' || node.type === 'CallExpression';
  const name = isMade ? identifierOf(nodeAt(node, 'callee')) : undefined;
  return name !== undefined && /^[A-Z]\w*(Error|Exception)$|^Error$/.test(name)
    ? nodesAt(node, 'arguments')[0]
    : undefined;
}

interface Entry {
  readonly key: string;
  readonly value: Node;
}

/** A member of an enum, an object, a class or a constant. */
function entryOfTable(node: Node): Entry | undefined {
  const [name, init] = ENTRIES.get(node.type) ?? [];
  if (name === undefined || init === undefined) return undefined;
  const key = nodeAt(node, name)?.type === 'Identifier' ? identifierOf(nodeAt(node, name)) : keyOf(node, name);
  const value = nodeAt(node, init);
  return key === undefined || value === undefined || node.computed === true ? undefined : { key, value };
}

const ENTRIES: ReadonlyMap<string, readonly [name: string, init: string]> = new Map(
  Object.entries({
    TSEnumMember: ['id', 'initializer'],
    Property: ['key', 'value'],
    PropertyDefinition: ['key', 'value'],
    VariableDeclarator: ['id', 'init'],
  } as const),
);

/** A table of codes beside the catalogue: `USER_NOT_FOUND = 2004`, `UserNotFound: 2004`. */
function reportCopy({ key, value }: Entry, site: Site): void {
  const raw = literalOf(value);
  const error = raw === undefined ? undefined : site.index.byCode.get(raw);
  if (error === undefined || plainName(error.name) !== plainName(key) || raw === error.name || !site.claim(value))
    return;
  const { name } = error;
  site.report({
    rule: 'no-raw-codes',
    node: value,
    message: `${key} copies the code of ${name} from the catalogue.`,
    help: `Use catalog.${name}.code instead, and delete the copy.`,
  });
}

function plainName(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
