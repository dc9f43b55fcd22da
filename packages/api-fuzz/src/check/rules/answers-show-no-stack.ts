import type { AnswerRule } from '../answer-rule.js';
import { quoted, shownIn } from '../shown.js';

export const rule: AnswerRule = {
  severity: 'error',
  description:
    'No answer shows a stack trace or the message of a runtime. It tells an attacker what runs there, and a reader nothing.',
  help: 'Answer with the fallback error of the catalogue, and put the stack into the log.',
  example: {
    wrong: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\nX-Error: TypeError: Cannot read properties of undefined\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
    right: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
  },
  *check(exchanged) {
    if (!exchanged.isError) return;
    for (const { found, place } of shownIn(exchanged, STACK)) {
      yield { message: `A stack trace or the message of a runtime is in ${place}: ${quoted(found)}.`, about: place };
    }
  },
};

const STACK = new RegExp(
  [
    // JavaScript: a file with its line and column
    /[\w.-]{1,40}\.[cm]?[jt]sx?:\d{1,7}:\d{1,7}/,
    /\bat (?:async )?node:\w{1,40}/,
    /\b(?:Type|Reference|Range|Syntax|URI|Aggregate)Error: [^\n]{1,80}/,
    /Cannot read propert(?:y|ies) of [^\n]{1,80}/,
    / is not (?:a function|iterable)\b/,
    /Unexpected (?:token|end of JSON)[^\n]{0,80}/,
    // Java, .NET, Python, Go, PHP, Ruby
    /[\w$]{1,40}\.(?:java|kt|scala):\d{1,7}\)/,
    /\.cs:line \d{1,7}/,
    /Traceback \(most recent call last\)/,
    /File "[^"\n]{1,80}", line \d{1,7}/,
    /goroutine \d{1,7} \[/,
    /\.php(?:\(\d{1,7}\)|:\d{1,7}\b)/,
    /\.rb:\d{1,7}:in /,
    /\b[a-z]\w{0,30}\.[A-Z]\w{0,40}(?:Exception|Error)\b/,
    /\b(?:NullPointer|NullReference|IllegalArgument|IllegalState)Exception\b/,
    /panic: [^\n]{1,80}/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
