// The script of a report. It shows the texts of the data in the page, and makes markup of none.
import type { ReportData } from '../src/report/report-data.ts';
import { filterInAddress, keepInAddress } from './address.ts';
import { controls } from './controls.ts';
import { byId } from './elements.ts';
import { feed } from './feed.ts';
import { finder, NO_FILTER } from './filter.ts';
import { summaryRows } from './summary.ts';

const data: ReportData = JSON.parse(byId('data', HTMLScriptElement).textContent ?? '');
const fields = controls(byId('filter', HTMLFormElement), data);
const find = finder(data);
const show = feed(data);

function update(): void {
  const matches = find(fields.read());
  const texts = matches.reduce((sum, { shown }) => sum + shown.length, 0);
  const all = data.entries.length * data.locales.length;
  byId('count', HTMLOutputElement).value = `${texts.toLocaleString('en')} of ${all.toLocaleString('en')} texts`;
  show(matches);
}

function followAddress(): void {
  fields.show(filterInAddress());
  update();
}

byId('summary', HTMLTableElement).append(...summaryRows(data));
followAddress();
addEventListener('hashchange', () => {
  // The link that skips to the texts is no filter.
  if (location.hash !== '#texts') followAddress();
});
fields.form.addEventListener('submit', (event) => event.preventDefault());
fields.form.addEventListener('input', () => {
  keepInAddress(fields.read());
  update();
});
fields.form.addEventListener('reset', (event) => {
  event.preventDefault();
  fields.show(NO_FILTER);
  keepInAddress(NO_FILTER);
  update();
});
