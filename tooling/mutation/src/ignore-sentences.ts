import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly expressions?: readonly Node[];
  readonly key?: { readonly name?: string };
}

interface Path {
  readonly node: Node;
  readonly parentPath: Path | null;
}

/** Stryker's extension: leaves the sentences of `help` as they are. A property `help` holds them in every rule. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sentences', {
    shouldIgnore: (path: unknown) =>
      isSentence((path as Path).node) && isHelp(path as Path) ? 'The words of a help.' : undefined,
  }),
];

function isSentence(node: Node): boolean {
  if (node.type === 'StringLiteral') return /\w \w/.test(String(node.value));
  return node.type === 'TemplateLiteral' && (node.expressions ?? []).every(({ type }) => type === 'Identifier');
}

function isHelp({ parentPath }: Path): boolean {
  if (parentPath === null || /Statement$|Function/.test(parentPath.node.type)) return false;
  return parentPath.node.key?.name === 'help' || isHelp(parentPath);
}
