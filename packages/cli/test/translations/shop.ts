import { CATALOG, GERMAN, type Project, project } from '../support/project.js';

/** A project with a placeholder, a text of which the German one is missing, and a German one that is broken. */
export function shop(): Project {
  const catalog = CATALOG.replace(
    '"message": "We can’t find this order.", "status": 404, "domain": "order" }',
    '"message": "We can’t find the order {id}.", "status": 404, "domain": "order", "data": { "id": { "type": "string", "description": "The order.", "examples": ["A-17"] } } }',
  );
  const german = JSON.parse(GERMAN);
  delete german.ORDER_NOT_FOUND;
  return project(catalog, { de: `${JSON.stringify(german, null, 2)}\n` });
}

/** The arguments of a command of translations. */
export const translations = (...args: readonly string[]) => ['translations', ...args] as const;
/** Returns the German texts of a project. */
export const textsOf = ({ read }: Project): Record<string, string> => JSON.parse(read('locales/de.json'));
