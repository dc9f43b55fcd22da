import type { Severity } from '../diagnostic.js';

/** What a project asks of the rules. */
export interface CheckSettings {
  /** The severity of a rule, by its name, for all of its diagnostics. `off` leaves them out. */
  readonly severities?: ReadonlyMap<string, RuleSetting>;
  /** The languages in which a missing text is an error, whatever the severity of its rule is. */
  readonly complete?: readonly string[];
}

/** How serious it is to break a rule, or that nobody wants to know. */
export type RuleSetting = Severity | 'off';
