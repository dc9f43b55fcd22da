import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { getLanguageService, type JSONSchema, TextDocument } from 'vscode-json-languageservice';
import { root } from './repository.js';

const folder = mkdtempSync(join(tmpdir(), 'editor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A project of `init`, with the command installed: what the package has, and nothing of this repository.
writeFileSync(join(folder, 'package.json'), '{}');
const bin = join(root, 'packages/cli/bin/error-contracts.js');
const begun = spawnSync(process.execPath, [bin, 'init', '--yes', '--languages', 'en,de'], { cwd: folder });
mkdirSync(join(folder, 'node_modules'));
symlinkSync(join(root, 'packages/cli'), join(folder, 'node_modules/error-contracts'), 'junction');

const editor = getLanguageService({
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  schemaRequestService: async (uri) => readFileSync(new URL(uri), 'utf8'),
});
const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
// VS Code resolves these against the folder that is open.
editor.configure({
  validate: true,
  schemas: settings['json.schemas'].map(({ fileMatch, url }: { fileMatch: string[]; url: string }) => ({
    fileMatch: fileMatch.map((glob) => pathToFileURL(folder).href + glob),
    uri: new URL(url, `${pathToFileURL(folder).href}/`).href,
  })),
});

const CATALOG = 'schemas/catalog.json';
const head = '"$schema": "../node_modules/error-contracts/schemas/catalog.schema.json"';

function opened(text: string, file = CATALOG) {
  const document = TextDocument.create(pathToFileURL(join(folder, file)).href, 'json', 1, text.replace('|', ''));
  return [document, document.positionAt(text.indexOf('|')), editor.parseJSONDocument(document)] as const;
}

async function completed(rest: string): Promise<readonly string[]> {
  const [document, position, json] = opened(`{ ${head}, ${rest} }`);
  return ((await editor.doComplete(document, position, json))?.items ?? []).map(({ label }) => label);
}

test.each([CATALOG, 'schemas/locales/de.json', 'error-contracts.config.json'])(
  '%s, as init wrote it, is valid, and a wrong value in it is marked',
  async (file) => {
    expect(begun.status).toBe(0);
    const text = readFileSync(join(folder, file), 'utf8');
    const [document, , json] = opened(text, file);
    expect(await editor.doValidation(document, json)).toEqual([]);
    // The last text of each file becomes a number.
    const wrong = text.replace(/"[^"]*"(?=[\s}]*$)/, '1').replace('"domain": "service"', '"domain": 1');
    const [mistaken, , wrongJson] = opened(wrong, file);
    expect(await editor.doValidation(mistaken, wrongJson)).not.toEqual([]);
  },
);

test.each([
  ['"envelope": |', '{"format":"problem+json","code":"code"}'],
  ['"envelope": { "code": "|" }', '"apiCode"'],
  ['"envelope": { "data": "|" }', '"details"'],
  ['"envelope": { "|" }', 'httpStatus'],
  ['"errors": { "A": { "code": | } }', '"order.not_found"'],
  ['"errors": { "A": { "code": "|" } }', '"order.not_found"'],
  ['"errors": { "A": { "deprecated": { "|" } } }', 'replacedBy'],
  ['"errors": { "A": { "deprecated": { "replacedBy": "|" } } }', '"USER_LOCKED"'],
  ['"fallback": "|"', '"SYSTEM_BUSY"'],
  ['"errors": { "CARD_EXPIRED": | }', 'New error'],
])('%s is completed', async (rest, label) => {
  expect(await completed(rest)).toContain(label);
});

test.each([
  ['"envelope": { "mes|sage": "message" }', 'Where the text stands'],
  ['"fall|back": "A"', 'in place of an internal one'],
  ['"errors": { "A": { "co|de": 1 } }', 'What identifies the error'],
])('%s explains itself, not what its schema refers to', async (rest, says) => {
  const [document, position, json] = opened(`{ ${head}, ${rest} }`);
  expect(JSON.stringify((await editor.doHover(document, position, json))?.contents)).toContain(says);
});

test('the schemas of the package mean what those of the repository mean', () => {
  const files = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.schema.json'));
  expect(readdirSync(join(root, 'packages/cli/schemas')).sort()).toEqual(files.sort());
  const compiled = (at: string) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    for (const file of files) ajv.addSchema(JSON.parse(readFileSync(join(root, at, file), 'utf8')) as JSONSchema);
    return ajv.getSchema('https://error-contracts.dev/catalog.schema.json');
  };
  const [ours, theirs] = [compiled('schemas'), compiled('packages/cli/schemas')];
  const catalog = readFileSync(join(root, 'schemas/catalog.json'), 'utf8');
  const spoilt = ['"USER_NOT_FOUND": {', '"code": 2004', '"name": "authing"', '"data": {', '"fallback": "SYSTEM_BUSY"'];
  for (const text of [catalog, ...spoilt.map((part) => catalog.replaceAll(part, part.replace(/\w+"/, '1 "')))]) {
    const value = JSON.parse(text.replace(/,"$/, ''));
    expect(theirs?.(value)).toBe(ours?.(value));
  }
});
