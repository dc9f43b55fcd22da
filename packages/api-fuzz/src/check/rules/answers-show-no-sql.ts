import type { AnswerRule } from '../answer-rule.js';
import { quoted, shownIn } from '../shown.js';

export const rule: AnswerRule = {
  severity: 'error',
  description:
    'No error response shows a statement or a message of a database: with these an attacker builds an injection.',
  help: 'Bind values instead of joining texts, map errors of the database to an error of the catalogue, and log the rest.',
  example: {
    wrong: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\nX-Error: SQLITE_ERROR\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
    right: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
  },
  *check(exchanged) {
    if (!exchanged.isError) return;
    for (const { found, place } of shownIn(exchanged, SQL)) {
      yield { message: `SQL, or the message of a database, is in ${place}: ${quoted(found)}.`, about: place };
    }
  },
};

const SQL = new RegExp(
  [
    /\b(?:SELECT|select) \S+ (?:FROM|from) \w/,
    /\b(?:FROM|from) \S+ (?:WHERE|where) \w/,
    /\b(?:INSERT INTO|DELETE FROM) \S/,
    /\bUPDATE \S+ SET\b/,
    /\bSQLITE_[A-Z]/,
    /\b(?:UNIQUE|FOREIGN KEY|NOT NULL|CHECK) constraint failed/,
    /\bno such (?:table|column|function): /,
    /": syntax error/,
    /unrecognized token: /,
    /syntax error at or near/,
    /You have an error in your SQL syntax/,
    /\bSQLSTATE\b/,
    /\bORA-\d{5}\b/,
    /duplicate key value violates/,
    /(?:relation|column) "\w+" (?:does not exist|of relation)/,
    /\bER_[A-Z]+_[A-Z]/,
    /\bMongo(?:Server)?Error\b/,
    /\bE11000 duplicate key/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
