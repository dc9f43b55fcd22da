import type { AnyContract, ContractEntry } from '../contract/index.js';
import { escapeForLog } from '../text/escape-for-log.js';
import { nearestName } from '../validation/nearest-name.js';

/** Returns the condition of each error of one list, by the present name of the error, or says what is wrong with it. */
export type ConditionReader = (
  given: unknown,
  report: (mistake: string) => void,
) => readonly (readonly [string, string])[];

/** Returns a function that reads lists of errors: what JavaScript or JSON gave may be anything. */
export function conditionReader({ name: ofCatalog, catalog }: AnyContract): ConditionReader {
  const entries = new Map(Object.entries(catalog as { readonly [name: string]: ContractEntry }));
  return (given, report) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      report('its errors are no object of names and conditions.');
      return [];
    }
    return Object.entries(given).flatMap(([name, condition]: [string, unknown]) => {
      const entry = entries.get(name);
      const shown = escapeForLog(name.slice(0, 200));
      if (entry === undefined) {
        const nearest = nearestName(name, entries.keys());
        report(`${ofCatalog} has no error ${shown}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`);
      } else if (entry.retired === true) {
        report(`${shown} is retired, so no operation can give it: remove it.`);
      } else if (typeof condition !== 'string') {
        report(`the condition of ${shown} is no text: say when the operation gives it.`);
      } else return [[entry.name, condition] as const];
      return [];
    });
  };
}
