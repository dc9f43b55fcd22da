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
    // JavaScript
    /\bat [^\n()]{0,100}\(?(?:file:|node:|\/|[A-Za-z]:\\)[^\s()]{1,300}:\d+:\d+/,
    /\b(?:Type|Reference|Range|Syntax|URI|Aggregate)Error: [^\n]{1,200}/,
    /Cannot read propert(?:y|ies) (?:of|')[^\n]{0,100}/,
    /\b[\w.]{1,100} is not (?:a function|defined|iterable)\b/,
    /Unexpected (?:token|end of JSON)[^\n]{0,100}/,
    // Java, .NET, Python, Go, PHP, Ruby
    /\bat [\w$.]{1,200}\([\w$]{1,100}\.(?:java|kt|scala):\d+\)/,
    /\bat [\w.<>`]{1,200}\([^\n()]{0,200}\) in [^\n]{1,200}:line \d+/,
    /Traceback \(most recent call last\)/,
    /File "[^"\n]{1,300}", line \d+/,
    /goroutine \d+ \[[a-z ]+\]/,
    /#\d+ \/[^\s(]{1,300}\.php\(\d+\)/,
    /\.rb:\d+:in [`'][^'\n]{1,100}'/,
    /\b(?:[a-z]\w*\.){2,8}[A-Z]\w{0,60}(?:Exception|Error)\b/,
    /\b(?:NullPointer|NullReference|IllegalArgument|IllegalState)Exception\b/,
    /panic: [^\n]{1,200}/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
