import type { Diagnostic } from '@error-contracts/catalog';
import { describeChange, type MarkedChange, type Verdict } from '@error-contracts/catalog/compare';
import { codeText } from '../../../report/code-text.js';
import { escapeForMarkdown } from '../../../report/escape-for-markdown.js';
import { plural } from '../../../report/quantities.js';
import { type ChangeReport, isFine } from './change-report.js';
import { valuesOf } from './change-values.js';
import { nextRelease } from './next-release.js';
import { verdictTitles } from './verdict-titles.js';

const VERDICTS: readonly Verdict[] = ['forbidden', 'major', 'minor', 'patch'];

/** As many of each verdict as fit in a comment on a pull request. */
const SHOWN = 100;

/** Returns changes as Markdown, for a comment on a pull request or the summary of a job. */
export function markdownChanges(report: ChangeReport): string {
  const { before, after, bump, allowed, changes, diagnostics } = report;
  const counted = changes.filter(({ accepted }) => accepted === undefined);
  const accepted = changes.filter((change) => change.accepted !== undefined);
  const next = nextRelease(report);
  const verdict = changes.length === 0 ? 'no changes' : bump;
  const parts = [
    `### Error contract ${escapeForMarkdown(after.snapshot.name)}: ${verdict}`,
    `${escapeForMarkdown(before.title)} → ${escapeForMarkdown(after.title)}. ${next === undefined ? '' : `The next release is ${next} at least. `}${isFine(report) ? '' : `**Refused**: allowed is ${allowed}.`}`.trim(),
    ...VERDICTS.flatMap((one) => {
      const group = counted.filter((change) => change.verdict === one);
      return group.length === 0
        ? []
        : groupText(`${plural(group.length, 'change')}: ${one}, ${verdictTitles[one]}`, group, one);
    }),
    ...(accepted.length === 0 ? [] : groupText(`${plural(accepted.length, 'change')}: accepted`, accepted, 'patch')),
    ...diagnostics.map(diagnosticText),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Harmless changes are folded away. */
function groupText(title: string, changes: readonly MarkedChange[], verdict: Verdict): readonly string[] {
  const rows = changes.slice(0, SHOWN).map(rowText);
  // Integers stand right, so that their digits are below each other.
  const codes = changes.some(({ code }) => typeof code === 'string') ? '---' : '---:';
  const head = ['| Code | Name | Change | From | To | |', `| ${codes} | --- | --- | --- | --- | --- |`];
  const table = [...head, ...rows].join('\n');
  const hidden = changes.length - SHOWN;
  const rest = hidden > 0 ? [`… and ${plural(hidden, 'more change')}.`] : [];
  const breaks = verdict === 'forbidden' || verdict === 'major';
  if (breaks) return [`#### ${title}`, table, ...rest];
  return [`<details><summary>${title}</summary>`, table, ...rest, '</details>'];
}

function rowText(change: MarkedChange): string {
  const { code, name, rule, locale, parameter, warning, accepted } = change;
  const values = valuesOf(change);
  const { from, to } = values.layout === 'none' ? { from: undefined, to: undefined } : values;
  const { help } = describeChange(change);
  const remark =
    accepted === undefined ? [warning, help] : [`${accepted.person}, until ${accepted.expires}: ${accepted.reason}`];
  const where = [locale, parameter].flatMap((part) => (part === undefined ? [] : inCode(part)));
  const cells = [
    code === null ? '' : typeof code === 'string' ? inCode(codeText(code)) : String(code),
    name === null ? '' : inCode(name),
    [rule, ...where].join(' '),
    from === undefined ? '' : inCode(from),
    to === undefined ? '' : inCode(to),
    escapeForMarkdown(remark.filter((part) => part !== undefined).join(' ')),
  ];
  return `| ${cells.join(' | ')} |`;
}

function diagnosticText({ file, line, message, help, severity }: Diagnostic): string {
  return `**${severity}** ${inCode(`${file}:${line}`)} ${escapeForMarkdown(message)} ${escapeForMarkdown(help)}`;
}

/** Returns a text as code: in an element, because a back-tick in the text would end a code span. */
function inCode(text: string): string {
  const short = text.length > 300 ? `${text.slice(0, 300)}…` : text;
  return `<code>${escapeForMarkdown(short)}</code>`;
}
