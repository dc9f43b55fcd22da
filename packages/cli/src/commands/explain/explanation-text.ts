import { type EndOfLife, isJsonObject, type Json } from '@error-contracts/catalog';
import { escapeForLog } from '@error-contracts/runtime/text';
import { codeText } from '../../report/code-text.js';
import { quoted } from '../../report/quoted.js';
import type { Colors } from '../../terminal/colors.js';
import type { Explanation } from './explanation.js';

/** Returns an explanation for people; the code and the text come first. */
export function explanationText(explanation: Explanation, colors: Colors): string {
  const { code, name, status, domain, kind, locale, message, sourceLocale, sourceMessage } = explanation;
  const rows: [label: string, lines: readonly string[]][] = [
    [
      'meaning',
      [MEANING.kind[kind], `${MEANING.retry[explanation.retry]}.`, `${MEANING.audience[explanation.audience]}.`],
    ],
    ['owner', explanation.owner === undefined ? [] : [ownerText(explanation.owner, explanation)]],
    ['data', Object.entries(explanation.data).map((parameter) => parameterText(parameter, explanation))],
    ['causes', explanation.causes],
    ['what to do', explanation.fixes],
    ['translators', explanation.comment === null ? [] : [explanation.comment]],
    ['log level', [explanation.log]],
    ['since', sinceText(explanation)],
    ['released', releasedText(explanation)],
    ['deprecated', endOfLife(explanation.deprecated)],
    ['retired', endOfLife(explanation.retired)],
    ['was called', explanation.aliases],
    ['answered as', explanation.sameAnswerAs === null ? [] : [explanation.sameAnswerAs]],
    ['defined in', [`${explanation.file}:${explanation.line}`]],
    ['ask', askText(explanation)],
  ];
  const ended = explanation.retired ? ['retired'] : explanation.deprecated ? ['deprecated'] : [];
  return [
    `${colors.bold(`${codeText(code)} ${name}`)}  ${colors.dim([`HTTP ${status}`, domain, ...ended].join(', '))}`,
    '',
    `  ${escapeForLog(message)}  ${colors.dim(locale)}`,
    ...(locale === sourceLocale ? [] : [`  ${escapeForLog(sourceMessage)}  ${colors.dim(`${sourceLocale}, source`)}`]),
    '',
    ...rows.flatMap(([label, lines]) => row(label, lines, colors)),
    '',
  ].join('\n');
}

const LABEL_WIDTH = 13;

function row(label: string, lines: readonly string[], colors: Colors): string[] {
  return lines.map((line, index) => {
    const shown = (index === 0 ? label : '').padEnd(LABEL_WIDTH);
    return `  ${colors.cyan(shown)}${escapeForLog(line)}`;
  });
}

const MEANING = {
  kind: { error: 'An error: the request failed.', challenge: 'A challenge: not a failure but a next step.' },
  retry: {
    never: 'Retry: never; the same request will fail again',
    later: 'Retry: later; the same request may succeed',
    'after-action': 'Retry: after action; the caller must change something first',
  },
  audience: {
    public: 'Audience: public; the text may be shown to an end user',
    internal: 'Audience: internal; the text must not be shown to an end user',
  },
} as const;

function parameterText([name, schema]: readonly [string, Json], { optional }: Explanation): string {
  const { type, description, default: preset, ...rest } = schema as { readonly [keyword: string]: Json };
  const keywords = Object.entries(rest)
    // Held errors have no schema of their own: the description says what they are.
    .filter(([, value]) => !(isJsonObject(value) && Object.hasOwn(value, '$ref')))
    .map(([keyword, value]) => `${keyword} ${JSON.stringify(value)}`);
  const presence = optional.includes(name) ? 'optional' : 'required';
  const facts = [String(type), ...keywords, preset === undefined ? presence : `default ${JSON.stringify(preset)}`];
  return `${name} (${facts.join(', ')})${description === undefined ? '' : `: ${String(description)}`}`;
}

function ownerText(owner: string, { ownedBy }: Explanation): string {
  return ownedBy === undefined ? owner : `${owner}, by ${ownedBy}`;
}

function sinceText({ since, git }: Explanation): string[] {
  const { added = null, firstRelease = null } = git ?? {};
  const version = since ?? firstRelease;
  const commit = added === null ? undefined : `added on ${added.date} by ${added.author}, ${added.commit}`;
  const known = [version, commit].filter((one) => one !== null && one !== undefined);
  return known.length === 0 ? [] : [known.join(', ')];
}

/** Only inside of a repository there is a history to ask. */
function askText({ owner, git, file, line }: Explanation): string[] {
  return owner === undefined && git?.added ? [`who wrote it: git log -L ${quoted(`${line},+1:${file}`)}`] : [];
}

function releasedText({ lastRelease }: Explanation): string[] {
  if (lastRelease === null) return [];
  const { version, hasIt } = lastRelease;
  return [hasIt ? `yes, ${version} has it` : `not yet, the last release is ${version}`];
}

function endOfLife(end: EndOfLife | null): string[] {
  if (end === null) return [];
  const { since, reason, replacedBy } = end;
  return [`since ${since}: ${reason}${replacedBy === undefined ? '' : ` Use ${replacedBy}.`}`];
}
