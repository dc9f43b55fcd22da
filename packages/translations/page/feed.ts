import type { ReportData } from '../src/report/report-data.ts';
import { byId } from './elements.ts';
import { entryArticle } from './entry-article.ts';
import type { Match } from './filter.ts';

/** Shows other matches. */
export type ShowMatches = (matches: readonly Match[]) => void;

/** As many articles as a screen or two have: of ten thousand, the others are made when somebody gets there. */
const CHUNK = 30;

/** Makes the list of texts work: it grows at its end, prints as a whole, and Page Up and Page Down move in it. */
export function feed(data: ReportData): ShowMatches {
  const list = byId('texts', HTMLElement);
  const more = byId('more', HTMLButtonElement);
  let matches: readonly Match[] = [];

  const add = (count: number): void => {
    const start = list.childElementCount;
    const chunk = matches.slice(start, start + count);
    for (const [index, match] of chunk.entries()) {
      list.append(entryArticle(match, data, { position: start + index + 1, size: matches.length }));
    }
    more.hidden = list.childElementCount >= matches.length;
  };
  const focus = (article: Element | null | undefined): void => {
    if (!(article instanceof HTMLElement)) return;
    for (const one of list.querySelectorAll('[tabindex="0"]')) one.setAttribute('tabindex', '-1');
    article.tabIndex = 0;
    article.focus();
    article.scrollIntoView({ block: 'nearest' });
  };

  more.addEventListener('click', () => {
    const start = list.childElementCount;
    add(CHUNK);
    focus(list.children[start]);
  });
  new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) add(CHUNK);
    },
    { rootMargin: '1000px' },
  ).observe(byId('end', HTMLElement));
  addEventListener('beforeprint', () => add(matches.length));
  list.addEventListener('keydown', (event) => {
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    const article = event.target instanceof Element ? event.target.closest('article') : null;
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    if (article === null || (step === 1 && article.nextElementSibling === null)) add(CHUNK);
    const next = step === 1 ? (article?.nextElementSibling ?? list.firstElementChild) : article?.previousElementSibling;
    if (next) event.preventDefault();
    focus(next);
  });

  return (found) => {
    matches = found;
    list.replaceChildren();
    add(CHUNK);
    list.firstElementChild?.setAttribute('tabindex', '0');
  };
}
