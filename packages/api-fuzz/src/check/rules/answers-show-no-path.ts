import type { AnswerRule } from '../answer-rule.js';
import { quoted, shownIn } from '../shown.js';

export const rule: AnswerRule = {
  severity: 'error',
  description: 'No error response shows the path of a file on the server.',
  help: 'Answer with the message of the catalogue, and put the path into the log.',
  example: {
    wrong: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\nX-Debug: /srv/shop/src/users.ts\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
    right: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
  },
  *check(exchanged) {
    if (!exchanged.isError) return;
    for (const { found, place } of shownIn(exchanged, PATH)) {
      // The path of an address is none of the server.
      if (found.includes('://') && !found.includes('file://')) continue;
      yield { message: `The path of a file is in ${place}: ${quoted(found)}.`, about: place };
    }
  },
};

const PATH = new RegExp(
  [
    /\/(?:home|usr|var|opt|srv|root|tmp|etc|Users|private|mnt|proc|workspace|builds)\/\w/,
    /\/[\w@-]+\.(?:[cm]?[jt]sx?|py|rb|php|java|kt|go|rs|cs|sqlite3?|sock|env|pem|conf|ini|log)\b/,
    /\b[A-Za-z]:\\(?:Users|Windows|Program Files|inetpub)\\/,
    /node_modules\/\w/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
