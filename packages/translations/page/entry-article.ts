import type { ReportData, ReportEntry, ReportTranslation } from '../src/report/report-data.ts';
import { element } from './elements.ts';
import type { Match } from './filter.ts';
import { markedText } from './marked-text.ts';
import { textBlock } from './text-block.ts';

/** The place of an article among all that match. */
export interface ArticlePlace {
  readonly position: number;
  readonly size: number;
}

/** Returns one error with its source and the translations that match. */
export function entryArticle({ entry, shown }: Match, data: ReportData, { position, size }: ArticlePlace): HTMLElement {
  const { name, code } = entry;
  const heading = `text-${position}`;
  return element(
    'article',
    { 'aria-labelledby': heading, 'aria-posinset': position, 'aria-setsize': size, tabindex: -1 },
    element(
      'h2',
      { id: heading },
      name,
      ' ',
      element('span', { class: 'code' }, String(code) === name ? '' : String(code)),
    ),
    element('div', { class: 'source' }, ...sourceContent(entry, data)),
    element(
      'div',
      { class: 'translations' },
      ...shown.map((index) => translationBlock(entry.translations[index], data, index)),
    ),
  );
}

function sourceContent(entry: ReportEntry, data: ReportData): readonly (Node | string | undefined)[] {
  return [
    element('h3', {}, data.source.name),
    ...textBlock(entry, data.source, data.rules),
    entry.context.length === 0
      ? undefined
      : element('ul', { class: 'context' }, ...entry.context.map((line) => element('li', {}, line))),
  ];
}

function translationBlock(translation: ReportTranslation | undefined, data: ReportData, index: number): Node | string {
  const language = data.locales[index];
  if (translation === undefined || language === undefined) return '';
  const { state, text, previousSource, notes = [], similar = [] } = translation;
  const source = { lang: data.source.tag, dir: data.source.direction };
  return element(
    'section',
    { 'aria-label': language.name },
    element('h3', {}, language.name, ' ', element('span', { class: `state ${state}` }, state)),
    text === undefined ? element('p', { class: 'none' }, 'There is no translation yet.') : undefined,
    ...textBlock(translation, language, data.rules),
    previousSource === undefined
      ? undefined
      : element('p', { class: 'aside' }, 'It was made from: ', element('q', source, ...markedText(previousSource))),
    ...notes.map((note) => element('p', { class: 'aside' }, 'Note: ', element('bdi', {}, note))),
    ...similar.map(({ score, origin, source: of, target }) =>
      element(
        'p',
        { class: 'aside' },
        `${score} % like `,
        element('bdi', {}, origin),
        ': ',
        element('q', source, ...markedText(of)),
        ' → ',
        element('q', { lang: language.tag, dir: language.direction }, ...markedText(target)),
      ),
    ),
  );
}
