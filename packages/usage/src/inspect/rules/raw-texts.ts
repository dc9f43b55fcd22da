import { literalOf, templateParts } from '../../syntax/expressions.js';
import { type Node, nodeAt } from '../../syntax/node.js';
import type { Look, Site } from '../site.js';

/** Reports texts of the catalogue, in any language, that stand in a source. */
export const lookForRawTexts: Look = (node, site) => {
  const parts = partsIn(node);
  const text = parts && site.index.textOf(parts);
  if (text === undefined || isKey(node, site) || !site.claim(node)) return;
  const { name, locale } = text;
  site.report({
    rule: 'no-raw-texts',
    node,
    message: `This is the text of ${name} in ${locale}, written by hand.`,
    help: `Throw errors.${name}(…) in a server; in a client, show the text that the contract has for the error.`,
  });
};

function partsIn(node: Node): readonly string[] | undefined {
  if (node.type === 'JSXText') return [String(node.value)];
  if (node.type === 'TemplateLiteral') return templateParts(node);
  const value = node.type === 'Literal' ? literalOf(node) : undefined;
  return typeof value === 'string' ? [value] : undefined;
}

/** What a module or a property is called is no text. */
function isKey(node: Node, { parentOf }: Site): boolean {
  const parent = parentOf(node);
  return parent !== undefined && (/^(Import|Export)/.test(parent.type) || nodeAt(parent, 'key') === node);
}
