import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gitRepository } from '../support/git-repository.js';
import { BIN, temporaryFolder } from '../support/run-command.js';

/** The first catalogue: its names are those of the examples. */
const SCHEMAS = fileURLToPath(new URL('../../../../schemas', import.meta.url));

/** What an example needs beside the catalogue. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "version": "0.1.0", "type": "module" }',
  'error-contracts.config.json': JSON.stringify({
    catalog: 'schemas/catalog.json',
    targets: {
      types: { out: 'src/errors/types' },
      validators: { out: 'src/errors/validators' },
      i18n: { out: 'src/errors/i18n' },
    },
    usage: { sources: ['src'] },
    // One source throws no hundred errors.
    rules: { 'errors-are-thrown': 'off' },
  }),
  'shop/error-contracts.config.json': '{ "catalog": "../schemas/catalog.json" }',
  'src/app.ts': 'export const answer = (errors: any) => errors.USER_NOT_FOUND();\n',
  'test/app.test.js': `import { copyFileSync } from 'node:fs';
import { test } from 'node:test';

test('everything', () => copyFileSync('shards/1.jsonl', process.env.ERROR_CONTRACTS_COVERAGE + '/1.jsonl'));
`,
  'packages/shop/src/app.ts': 'export const answer = (errors: any) => errors.USER_NOT_FOUND();\n',
  'error-codes.md': '| code | message | status | name |\n|--|--|--|--|\n| 5090 | 订单已关闭 | 409 | ORDER_CLOSED |\n',
  'error-codes.en.html':
    '<table><tr><th>code</th><th>message</th></tr><tr><td>2004</td><td>We can’t find this user.</td></tr></table>\n',
  'codes.csv': '编码,message,status,name,English\n7001,账单已支付,409,INVOICE_PAID,The invoice is paid.\n',
  'strings.xml': '<resources><string name="USER_NOT_FOUND">Wir finden diesen Benutzer nicht.</string></resources>\n',
  'old.tmx':
    '<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body/></tmx>\n',
  // A program that drafts nothing.
  'draft.js': "process.stdin.resume().on('end', () => console.log(JSON.stringify({ format: 1, drafts: [] })));\n",
  'openapi.json': JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'shop', version: '1' },
    paths: {
      '/users': { get: { operationId: 'listUsers', responses: { 404: { description: 'none' } } } },
      '/session': { delete: { operationId: 'signOut', responses: { 404: { description: 'none' } } } },
    },
  }),
};

/** A project in which every example works. */
export interface ExampleProject {
  readonly folder: string;
  /** The folder with `error-contracts`, for PATH. */
  readonly bin: string;
}

/**
 * Returns a project that has all that examples name, in a repository with the tags v1.2.0 and v2.0.0. Each example may have
 * it as it is, because it gets a copy.
 */
export function exampleProject(): ExampleProject {
  const parent = temporaryFolder();
  const { folder, git } = gitRepository(join(makeFolder(parent, 'shop'), ''));
  cpSync(SCHEMAS, join(folder, 'schemas'), { recursive: true });
  for (const own of ['package.json', 'turbo.json', 'node_modules', '.turbo']) {
    rmSync(join(folder, 'schemas', own), { recursive: true, force: true });
  }
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { errors } = JSON.parse(readFileSync(join(folder, 'schemas/catalog.json'), 'utf8'));
  const lines = Object.values(errors as Readonly<Record<string, { readonly code: number }>>).map(({ code }) =>
    JSON.stringify({ kind: 'asserted', code, locale: 'en' }),
  );
  const covered = ['{"coverage":1,"catalog":"authing"}', ...lines, ''].join('\n');
  for (const place of ['.error-coverage', 'shards']) writeFileSync(join(makeFolder(folder, place), '1.jsonl'), covered);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
  for (const tag of ['v1.2.0', 'v2.0.0']) git('tag', tag);
  const bin = makeFolder(parent, 'bin');
  const program = (name: string, script: string): void =>
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  program('error-contracts', `exec "${process.execPath}" "${BIN}" "$@"`);
  // A test run that asserts everything.
  program('npx', `cp '${join(folder, 'shards/1.jsonl')}' "$ERROR_CONTRACTS_COVERAGE/"`);
  program('curl', `printf 'HTTP/1.1 404 Not Found\\r\\n\\r\\n{"code":2004,"message":"","data":null}'`);
  for (const name of ['msgfmt', 'python3']) program(name, `cat > /dev/null; echo '{ "format": 1, "drafts": [] }'`);
  return { folder, bin };
}

function makeFolder(parent: string, name: string): string {
  mkdirSync(join(parent, name));
  return join(parent, name);
}
