import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, run } from '../repository.js';
import { begunProject, linkModules } from './init/begun-project.js';
import { bundled } from './init/bundled.js';
import { ANSWERED, serverProjects } from './init/servers.js';
import { nodeSettings } from './init/settings.js';

const languages = ['--languages', 'en,de'];
const devDependencies = { typescript: '^7.0.0' };

describe.each(nodeSettings)('$name', ({ type, ending, compilerOptions }) => {
  test.each(serverProjects)('$name: what init writes compiles and answers', ({ name, dependencies, main }) => {
    const project = begunProject(
      {
        'package.json': { name: 'shop', type, dependencies, devDependencies },
        'tsconfig.json': { compilerOptions, include: ['src'] },
        'src/main.ts': main.replaceAll("$'", `${ending}'`),
      },
      languages,
    );
    expect(project.report.created).toContain(`src/errors/${name}.ts`);
    expect(project.report.notes).toEqual([]);
    project.compile();
    expect(project.node('dist/main.js')).toBe(ANSWERED);
  });
});

const bundler = {
  strict: true,
  target: 'es2022',
  lib: ['es2023', 'dom'],
  module: 'esnext',
  moduleResolution: 'bundler',
  jsx: 'react-jsx',
  noEmit: true,
};

const SHOWN = `Das können wir nicht finden.
<p role="alert" lang="en" dir="ltr">We can’t find this.</p>
`;

const page = (ending: string): string => `import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { ErrorText } from './errors/error-text${ending}';
import { reader } from './errors/reader${ending}';

await reader.messages.load('de');
const headers = { 'content-type': 'application/json' };
const error = await reader.read(new Response('{"code":1002,"message":"","data":null}', { status: 404, headers }));
console.log(reader.message(error, 'de').text);
console.log(renderToStaticMarkup(createElement(ErrorText, { error, locale: 'en' })));
`;

describe('React', () => {
  test.each([
    ['bundler', { compilerOptions: bundler, include: ['src'] }, '.js'],
    ['bundler, .ts', { compilerOptions: { ...bundler, allowImportingTsExtensions: true }, include: ['src'] }, '.ts'],
  ])('%s: what init writes compiles, is bundled, and shows the text', async (_, tsconfig, ending) => {
    const project = begunProject(
      {
        'package.json': {
          type: 'module',
          dependencies: { react: '^19.0.0' },
          devDependencies: { ...devDependencies, vite: '^8.0.0' },
        },
        'tsconfig.json': tsconfig,
        'src/page.ts': page(ending === '.ts' ? '.tsx' : ending).replace("reader.tsx'", "reader.ts'"),
      },
      languages,
    );
    project.compile();
    expect(project.node(await bundled(project.folder, 'src/page.ts'))).toBe(SHOWN);
  });

  test('JavaScript', async () => {
    const project = begunProject(
      {
        'package.json': { type: 'module', dependencies: { react: '^19.0.0' }, devDependencies: { vite: '^8.0.0' } },
        'src/page.js': page('.jsx').replace("reader.jsx'", "reader.js'"),
      },
      languages,
    );
    expect(project.node(await bundled(project.folder, 'src/page.js'))).toBe(SHOWN);
  });
});

test('Next.js: a route handler answers', async () => {
  const project = begunProject(
    {
      'package.json': { dependencies: { next: '^16.0.0', react: '^19.0.0' }, devDependencies },
      'tsconfig.json': { compilerOptions: { ...bundler, jsx: 'preserve' }, include: ['app', 'lib'] },
      'app/unknown/route.ts': `import { errors } from '../../lib/errors/errors';
import { route } from '../../lib/errors/next';

export const GET = route((_request, _context: { readonly params: Promise<object> }) => {
  throw errors.RESOURCE_NOT_FOUND();
});
`,
    },
    languages,
  );
  expect(project.report.created).toEqual(expect.arrayContaining(['lib/errors/next.ts', 'lib/errors/error-text.tsx']));
  project.compile();
  writeFileSync(
    join(project.folder, 'call.ts'),
    `import { GET } from './app/unknown/route';
const request = new Request('http://localhost/unknown', { headers: { 'accept-language': 'de' } });
const response = await GET(request, { params: Promise.resolve({}) });
process.stdout.write(response.status + ' ' + (await response.text()));
`,
  );
  expect(project.node(await bundled(project.folder, 'call.ts'))).toBe(ANSWERED);
});

test.each(['module', 'commonjs'])('a server in JavaScript (%s) runs what is generated as it is', (type) => {
  const end = type === 'module' ? 'js' : 'mjs';
  const project = begunProject(
    {
      'package.json': { type, dependencies: { fastify: '^5.0.0' } },
      [`src/main.${end}`]: `import { createApp } from './errors/fastify.${end}';
const app = await createApp();
const { statusCode, body } = await app.inject({ url: '/unknown', headers: { 'accept-language': 'de' } });
process.stdout.write(statusCode + ' ' + body);
`,
    },
    languages,
  );
  expect(project.node(`src/main.${end}`)).toBe(ANSWERED);
});

test.each([
  ['fastify', 'react'],
  ['express', 'plain'],
  ['hono', 'none'],
  ['none', 'react'],
])('a new project with %s and %s compiles', (server, client) => {
  const project = begunProject({}, [...languages, '--server', server, '--client', client]);
  expect(() => project.compile()).not.toThrow();
});

test.each([
  ['node', 'node'],
  ['node', 'vitest'],
  ['express', 'node'],
  ['fastify', 'vitest'],
  ['hono', 'node'],
])(
  'the first contract test of a new project with %s runs by %s, and fails if the server answers something else',
  (server, runner) => {
    const project = begunProject({}, [...languages, '--server', server, '--tests', runner]);
    linkModules(project.folder, ['vitest']);
    const { scripts } = JSON.parse(readFileSync(join(project.folder, 'package.json'), 'utf8'));
    const PATH = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
    const runTests = () =>
      run('sh', ['-c', scripts.test.replace(/^error-contracts generate && /, '')], project.folder, { PATH });
    const passed = runTests();
    expect(passed.code, passed.stdout + passed.stderr).toBe(0);
    const file = join(project.folder, 'test/errors.test.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('throw errors.RESOURCE_NOT_FOUND', 'throw errors.REQUEST_INVALID'));
    const failed = runTests();
    expect(failed.code).not.toBe(0);
    expect(failed.stdout + failed.stderr).toContain('RESOURCE_NOT_FOUND');
    writeFileSync(file, text.replaceAll('RESOURCE_NOT_FOUND', 'RESOURCE_NOT_FOND'));
    expect(runTests().stdout).toContain('RESOURCE_NOT_FOND');
  },
);

test.each(['fastify', 'hono'])('a project with Vitest gets a contract test beside its own: %s', (server) => {
  const project = begunProject(
    {
      'package.json': { type: 'module', dependencies: { [server]: '*' }, devDependencies: { vitest: '^5.0.0' } },
      'test/own.test.js': '',
    },
    languages,
  );
  linkModules(project.folder, ['vitest']);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const ran = run(process.execPath, [vitest, 'run', 'errors'], project.folder);
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
});
