import { createHash } from 'node:crypto';
import type { Diagnostic } from '@error-contracts/catalog';
import { operationTable } from '../operations/operations-html.js';
import {
  type Coverage,
  type CoverageCounts,
  type CoverageState,
  type ErrorCoverage,
  type GroupCoverage,
  type ParameterCoverage,
  percentOf,
  reachesThreshold,
} from '../rate/coverage.js';
import { html, type Markup, markupText } from './markup.js';
import { PAGE_STYLE } from './page-style.js';

/** The first line of every page: so a report replaces an older one, and no other file. */
export const COVERAGE_PAGE_MARK = '<!doctype html><!-- Made by error-contracts coverage. -->';

/**
 * Returns a page that stands for itself: it has no script, it opens from the disk, and no request leaves it. Its policy
 * lets nothing but its own style work.
 */
export function coverageHtml(coverage: Coverage, diagnostics: readonly Diagnostic[]): string {
  const { catalog, domains, locales, parameters, errors, operations } = coverage;
  const policy = `default-src 'none'; style-src '${hashOf(PAGE_STYLE)}'; base-uri 'none'; form-action 'none'`;
  const languages = [...locales, ...(parameters.total === 0 ? [] : [{ name: 'parameters', ...parameters }])];
  const page = html`
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Coverage of ${catalog}</title>
${style()}
</head>
<body>
<header>
<h1>Coverage of ${catalog}</h1>
<p class="total">${totalOf(coverage)}</p>
</header>
<main>
${problems(diagnostics)}
<p class="soft">In a bar, green is asserted, amber is only emitted, and the rest was never seen.</p>
<div class="cards">
${groupTable('Domains', 'domain', domains)}
${groupTable('Languages and parameters', 'seen in, or with', languages)}
</div>
<h2>Errors</h2>
${filter(coverage)}
<div class="scroll errors"><table>
<thead><tr><th scope="col">error</th><th scope="col"${alignmentOf(errors[0]?.code)}>code</th><th scope="col">state</th>
<th scope="col">languages</th><th scope="col">parameters</th><th scope="col">operations</th></tr></thead>
<tbody>${errors.map(errorRow)}</tbody>
</table></div>
${operationTable(operations)}
</main>
</body>
</html>
`;
  return COVERAGE_PAGE_MARK + markupText(page);
}

/** The style is a constant of this package, and the only markup that no template made. */
function style(): Markup {
  const texts = Object.assign([`<style>${PAGE_STYLE}</style>`], { raw: [] });
  return html(texts);
}

function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

const TITLES: Readonly<Record<CoverageState, string>> = {
  asserted: 'asserted',
  emitted: 'only emitted',
  never: 'never seen',
  waived: 'waived',
};

function totalOf(coverage: Coverage): Markup {
  const { counts, total, threshold, files } = coverage;
  const demanded = threshold === undefined ? '' : `, ${threshold} % demanded`;
  return html`<strong>${Math.floor(percentOf(coverage))} %</strong> of the errors are asserted: ${counts.asserted} of
${total}${demanded}. <span class="soft">Recorded by ${files} ${files === 1 ? 'process' : 'processes and workers'}.</span>`;
}

function problems(diagnostics: readonly Diagnostic[]): Markup {
  if (diagnostics.length === 0) return html``;
  return html`<h2>What to look at</h2><ul class="problems">${diagnostics.map(
    ({ file, line, message, help }) => html`<li>${message} ${help} <code class="soft">${file}:${line}</code></li>`,
  )}</ul>`;
}

function groupTable(title: string, column: string, groups: readonly GroupCoverage[]): Markup {
  return html`<section class="scroll"><table>
<caption>${title}</caption>
<thead><tr><th scope="col">${column}</th><th scope="col">asserted</th><th scope="col" class="number">of</th>
<th scope="col" class="number">share</th></tr></thead>
<tbody>${groups.map(groupRow)}</tbody>
</table></section>`;
}

function groupRow(group: GroupCoverage): Markup {
  const { name, counts, total, threshold } = group;
  const below = reachesThreshold(group, threshold)
    ? html``
    : html` <span class="below">below ${threshold ?? 0} %</span>`;
  return html`<tr><th scope="row">${name}</th><td>${bar(group)}</td>
<td class="number">${counts.asserted}/${total}</td>
<td class="number">${Math.floor(percentOf(group))} %${below}</td></tr>`;
}

function bar({ counts, total }: CoverageCounts): Markup {
  // The policy allows no style of an element, so a width is an attribute of an SVG.
  const width = (count: number): number => (total === 0 ? 0 : Math.round((1000 * count) / total) / 10);
  const label = `${counts.asserted} asserted, ${counts.emitted} only emitted, ${counts.never} never seen`;
  const asserted = width(counts.asserted);
  return html`<svg class="bar" role="img" aria-label="${label}" viewBox="0 0 100 10" preserveAspectRatio="none">
<title>${label}</title><rect class="asserted" width="${asserted}" height="10"></rect>
<rect class="emitted" x="${asserted}" width="${width(counts.emitted)}" height="10"></rect></svg>`;
}

function filter({ counts, errors }: Coverage): Markup {
  const choices = [
    ['all', `all (${errors.length})`],
    ['open', `not asserted (${counts.emitted + counts.never})`],
    ['emitted', `only emitted (${counts.emitted})`],
    ['never', `never seen (${counts.never})`],
    ['waived', `waived (${counts.waived})`],
  ] as const;
  return html`<fieldset><legend>Show</legend>${choices.map(
    ([id, title]) =>
      html`<label><input type="radio" name="show" id="only-${id}"${id === 'all' ? html` checked` : ''}> ${title}</label>`,
  )}</fieldset>`;
}

function errorRow({ name, code, state, place, waiver, isNew, locales, parameters, operations }: ErrorCoverage): Markup {
  const about =
    waiver === undefined ? html`` : html`<br><span class="soft">until ${waiver.expires}: ${waiver.reason}</span>`;
  const label = isNew ? `${TITLES[state]}, new` : TITLES[state];
  return html`<tr data-state="${state}"><th scope="row"><code>${name}</code><br><code class="soft">${place.file}:${place.lines.first}</code></th>
<td${alignmentOf(code)}>${code}</td>
<td><span class="state ${state}">${label}</span>${about}</td>
<td data-column="languages">${[...locales.keys()].join(', ')}</td>
<td>${parameters.map(parameterLine)}</td>
<td data-column="operations">${[...operations.keys()].slice(0, MOST_OPERATIONS).join(', ')}</td></tr>`;
}

const MOST_OPERATIONS = 5;

/** Numbers stand under each other by their last digits; texts by their first letters. */
function alignmentOf(code: ErrorCoverage['code'] | undefined): Markup {
  return typeof code === 'number' ? html` class="number"` : html``;
}

function parameterLine({ name, present, absent }: ParameterCoverage): Markup {
  const of = (state: ParameterCoverage['present'], word: string) =>
    html`<span class="state ${state}">${word}: ${TITLES[state]}</span>`;
  return html`<div><code>${name}</code> ${of(present, 'with')}, ${of(absent, 'without')}</div>`;
}
