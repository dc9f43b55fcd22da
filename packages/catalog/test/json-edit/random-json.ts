import fc from 'fast-check';

/** A JSON value whose objects are lists, so that numeric keys keep their place. */
export type Tree =
  | { readonly scalar: unknown }
  | { readonly elements: readonly Tree[] }
  | { readonly members: readonly (readonly [key: string, value: Tree])[] };

export const anyKey: fc.Arbitrary<string> = fc.constantFrom(
  'a',
  'b',
  'c',
  'd',
  '7',
  '12',
  '__proto__',
  'é"\n',
  'x'.repeat(30),
);

const scalar: fc.Arbitrary<Tree> = fc.record({
  scalar: fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.string({ maxLength: 50 })),
});

/** Values of a depth, mostly objects, because most edits change objects. */
function treeOf(depth: number): fc.Arbitrary<Tree> {
  if (depth === 0) return scalar;
  const inner = treeOf(depth - 1);
  const members = fc.uniqueArray(fc.tuple(anyKey, inner), { selector: ([key]) => key, maxLength: 5 });
  return fc.oneof(
    { weight: 1, arbitrary: scalar },
    { weight: 1, arbitrary: fc.record({ elements: fc.array(inner, { maxLength: 3 }) }) },
    { weight: 4, arbitrary: fc.record({ members }) },
  );
}

const tree = treeOf(3);

const spaces = fc.constantFrom('', ' ', '  ', '\n', '\n  ', '\r\n\t', '\n        ');
const layouts = fc.oneof(fc.array(spaces, { minLength: 1, maxLength: 12 }), fc.constant(['']), fc.constant([' ']));

/** JSON texts in any layout, odd ones and those of a machine. */
export const anyJsonText: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(tree, layouts).map(([value, layout]) => written(value, layout)),
  fc.tuple(tree, fc.constantFrom(undefined, 2, '\t')).map(([value, indent]) => {
    return JSON.stringify(JSON.parse(written(value, [''])), null, indent);
  }),
  fc.tuple(fc.array(fc.tuple(anyKey, tree), { minLength: 1, maxLength: 4 }), fc.constantFrom('', ' ')).map(byLines),
);

/** An object with each property on a line, as people write tables. */
function byLines([entries, space]: readonly [
  entries: readonly (readonly [key: string, value: Tree])[],
  space: string,
]): string {
  const lines = new Map(
    entries.map(([key, value]) => [key, `  ${JSON.stringify(key)}:${space}${written(value, [space])}`]),
  );
  return `{\n${[...lines.values()].join(',\n')}\n}\n`;
}

/** A value with this white space in turn, and some letters written as escapes. */
function written(value: Tree, layout: readonly string[]): string {
  let turn = 0;
  const space = () => layout[turn++ % layout.length] ?? '';
  const text = (scalar: unknown): string => {
    const plain = JSON.stringify(scalar);
    return typeof scalar === 'string' && space() === '\n' ? plain.replace(/^"[a-z]/, `"\\u00${hex(scalar)}`) : plain;
  };
  const list = (open: string, parts: readonly string[], close: string) =>
    `${open}${space()}${parts.join(`${space()},${space()}`)}${space()}${close}`;
  const print = (node: Tree): string => {
    if ('scalar' in node) return text(node.scalar);
    if ('elements' in node) return list('[', node.elements.map(print), ']');
    const members = node.members.map(([key, member]) => `${text(key)}${space()}:${space()}${print(member)}`);
    return list('{', members, '}');
  };
  return `${space()}${print(value)}${space()}`;
}

function hex(text: string): string {
  return text.charCodeAt(0).toString(16).padStart(2, '0');
}
