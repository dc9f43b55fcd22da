import type { ErrorFacts } from '../../facts/catalog-facts.js';
import { bare, identifierOf, keyOf, lastNameOf, literalOf, templateParts } from '../../syntax/expressions.js';
import { type Node, nodeAt, nodesAt, rangeOf } from '../../syntax/node.js';
import { bindingOf } from '../../syntax/scopes.js';
import { casesOf, comparedIn } from '../code-expression.js';
import type { Fix } from '../finding.js';
import { replacement } from '../replacement.js';
import type { Look, Site } from '../site.js';

/** Reports errors that are told apart by their message. */
export const lookForMessageComparison: Look = (node, site) => {
  const comparison = comparisonIn(node);
  if (comparison === undefined) return;
  const { message, texts } = comparison;
  const object = nodeAt(message, 'object');
  const errors = texts.map((text) => errorOf(text, site));
  const error = errors.find((one) => one !== undefined);
  if (object === undefined || (error === undefined && !isError(object, site))) return;
  // Otherwise the text would be reported as a raw text too.
  for (const text of texts) site.claim(bare(text));
  if (!site.claim(node)) return;
  site.report({
    rule: 'no-message-comparison',
    node,
    ...(error === undefined ? { isDoubtful: true } : {}),
    message:
      error === undefined
        ? 'An error is told apart by its message, which is a text for people.'
        : `${error.name} is told apart by its message, which changes with the language and with every edit of the text.`,
    help:
      error === undefined
        ? 'Compare its name or its code. If it is an error of another library, say so in a comment that turns the rule off.'
        : `Compare the name: error.name === '${error.name}'.`,
    ...fixOf(node, message, error, site),
  });
};

interface Comparison {
  /** The member expression `….message`. */
  readonly message: Node;
  /** What it is compared with; empty for what is no text, such as a pattern. */
  readonly texts: readonly Node[];
}

function comparisonIn(node: Node): Comparison | undefined {
  const compared = comparedIn(node);
  if (compared !== undefined) {
    const [left, right] = compared;
    return comparisonOf(left, [right]) ?? comparisonOf(right, [left]);
  }
  if (node.type === 'SwitchStatement') return comparisonOf(nodeAt(node, 'discriminant'), casesOf(node));
  return node.type === 'CallExpression' ? comparisonOfCall(node) : undefined;
}

/** `error.message.includes('…')`, `/…/.test(error.message)`, `['…'].includes(error.message)` */
function comparisonOfCall(call: Node): Comparison | undefined {
  const callee = nodeAt(call, 'callee');
  const object = callee?.type === 'MemberExpression' ? nodeAt(callee, 'object') : undefined;
  const method = callee === undefined ? undefined : keyOf(callee, 'property');
  const [first] = nodesAt(call, 'arguments');
  if (object === undefined || method === undefined || first === undefined) return undefined;
  if (/^(includes|startsWith|endsWith|indexOf|match|search)$/.test(method)) {
    const ofMessage = messageIn(object);
    if (ofMessage !== undefined) return isText(first) ? { message: ofMessage, texts: [first] } : undefined;
  }
  const list = bare(object);
  if (/^(includes|has|indexOf)$/.test(method) && list.type === 'ArrayExpression') {
    return comparisonOf(first, nodesAt(list, 'elements'));
  }
  const message = /^(test|exec)$/.test(method) ? messageIn(first) : undefined;
  return message === undefined ? undefined : { message, texts: [] };
}

function comparisonOf(given: Node | undefined, others: readonly Node[]): Comparison | undefined {
  const message = given && messageIn(given);
  return message === undefined || !others.some(isText) ? undefined : { message, texts: others };
}

/** Returns the `….message` of an expression, also in lower case or trimmed. */
function messageIn(given: Node): Node | undefined {
  const node = bare(given);
  if (node.type === 'MemberExpression') return keyOf(node, 'property') === 'message' ? node : undefined;
  const callee = node.type === 'CallExpression' ? nodeAt(node, 'callee') : undefined;
  const isSame = /^(toLowerCase|toUpperCase|trim|toString)$/.test((callee && keyOf(callee, 'property')) ?? '');
  const object = isSame && callee !== undefined ? nodeAt(callee, 'object') : undefined;
  return object && messageIn(object);
}

function isText(node: Node): boolean {
  const inner = bare(node);
  // An empty message says that there is none, not which error it is.
  return (literalOf(inner) ?? '') !== '' || templateParts(inner) !== undefined || inner.regex !== undefined;
}

function errorOf(text: Node, { index }: Site): ErrorFacts | undefined {
  const node = bare(text);
  const literal = literalOf(node);
  const parts = typeof literal === 'string' ? [literal] : templateParts(node);
  const name = (parts && index.textOf(parts)?.name) ?? (typeof literal === 'string' ? literal : undefined);
  return name === undefined ? undefined : index.byName.get(name);
}

/** Returns whether a value is an error by what the source calls it, or because it was caught. */
function isError(object: Node, { scope }: Site): boolean {
  const name = lastNameOf(object);
  if (name !== undefined && /^(e|ex|err|reason|cause|thrown|failure|exception)$|(error|exception)$/i.test(name))
    return true;
  const own = identifierOf(bare(object));
  const binding = own === undefined ? undefined : bindingOf(own, scope);
  return binding?.kind === 'variable' && binding.isCaught === true;
}

/** Only a whole text says which error it is. */
function fixOf(
  node: Node,
  message: Node,
  error: ErrorFacts | undefined,
  { textOf, source }: Site,
): { readonly fix?: Fix } {
  const compared = comparedIn(node);
  const property = nodeAt(message, 'property');
  if (error === undefined || compared === undefined || property === undefined) return {};
  // All before the property stays: `?.`, and parentheses around the object.
  const before = textOf(message).slice(0, rangeOf(property)[0] - rangeOf(message)[0]);
  const name = message.computed === true ? "'name']" : 'name';
  const text = `${before}${name} ${String(node.operator)} '${error.name}'`;
  return {
    fix: { title: `Compare the name: ${text}`, isSafe: false, edits: [replacement(source, rangeOf(node), text)] },
  };
}
