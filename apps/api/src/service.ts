import type { Database } from './database/open-database.ts';
import type { Settings } from './settings.ts';

/** The database and the settings that every operation works with. */
export interface Service {
  readonly database: Database;
  readonly settings: Settings;
}
