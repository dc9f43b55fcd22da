import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.js';

/** What was seen of one envelope. */
export interface SeenEnvelope {
  /** A body that a server sent. */
  body?: object;
  /** What a test has shown to work. */
  readonly works: Set<string>;
}

const COLUMNS = ['types', 'guard', 'report', 'parser', 'JSON Schema', 'client', 'matchers'];

/** Returns the page with every envelope, a body in it, and what works. */
export function envelopesPage(seen: ReadonlyMap<string, SeenEnvelope>, frameworks: readonly string[]): string {
  const columns = [...COLUMNS, ...frameworks];
  const rows = [...seen].map(([folder, { works }]) =>
    [`[${titleOf(folder)}](#${folder})`, ...columns.map((column) => (works.has(column) ? 'tested' : '–'))].join(' | '),
  );
  return `# Envelopes

Twelve bodies that large APIs send. Each is a small catalogue in \`packages/compiler/test/fixtures/envelopes\`, and each
cell of the table is a test: \`tooling/acceptance/test/envelopes.test.ts\` sends every error of the catalogue from a server
of each framework and reads it back, and \`packages/compiler/test/envelopes/verdicts.test.ts\` compiles what is generated.
The first of these tests also writes this page.

| | ${columns.join(' | ')} |
| ${['---', ...columns.map(() => '---')].join(' | ')} |
${rows.map((row) => `| ${row} |`).join('\n')}

Batches of several responses (JSON-RPC) and data beside errors (GraphQL) are not supported: such a body is no error
response. Of parameters that travel as text (\`dataType: "strings"\`), the limits are not checked on the wire.

${[...seen].map(([folder, { body }]) => section(folder, body)).join('\n')}`;
}

function section(folder: string, body: object | undefined): string {
  const file = join(root, 'packages/compiler/test/fixtures/envelopes', folder, 'catalog.json');
  const { envelope } = JSON.parse(readFileSync(file, 'utf8'));
  return `## ${folder}

\`\`\`json
${JSON.stringify({ envelope }, null, 2)}
\`\`\`

\`\`\`json
${JSON.stringify(body, null, 2)}
\`\`\`
`;
}

function titleOf(folder: string): string {
  return folder.replace(/^\d+-/, '').replaceAll('-', ' ');
}
