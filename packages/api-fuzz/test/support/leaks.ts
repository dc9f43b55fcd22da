import { type Leak, sendError } from './small-api.js';

/** Each answers wrongly to some requests: the rule that says so, and the request that is found. */
export const LEAKS: readonly (readonly [what: string, leak: Leak, rule: string, message: RegExp, curl: RegExp])[] = [
  [
    'a stack for a quote in a name',
    (request, response, body) => {
      if (!body.includes("'")) return false;
      response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { stack: 'Error: x\n    at run (/srv/app.js:1:2)' } }));
      return request.method === 'POST';
    },
    'answers-show-no-stack',
    /^A stack trace or the message of a runtime is in the body: "\/srv\/app\.js:1:2"\.$/,
    /-X 'POST' .*\/users' .*--data-raw ''\\'''$/,
  ],
  [
    'SQL in a header for a long id',
    (request, response) => {
      if (!/^\/users\/.{50}/.test(request.url ?? '')) return false;
      response.setHeader('x-error', 'SELECT id FROM users');
      sendError(request, response, 2004);
      return true;
    },
    'answers-show-no-sql',
    /in the header x-error: "SELECT id FROM users"\.$/,
    // As long as it must be, or little longer.
    /\/users\/.{50,60}'$/,
  ],
  [
    'HTML for a wrong method',
    (request, response) => {
      if (request.method !== 'DELETE') return false;
      response.writeHead(405, { 'content-type': 'text/html' }).end('<h1>Not allowed</h1>');
      return true;
    },
    'errors-have-the-envelope',
    /^The answer with the status 405 is no error response: it is an HTML page, "<h1>Not allowed<\/h1>"\.$/,
    /^curl -i -X 'DELETE' --path-as-is --globoff 'http:\/\/[^']*\/x(\/x)?'$/,
  ],
  [
    'an error that is not declared',
    (request, response, body) => {
      if (!body.includes('null')) return false;
      sendError(request, response, 2004);
      return true;
    },
    'errors-are-declared',
    /^createUser does not declare USER_NOT_FOUND \(2004\), and answers with it\.$/,
    /--data-raw 'null'$/,
  ],
  [
    'the wrong language',
    (request, response) => {
      if (request.headers['accept-language'] !== 'de' || request.method !== 'GET') return false;
      const writeHead = response.writeHead.bind(response) as (status: number, headers: object) => typeof response;
      response.writeHead = ((status: number, headers: object) =>
        writeHead(status, { ...headers, 'content-language': 'en' })) as typeof response.writeHead;
      return false;
    },
    'texts-are-in-their-language',
    /^"Content-Language" is en, and the text "[^"]*" is in de\.$/,
    /-H 'accept-language: de'$/,
  ],
  [
    'a connection that is reset',
    (request) => {
      if (!(request.url ?? '').includes('%00')) return false;
      request.socket.resetAndDestroy();
      return true;
    },
    'requests-are-answered',
    /^The connection ends without an answer \((ECONNRESET|CLOSED)\)\.$/,
    /%00/,
  ],
  [
    'an answer that is no HTTP',
    (request) => {
      if (request.headers.range === undefined) return false;
      request.socket.end('Oops\r\n\r\n');
      return true;
    },
    'requests-are-answered',
    /^What comes back is no answer of HTTP \(HPE_/,
    /-H 'range/,
  ],
];
