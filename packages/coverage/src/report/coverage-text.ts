import { escapeForLog } from '@error-contracts/runtime/text';
import { operationLines } from '../operations/operations-text.js';
import {
  type Coverage,
  type CoverageState,
  type ErrorCoverage,
  type GroupCoverage,
  percentOf,
  reachesThreshold,
} from '../rate/coverage.js';
import { bar, barLegend, type Paint } from './bar.js';
import { openParameters } from './parameters-text.js';

/** How a text is made. */
export interface CoverageTextOptions {
  readonly paint: Paint;
  /** Names every error; otherwise only the first ones of each state. */
  readonly all?: boolean;
}

/** So many errors of a state are named without `all`. */
const NAMED = 10;

/** Returns the coverage for people: a table by domain, by language, and the errors that are not asserted. */
export function coverageText(coverage: Coverage, { paint, all = false }: CoverageTextOptions): string {
  const { domains, locales, parameters, errors, operations } = coverage;
  const languages = locales.filter(({ counts }) => counts.asserted + counts.emitted > 0);
  const silent = locales.filter((locale) => !languages.includes(locale)).map(({ name }) => name);
  const width = Math.max(...[...domains, ...languages].map(({ name }) => name.length), 'parameters'.length);
  const row = (group: GroupCoverage, isDomain: boolean) => rowOf(group, width, isDomain, paint);
  const most = all ? Number.POSITIVE_INFINITY : NAMED;
  return `${[
    paint.bold(`${coverage.catalog}: ${totalOf(coverage)}`),
    '',
    ...domains.map((domain) => row(domain, true)),
    '',
    ...languages.map((locale) => row(locale, false)),
    ...(silent.length === 0 ? [] : [`  ${paint.dim(`no text seen in ${silent.map(escapeForLog).join(', ')}`)}`]),
    ...(parameters.total === 0 ? [] : ['', rowOf({ name: 'parameters', ...parameters }, width, false, paint)]),
    `  ${barLegend(paint)}`,
    ...named('emitted', 'only emitted', errors, most, paint),
    ...named('never', 'never seen', errors, most, paint),
    ...openParameters(errors, most, paint),
    ...waived(errors, paint),
    ...(operations === undefined ? [] : operationLines(operations, most, paint)),
  ].join('\n')}\n`;
}

function totalOf(coverage: Coverage): string {
  const { counts, total, threshold } = coverage;
  const demanded = threshold === undefined ? '' : `, ${threshold} % demanded`;
  return `${counts.asserted} of ${total} errors asserted (${percentText(percentOf(coverage))}${demanded})`;
}

/** 99.9 is not 100. */
function percentText(percent: number): string {
  return `${Math.floor(percent)} %`;
}

function rowOf(group: GroupCoverage, width: number, isDomain: boolean, paint: Paint): string {
  const { name, counts, total, threshold } = group;
  const open = [
    counts.emitted > 0 ? `${counts.emitted} only emitted` : '',
    isDomain && counts.never > 0 ? `${counts.never} never seen` : '',
    isDomain && counts.waived > 0 ? `${counts.waived} waived` : '',
  ].filter((text) => text !== '');
  const share = `${counts.asserted}/${total}`.padStart(9);
  const percent = percentText(percentOf(group)).padStart(6);
  const demanded = reachesThreshold(group, threshold) ? '' : paint.red(`  below ${threshold} %`);
  const details = open.length === 0 ? '' : `  ${paint.dim(open.join(', '))}`;
  return `  ${escapeForLog(name).padEnd(width)}  ${bar(group, paint)} ${share} ${percent}${demanded}${details}`;
}

function named(
  state: CoverageState,
  title: string,
  errors: readonly ErrorCoverage[],
  most: number,
  paint: Paint,
): readonly string[] {
  const found = errors.filter((error) => error.state === state);
  if (found.length === 0) return [];
  const shown = found.slice(0, most);
  const width = Math.max(...shown.map(({ name }) => escapeForLog(name).length));
  const codeWidth = Math.max(...shown.map(({ code }) => escapeForLog(String(code)).length));
  const lines = shown.map(({ name, code, place, isNew, operations }) => {
    const where = `${place.file}:${place.lines.first}`;
    const by = [...operations.keys()].slice(0, 2).join(', ');
    const about = [where, ...(by === '' ? [] : [by]), ...(isNew ? ['new'] : [])].map(escapeForLog).join('  ');
    const of = `${escapeForLog(name).padEnd(width)}  ${escapeForLog(String(code)).padEnd(codeWidth)}`;
    return `  ${of}  ${paint.dim(about)}`;
  });
  const more = found.length - lines.length;
  return [
    '',
    paint.bold(`${title} (${found.length})`),
    ...lines,
    ...(more > 0 ? [paint.dim(`  … and ${more} more; --all shows them.`)] : []),
  ];
}

function waived(errors: readonly ErrorCoverage[], paint: Paint): readonly string[] {
  const found = errors.filter(({ waiver }) => waiver !== undefined);
  if (found.length === 0) return [];
  return [
    '',
    paint.bold(`waived (${found.length})`),
    ...found.map(
      ({ name, waiver }) =>
        `  ${escapeForLog(name)}  ${paint.dim(escapeForLog(`until ${waiver?.expires}: ${waiver?.reason}`))}`,
    ),
  ];
}
