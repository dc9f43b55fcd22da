import type { Fault } from './fault.js';
import { onSend } from './on-send.js';

/** What is wrong with the answers of a running service: the fuzz finds it. */
export const faultsOfAnswers: readonly Fault[] = [
  {
    what: 'a stack trace in the message',
    edits: [
      onSend(
        `if (reply.statusCode === 404) return JSON.stringify({ ...JSON.parse(body), message: new Error('row').stack });`,
      ),
    ],
    finder: 'fuzz',
    says: /A stack trace or the message of a runtime is in the body: ".*create-app\.ts:\d+:\d+"\. answers-show-no-stack/,
  },
  {
    what: 'SQL in a header',
    edits: [onSend(`if (reply.statusCode === 404) reply.header('x-query', 'SELECT * FROM users WHERE id = ?');`)],
    finder: 'fuzz',
    says: /SQL, or the message of a database, is in the header x-query: "SELECT \* FROM users"\. answers-show-no-sql/,
  },
  {
    what: 'the path of a file in the body',
    edits: [
      onSend(
        `if (reply.statusCode === 422) return body.replace(/"data":null/, '"data":{"file":"/srv/identity/src/users.ts"}');`,
      ),
    ],
    finder: 'fuzz',
    says: /The path of a file is in the body: "\/srv\/identity\/src\/users\.ts"\. answers-show-no-path/,
  },
  {
    what: 'a secret in a header of a success',
    edits: [onSend(`if (reply.statusCode === 200) reply.header('x-trace', 'key=planted-secret-of-the-service');`)],
    finder: 'fuzz',
    says: /The secret "plan…" \(29 characters\) is in the header x-trace\. answers-show-no-secret/,
  },
  {
    what: 'the address of the database with its password',
    edits: [
      onSend(`if (reply.statusCode >= 400) reply.header('x-database', 'postgres://identity:hunter2@db/identity');`),
    ],
    finder: 'fuzz',
    says: /Something that looks like a secret is in the header x-database: "[^"]*" \(\d+ characters\)\. answers-show-no-secret/,
  },
  {
    what: 'a page of HTML for who asks for HTML',
    edits: [
      onSend(
        `if (reply.statusCode >= 400 && request.headers.accept === 'text/html') { reply.type('text/html'); return '<h1>Error</h1>'; }`,
      ),
    ],
    finder: 'fuzz',
    says: /is no error response: it is an HTML page, "<h1>Error<\/h1>"\. errors-have-the-envelope/,
  },
  {
    what: 'the code as a text',
    edits: [onSend(`if (reply.statusCode === 400) return body.replace(/"code":(\\d+)/, '"code":"$1"');`)],
    finder: 'fuzz',
    says: /its code ".*2231.*" is a text, and not an integer\. errors-have-the-envelope/,
  },
  {
    what: 'a code that the catalogue does not have',
    edits: [onSend(`if (reply.statusCode === 422) return body.replace(/"code":\\d+/, '"code":4711');`)],
    finder: 'fuzz',
    says: /The code 4711, sent with the status 422, is not in the catalogue .*\. codes-are-in-the-catalogue/,
  },
  {
    what: 'another status than the catalogue says',
    edits: [onSend(`if (body.startsWith('{"code":2205')) reply.code(422);`)],
    finder: 'fuzz',
    says: /PARAMETER_MISSING \(2205\) travels with the status 422, and its status is 400\. statuses-fit-the-error/,
  },
  {
    what: 'an error with the status 200',
    edits: [onSend(`if (body.startsWith('{"code":2224')) reply.code(200);`)],
    finder: 'fuzz',
    says: /USER_POOL_NOT_FOUND \(2224\) travels with the status 200, and its status is 404\. statuses-fit-the-error/,
  },
  {
    what: 'no Content-Language',
    edits: [onSend(`reply.removeHeader('content-language');`)],
    finder: 'fuzz',
    says: /has a text, and no "Content-Language" says in which language\. languages-are-named/,
  },
  {
    what: 'a wrong Content-Language',
    edits: [onSend(`if (reply.statusCode >= 400) reply.header('content-language', 'de');`)],
    finder: 'fuzz',
    says: /"Content-Language" is de, and the text ".*" is in .*en.*\. texts-are-in-their-language/,
  },
  {
    what: 'no Vary, so that a cache mixes languages',
    edits: [onSend(`reply.removeHeader('vary');`)],
    finder: 'fuzz',
    says: /"Vary" does not name "Accept-Language"\. caches-know-the-language/,
  },
  {
    what: 'a further member with details',
    edits: [onSend(`if (reply.statusCode === 400) return body.replace(/}$/, ',"details":[]}');`)],
    finder: 'fuzz',
    says: /The body does not fit \w+: the body has the unknown member "details"\. bodies-fit-their-error/,
  },
  {
    what: 'the text of an internal error',
    edits: [
      onSend(
        `if (reply.statusCode === 404) return JSON.stringify({ ...JSON.parse(body), message: '解密客户端密码出错' });`,
      ),
    ],
    finder: 'fuzz',
    says: /The text of the internal error PASSWORD_DECRYPTION_FAILED is shown: .*\. internal-texts-stay-inside/,
  },
  {
    what: 'the text of a caught error',
    edits: [
      onSend(
        `if (reply.statusCode === 422) return JSON.stringify({ ...JSON.parse(body), message: 'pool exhausted' });`,
      ),
    ],
    finder: 'fuzz',
    says: /The text "pool exhausted" is not that of \w+ in any language\. texts-come-from-the-catalogue/,
  },
  {
    what: 'an error that the operation does not declare',
    edits: [
      {
        file: 'src/operations/authentication/create-captcha.ts',
        from: 'createCaptcha(service, client)',
        to: '{ throw sharedErrors.ORDER_NOT_FOUND(); }',
      },
      {
        file: 'src/operations/authentication/create-captcha.ts',
        from: "import { Type } from 'typebox';\n",
        to: "import { Type } from 'typebox';\nimport { errors as sharedErrors } from '../../errors.ts';\n",
      },
    ],
    finder: 'fuzz',
    says: /createCaptcha does not declare ORDER_NOT_FOUND \(5001\), and answers with it\. errors-are-declared/,
  },
  {
    what: 'an exception in a handler, behind the fallback error',
    edits: [
      {
        file: 'src/operations/authentication/create-captcha.ts',
        from: 'createCaptcha(service, client)',
        to: '{ throw new TypeError("nobody expected it"); }',
      },
    ],
    finder: 'fuzz',
    says: /createCaptcha answers with the fallback SYSTEM_BUSY \(1000\)\. requests-cause-no-fallback/,
  },
  {
    what: 'a connection that is cut for a strange value',
    edits: [onSend(`if (request.url.includes("'")) request.raw.socket.destroy();`)],
    finder: 'fuzz',
    says: /The connection ends without an answer \((ECONNRESET|CLOSED)\)\. requests-are-answered/,
  },
  {
    what: 'a request that hangs',
    edits: [
      onSend(`if (request.url.startsWith('/api/orders/') && reply.statusCode === 404) await new Promise(() => {});`),
    ],
    finder: 'fuzz',
    says: /There is no answer after 1 s\. answers-come-in-time/,
  },
];
