import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'responses-may-have-a-body',
  severity: 'error',
  description:
    'The HTTP status under which every error travels is one whose response has a body. ' +
    'HTTP (RFC 9110) allows none with 1xx, 204, 205 and 304, and servers fail if they have to send one.',
  example: {
    wrong: { 'catalog.json': { envelope: { code: 'code', message: 'message', data: 'data', httpStatus: 204 } } },
    right: { 'catalog.json': { envelope: { code: 'code', message: 'message', data: 'data', httpStatus: 200 } } },
  },
  *check({ file, head: { envelope } }) {
    const status = envelope?.httpStatus;
    if (typeof status !== 'number' || (status >= 200 && !WITHOUT_BODY.includes(status))) return;
    const message = `A response with the HTTP status ${status} has no body, so it carries no error.`;
    yield { file, path: ['envelope', 'httpStatus'], message, help: 'Use another one, such as 200.' };
  },
};

const WITHOUT_BODY: readonly number[] = [204, 205, 304];
