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
    /\bSELECT\s[^\n]{1,200}?\sFROM\s[\w"`.]{1,60}/,
    /\bselect \* from [\w"`.]{1,60}/,
    /\bINSERT INTO [\w"`.]{1,60}/,
    /\bUPDATE [\w"`.]{1,60} SET [^\n]{1,100}/,
    /\bDELETE FROM [\w"`.]{1,60}/,
    /\bSQLITE_[A-Z_]{3,40}\b/,
    /\b(?:UNIQUE|FOREIGN KEY|NOT NULL|CHECK) constraint failed[^\n]{0,100}/,
    /\bno such (?:table|column|function): [^\n]{1,100}/,
    /near "[^"\n]{0,60}": syntax error/,
    /unrecognized token: [^\n]{1,60}/,
    /syntax error at or near[^\n]{0,100}/,
    /You have an error in your SQL syntax/,
    /\bSQLSTATE\b[^\n]{0,60}/,
    /\bORA-\d{5}\b/,
    /duplicate key value violates[^\n]{0,100}/,
    /relation "[^"\n]{1,60}" does not exist/,
    /column "[^"\n]{1,60}" (?:does not exist|of relation)/,
    /\bER_[A-Z]{2,20}_[A-Z_]{2,40}\b/,
    /\bMongo(?:Server)?Error\b[^\n]{0,100}/,
    /\bE11000 duplicate key/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
