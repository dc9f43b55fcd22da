import type { Edit } from './fault.js';

const app = 'src/create-app.ts';

/** A hook that sees each answer before it is sent: `body` is its text. */
export function onSend(code: string): Edit {
  const from = 'closeConnectionsAtEnd(app);\n';
  const hook = `app.addHook('onSend', async (request: any, reply: any, sent: any) => {
    const body = typeof sent === 'string' ? sent : '';
    ${code}
    return sent;
  });`;
  return { file: app, from, to: `${from}  ${hook}\n` };
}
