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
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\nX-Error: TypeError: user.name is not a function\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
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
    /\.[cm]?[jt]sx?:\d+:\d/,
    /\bat (?:async )?node:\w/,
    /\b(?:Type|Reference|Range|Syntax|URI|Aggregate)Error: /,
    /Cannot read propert/,
    / is not (?:a function|iterable)\b/,
    /Unexpected (?:token|end of JSON)/,
    // Java, .NET, Python, Go, PHP, Ruby
    /\.(?:java|kt|scala):\d/,
    /\.cs:line \d/,
    /Traceback \(most recent call last\)/,
    /", line \d/,
    /goroutine \d/,
    /\.php(?:\(|:)\d/,
    /\.rb:\d+:in /,
    /\b(?:NullPointer|NullReference|IllegalArgument|IllegalState|ClassCast|SQL|IO)Exception\b/,
    /panic: /,
  ]
    .map(({ source }) => source)
    .join('|'),
);
