import type { TestRunner } from '../choices.js';
import type { SeenProject } from '../project/see-project.js';
import type { AdoptedCatalog } from './adopted-catalog.js';
import type { StartLanguage } from './first-errors.js';

/** A project about which everything is decided. */
export interface SettledProject extends Omit<SeenProject, 'language'> {
  /** The languages of a new catalogue, its own first. */
  readonly languages: readonly StartLanguage[];
  /** The catalogue that the project has; undefined if it gets a new one. */
  readonly adopted: AdoptedCatalog | undefined;
  /** What runs a first contract test. */
  readonly tests: TestRunner;
  /** Whether it gets a workflow for GitHub. */
  readonly ci: boolean;
}
