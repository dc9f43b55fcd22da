import { type Node, nodeAt, nodesAt, rangeOf } from '../syntax/node.js';
import type { Edit } from './finding.js';

/**
 * Returns the edit that adds an import. It goes below the first import or the directives of the file, so that a comment
 * above a statement, such as `@ts-expect-error`, stays with it.
 */
export function importEdit(program: Node, source: string, statement: string): Edit {
  const body = nodesAt(program, 'body');
  const firstImport = body.find(({ type }) => type === 'ImportDeclaration');
  const rest = body.findIndex((node) => !isDirective(node));
  const above = firstImport ?? body[(rest === -1 ? body.length : rest) - 1];
  if (above !== undefined) return insertion(endOfLine(source, rangeOf(above)[1]), `\n${statement}`);
  const [first] = body;
  const start = first === undefined ? rangeOf(program)[0] : startOf(first);
  return insertion(aboveComments(source, start), `${statement}\n`);
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function isDirective(node: Node): boolean {
  const expression = node.type === 'ExpressionStatement' ? nodeAt(node, 'expression') : undefined;
  return typeof node.directive === 'string' || (expression?.type === 'Literal' && typeof expression.value === 'string');
}

/** The decorators of an exported class may stand before the statement that exports it. */
function startOf(statement: Node): number {
  const decorated = [statement, nodeAt(statement, 'declaration') ?? statement];
  const decorators = decorated.flatMap((node) => nodesAt(node, 'decorators'));
  return Math.min(...[statement, ...decorators].map((node) => rangeOf(node)[0]));
}

/** Returns the end of the line, if only a comment follows there: it is about what stands before it. */
function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  const rest = source.slice(from, end === -1 ? undefined : end);
  if (!/^[ \t]*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/[ \t]*)?\r?$/.test(rest)) return from;
  return from + rest.replace(/\r$/, '').length;
}

/** What is about the whole file must stay the first that it says. */
const OF_FILE = /^(?:#!|\/\/\/|.*@(?:ts-check|ts-nocheck|flow|jsx|license|file)|.*\b(?:copyright|environment)\b)/i;

/** Returns where the lines of comments begin that stand directly above a statement. */
function aboveComments(source: string, start: number): number {
  let at = source.lastIndexOf('\n', start - 1) + 1;
  if (source.slice(at, start).trim() !== '') return start;
  for (;;) {
    const above = source.lastIndexOf('\n', at - 2) + 1;
    const line = source.slice(above, at).trim();
    if (at === 0 || !/^(?:\/\/|\/\*|\*)/.test(line) || OF_FILE.test(line)) return at;
    at = above;
  }
}
