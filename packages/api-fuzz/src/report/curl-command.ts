import { type FuzzRequest, type Header, headerOf } from '../requests/fuzz-request.js';
import { isPlain, printCommands, shellWord, singleQuoted } from './shell-text.js';

/** A longer body is a command of its own, before a pipe. */
const LONGEST_ARGUMENT = 2000;

/**
 * Returns the command of a POSIX shell that sends a request with curl. It is one line of printable ASCII, and no part of
 * the request is read by the shell as anything else.
 *
 * @param always - Headers that the user gave: their values may be secrets, so that variables stand for them.
 */
export function curlCommand(request: FuzzRequest, server: URL, always: readonly Header[] = []): string {
  const { method, target, headers, body } = request;
  const words = [
    'curl',
    '-i',
    ...(method === 'HEAD' ? ['--head'] : ['-X', shellWord(method)]),
    '--path-as-is',
    '--globoff',
  ];
  words.push(shellWord(`${server.origin}${target}`));
  for (const header of headers) words.push('-H', headerWord(header, always));
  if (body !== undefined && headerOf(request, 'content-type') === undefined) words.push('-H', "'Content-Type:'");
  if (body === undefined) return words.join(' ');
  if (isPlain(body) && body.length <= LONGEST_ARGUMENT && printCommands(body).length <= 1) {
    return [...words, '--data-raw', singleQuoted(body.toString('latin1'))].join(' ');
  }
  const commands = printCommands(body);
  const source = commands.length === 1 ? commands[0] : `{ ${commands.join('; ')}; }`;
  return `${source} | ${[...words, '--data-binary', '@-'].join(' ')}`;
}

/** curl sends a header without a value if a semicolon stands for its colon. */
function headerWord([name, value]: Header, always: readonly Header[]): string {
  if (always.some(([each, given]) => each.toLowerCase() === name.toLowerCase() && given === value)) {
    return `"${name}: $${variableOf(name)}"`;
  }
  return shellWord(value === '' ? `${name};` : `${name}: ${value}`);
}

/** Returns the variable of the shell that stands for a header in a command. */
export function variableOf(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
