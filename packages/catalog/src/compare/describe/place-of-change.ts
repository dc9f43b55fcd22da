import { entriesIn } from '../../draft/file-of-errors.js';
import type { Position } from '../../read/line-index.js';
import { locator } from '../../read/locator.js';
import type { Sources } from '../../read/read-sources.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Change } from '../change.js';
import { changeRules } from '../rules/index.js';

/** Where in the new files a change is. */
export interface PlaceOfChange extends Position {
  readonly file: string;
}

/**
 * Returns a function from changes to their places in the new catalogue and its locales. If something is gone, its place
 * is what contained it.
 */
export function placesOfChanges({
  catalog,
  included = [],
  locales,
}: Sources): (change: Change) => PlaceOfChange | undefined {
  const locators = new Map<SourceFile, ReturnType<typeof locator>>();
  const places = new Map(included.flatMap(({ file }) => entriesIn(file).map(([name]) => [name, file] as const)));
  return (change) => {
    const locale = locales.find(({ tag }) => tag === change.locale)?.file;
    const file = locale ?? places.get(change.nameNow ?? '') ?? catalog;
    if (file === undefined) return undefined;
    const locate = locators.get(file) ?? locator(file.text);
    locators.set(file, locate);
    const path = locale === undefined ? catalogPath(change) : [change.nameNow ?? ''];
    return { file: file.path, ...locate({ path, at: 'key' }) };
  };
}

const properties: ReadonlyMap<string, string> = new Map(
  changeRules.flatMap(({ name, property }) => (property === undefined ? [] : [[name, property] as const])),
);

function catalogPath({ rule, nameNow, parameter, name, keyword }: Change): readonly string[] {
  const property = properties.get(rule);
  if (name === null)
    return [property ?? 'name', ...(rule === 'envelope-changed' ? envelopePath(parameter, keyword) : [])];
  if (nameNow === undefined) return ['errors'];
  const first = /^[A-Za-z0-9]+/.exec(parameter ?? '')?.[0];
  return ['errors', nameNow, ...(property === undefined ? [] : [property]), ...(first === undefined ? [] : [first])];
}

function envelopePath(parameter: string | undefined, keyword: string | undefined): readonly string[] {
  if (parameter !== undefined) return ['properties', parameter.split(/[.[]/, 1)[0] ?? ''];
  return keyword === undefined ? [] : [keyword];
}
