import type { Server, TestRunner } from '../choices.js';
import { languageImports, variableOf } from './imports.js';
import { lines } from './server-code.js';
import type { WiredProject } from './wired-project.js';

/** The servers that a first test can ask. */
export type TestedServer = Exclude<Server, 'nest' | 'next' | 'none'>;

/** Returns whether a first test can ask a server. */
export function isTested(server: Server): server is TestedServer {
  return Object.hasOwn(CALLS, server);
}

/** Returns what sets the matchers of Vitest up. `project` has its code in the folder of the tests. */
export function setUpCode(project: WiredProject): string {
  const { languages, style } = project;
  const register = [
    `declare module '@error-contracts/testing' {`,
    '  interface Register {',
    '    contract: typeof contract;',
    '  }',
    '}',
    '',
  ];
  return lines(
    `import { extendExpect } from '@error-contracts/testing/vitest';`,
    ...languageImports(project, languages),
    ...contractImports(project),
    '',
    ...(style.isTyped ? register : []),
    `extendExpect({ contract, validators, messages: [${languages.map(variableOf).join(', ')}] });`,
  );
}

/**
 * Returns a contract test of the first answer.
 *
 * @param code - The folder of the other code of `init`, from that of the tests.
 */
export function testCode(
  project: WiredProject & { readonly server: TestedServer },
  runner: Exclude<TestRunner, 'none'>,
  code: string,
): string {
  const { style, example, server } = project;
  const own = (file: string): string => `${code}/${file}${style.importEnd}`;
  const { imports, call, response, end = [] } = CALLS[server];
  const answer =
    runner === 'vitest' ? `expect(${response}).toSatisfyErrorContract(` : `assertErrorResponse(${response}, `;
  const head =
    runner === 'vitest'
      ? [`import { expect, test } from 'vitest';`]
      : [
          `import { test } from 'node:test';`,
          `import { registerAssertions } from '@error-contracts/testing/node-test';`,
          ...contractImports(project),
        ];
  const asked = `  await ${answer}'${example}');`;
  return lines(
    ...head,
    ...imports(own),
    ...(runner === 'vitest' ? [`import './set-up${style.importEnd}';`] : []),
    '',
    ...(runner === 'vitest'
      ? []
      : ['const { assertErrorResponse } = registerAssertions({ contract, validators });', '']),
    `test('the server answers with an error of the catalogue', async () => {`,
    ...call(`throw errors.${example}();`),
    ...(end.length === 0 ? [asked] : ['  try {', `  ${asked}`, '  } finally {', ...end, '  }']),
    '});',
  );
}

function contractImports({ moduleOf }: WiredProject): readonly string[] {
  return [
    `import { contract } from '${moduleOf('types', 'index')}';`,
    `import * as validators from '${moduleOf('validators', 'index')}';`,
  ];
}

/** How a test asks a server. */
interface ServerCall {
  imports(own: (file: string) => string): readonly string[];
  /** The lines that make a server whose answer is what a statement throws. */
  call(thrown: string): readonly string[];
  /** The expression of its answer. */
  readonly response: string;
  /** What ends it. */
  readonly end?: readonly string[];
}

const LISTENING = [
  `  await once(server, 'listening');`,
  '  const address = server.address();',
  `  const port = typeof address === 'object' ? address?.port : address;`,
];

const CALLS: Readonly<Record<TestedServer, ServerCall>> = {
  fastify: {
    imports: (own) => [`import { errors } from '${own('errors')}';`, `import { createApp } from '${own('fastify')}';`],
    call: (thrown) => [
      '  const app = await createApp();',
      `  app.get('/example', async () => {`,
      `    ${thrown}`,
      '  });',
    ],
    response: `app.inject({ url: '/example' })`,
  },
  hono: {
    imports: (own) => [
      `import { Hono } from 'hono';`,
      `import { errors } from '${own('errors')}';`,
      `import { answerErrors } from '${own('hono')}';`,
    ],
    call: (thrown) => [
      '  const app = new Hono();',
      '  answerErrors(app);',
      `  app.get('/example', () => {`,
      `    ${thrown}`,
      '  });',
    ],
    response: `app.request('/example')`,
  },
  express: {
    imports: (own) => [
      `import { once } from 'node:events';`,
      `import express from 'express';`,
      `import { errors } from '${own('errors')}';`,
      `import { answerErrors } from '${own('express')}';`,
    ],
    call: (thrown) => [
      '  const app = express();',
      `  app.get('/example', () => {`,
      `    ${thrown}`,
      '  });',
      '  answerErrors(app);',
      '  const server = app.listen(0);',
      ...LISTENING,
    ],
    response: 'fetch(`http://127.0.0.1:${port}/example`)',
    end: ['    server.close();'],
  },
  node: {
    imports: (own) => [
      `import { once } from 'node:events';`,
      `import { createServer } from 'node:http';`,
      `import { errors } from '${own('errors')}';`,
      `import { answering } from '${own('node')}';`,
    ],
    call: (thrown) => [
      '  const listener = answering(() => {',
      `    ${thrown}`,
      '  });',
      '  const server = createServer(listener).listen(0);',
      ...LISTENING,
    ],
    response: 'fetch(`http://127.0.0.1:${port}/example`)',
    end: ['    server.close();'],
  },
};
