import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { answerClientErrors, withErrors } from '../../src/adapters/node/index.js';
import { failures } from './failures.js';
import { listening } from './listening.js';
import type { Start } from './server.js';
import { errors, SECRET } from './test-errors.js';

export const startNode: Start = () => {
  const server = createServer(
    withErrors(
      async (request, response) => {
        const path = request.url?.slice(1) ?? '';
        if (path === 'half') {
          response.write('half');
          await setTimeout(20);
          throw new Error(SECRET);
        }
        const fail = request.method === 'GET' ? failures[path] : undefined;
        if (fail === undefined) throw errors.APPLICATION_NOT_FOUND();
        response.end(await fail());
      },
      { errors },
    ),
  );
  return listening(answerClientErrors(server, { errors }));
};
