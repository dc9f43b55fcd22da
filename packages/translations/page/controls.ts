import type { ReportData } from '../src/report/report-data.ts';
import { element } from './elements.ts';
import type { Filter } from './filter.ts';

/** The fields by which a person chooses what to see. */
export interface Controls {
  readonly form: HTMLFormElement;
  read(): Filter;
  /** Shows a filter; a value that there is not becomes empty. */
  show(filter: Filter): void;
}

/** Fills the fields of a form with the languages, states and rules of a report. */
export function controls(form: HTMLFormElement, { locales, rules, entries }: ReportData): Controls {
  const select = (name: keyof Filter): HTMLSelectElement => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) return field;
    throw new Error(`The form has no ${name}.`);
  };
  const search = form.elements.namedItem('search') as HTMLInputElement;
  const [locale, state, rule] = [select('locale'), select('state'), select('rule')];
  const states = new Set(entries.flatMap(({ translations }) => translations.map((one) => one.state)));
  locale.append(option('', 'All'), ...locales.map(({ tag, name }) => option(tag, name)));
  state.append(option('', 'All'), option('open', 'needs work'), ...[...states].sort().map((one) => option(one, one)));
  rule.append(
    option('', 'With and without'),
    option('any', 'Any finding'),
    option('error', 'Errors'),
    option('warning', 'Warnings'),
  );
  if (rules.length > 0) {
    rule.append(element('optgroup', { label: 'Rules' }, ...rules.map(({ name }) => option(name, name))));
  }
  const put = (field: HTMLSelectElement, value: string): void => {
    field.value = value;
    if (field.selectedIndex === -1) field.value = '';
  };
  return {
    form,
    read: () => ({ locale: locale.value, state: state.value, rule: rule.value, search: search.value }),
    show(filter) {
      put(locale, filter.locale);
      put(state, filter.state);
      put(rule, filter.rule);
      search.value = filter.search;
    },
  };
}

function option(value: string, label: string): HTMLOptionElement {
  return element('option', { value }, label);
}
