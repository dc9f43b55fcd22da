import { createPatternJudge } from '@error-contracts/catalog/check';
import { expect, test } from 'vitest';
import { regularExpressionsIn } from './regular-expressions.js';

/** What is not linear, and why no text from outside can make it slow. */
const bounded: Readonly<Record<string, string>> = {
  // The judge reads no set operations; it is one class.
  '[[\\p{Cc}\\p{Cf}\\p{Cs}]--[\\n\\u200c\\u200d\\u{e0020}-\\u{e007f}]]': 'one character',
  '\\\\[pPu]\\{[^}]*\\}': 'a pattern of at most 10,000 characters',
  '\\\\k<[^>]*>': 'a pattern of at most 10,000 characters',
  '\\[(?:[^\\]\\\\]|\\\\[\\s\\S])*\\]': 'a pattern of at most 10,000 characters',
  '^(a|a)*$': 'an example in the documentation',
  '^\\s*([^:=]*?)\\s*:\\s*([^:=]*?)\\s*(?=[:=]|$)': 'an argument of the command',
  '[.@].*$': 'an environment variable of the user',
  '(?<=.)@.*$': 'an argument of the command',
  '(?=[!-~]*\\p{Script=Latin})[!-~\\p{Script=Latin}]+(?: +(?=[!-~]*[\\p{Script=Latin}\\d])[!-~\\p{Script=Latin}]+)*':
    'a text of at most 5000 characters',
  '[.,;:!?]+$': 'a text of at most 5000 characters',
  '^(?:(?:import|export) [^\'"\\n]*|\\} )from [\'"]((?:@[\\w.-]+\\/)?[\\w-][\\w.-]*)[^\'"\\n]*[\'"];$':
    'an import that the compiler wrote',
  '^((?:import|export) [^\'"\\n]*[\'"]|\\} from [\'"])(\\.{1,2}\\/[^\'"\\n]*)\\.js(?=[\'"];$)':
    'an import that the compiler wrote',
  '^export const \\w+ = validate\\d+;\\n': 'a module that ajv wrote',
  '^export \\{[^}]*\\};$': 'a module that rolldown wrote',
  '\\S*$': 'a text of at most 40 characters',
  '<(?:\\w+:)?xliff\\b[^>]*\\bversion\\s*=\\s*["\']2': 'the first 4096 bytes of a file',
  '(?:(?<!status[ _-]?)(?:code|error|err|errno)["\'\\\\]{0,2}\\s{0,2}[:=#(]?\\s{0,2}["\'\\\\]{0,2}|^\\s{0,8}(?=-?\\d{1,16}\\s{0,8}$))(-?\\d{1,16})\\b':
    'every repetition has a small limit',
  '(?<=\\/generated)\\/.*$': 'a path that the command made',
  '\\B(?=(...)+$)': 'the digits of a safe integer',
  '^(\\s{0,99}\\*\\s{1,99})?\\s{0,99}(-)(?:\\s([\\s\\S]*))?$': 'every repetition but the last has a small limit',
  '\\b(?:https?:\\/\\/|link:|xref:|mailto:)[^\\s[]{1,2000}\\[([^\\]]*)\\]': 'a text of at most 10,000 characters',
  '(?<!\\w)([`*_])\\1?([^\\s`*_](?:[^`*\\n]*?[^\\s`*_])?)\\1\\1?(?!\\w)': 'a text of at most 10,000 characters',
  '\\p{L}[^\\p{L}]*\\s[^\\p{L}]*\\p{L}': 'a text of at most 300 characters',
  '^(?:(.*?)[\\s_.:(（[-]+)?([a-z]{2}(?:[_-](?:[A-Z]{2}|Han[st]))?)[)）\\]]?$': 'a header of at most 60 characters',
  '^([A-Za-z_][\\w.-]*)\\s*[(（[]\\s*(?:code\\s*)?(-?\\d+)\\s*[)）\\]](?:\\s*[:：–—-]\\s*|\\s+|$)(.*)$':
    'a title of at most 2000 characters',
  ':[A-Za-z][\\w:.-]{0,50}:`([^`<]*?)(?:\\s*<[^`>]*>)?`': 'a text of at most 10,000 characters',
  '`([^`<]+?)(?:\\s*<[^`>]*>)?`__?': 'a text of at most 10,000 characters',
  '\\s*[(（[【]\\s*(?:deprecated|obsolete|removed|legacy|已?废弃|已?弃用|已?作废|非推奨|廃止|사용\\s?중단|veraltet|obsolète|obsoleto|устарел[оа]?)\\s*[)）\\]】]\\s*$':
    'a cell of at most 500 characters',
  '\\s*[,，、;；/|\\n]\\s*|\\s+(?:and|or|und|oder|et|ou|y|e|и|или|和|或|及)\\s+': 'a cell of at most 500 characters',
  '[\\s.!。！,，;；]+$': 'a text of some 60 characters',
};

test('a regular expression takes linear time, or what it reads is short or written here', () => {
  const judge = createPatternJudge();
  const all = regularExpressionsIn();
  expect(all.length).toBeGreaterThan(100);
  const notLinear = all.filter(
    ({ pattern, flags }) => judge(pattern, 10_000, flags.replace(/[dgy]/g, '')).kind !== 'linear',
  );
  // On a busy machine a judge may run out of time. Another one is asked anew.
  const other = createPatternJudge();
  const slow = notLinear.filter(
    ({ pattern, flags }) => other(pattern, 10_000, flags.replace(/[dgy]/g, '')).kind !== 'linear',
  );
  expect(slow.filter(({ pattern }) => bounded[pattern] === undefined)).toEqual([]);
  expect(Object.keys(bounded).filter((known) => !all.some(({ pattern }) => pattern === known))).toEqual([]);
}, 600_000);
