import { findRule } from '../rules/all-rules.js';
import { ruleAddress } from '../rules/rule-address.js';
import { firstSentence, ruleText } from '../rules/rule-text.js';
import { jsonText } from './json-text.js';

/** A result for code scanning. */
export interface SarifResult {
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly text: string;
  /** Absent if it belongs to no line. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number } | undefined;
  /** Why it does not count; absent if nobody has accepted it. */
  readonly suppressed?: string | undefined;
}

/** Returns results as a log of SARIF 2.1.0. */
export function sarifLog(all: readonly SarifResult[]): string {
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  const order = new Map(rules.map((rule, index) => [rule, index]));
  const results = all.map(({ rule, level, text, place, suppressed }) => ({
    ruleId: rule,
    ruleIndex: order.get(rule),
    level,
    message: { text },
    ...(place === undefined ? {} : { locations: [locationOf(place)] }),
    ...(suppressed === undefined ? {} : { suppressions: [{ kind: 'external', justification: suppressed }] }),
  }));
  const driver = {
    name: 'error-contracts',
    rules: rules.map(ruleDescriptor),
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return jsonText(log);
}

function locationOf({ file, line, column }: NonNullable<SarifResult['place']>): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file.toWellFormed().replaceAll('\\', '/')) },
      region: { startLine: line, startColumn: column },
    },
  };
}

/** Returns what code scanning shows of a rule, and where it links to. */
function ruleDescriptor(id: string): object {
  const rule = findRule(id);
  if (rule === undefined) return { id };
  return {
    id,
    shortDescription: { text: firstSentence(rule) },
    fullDescription: { text: rule.description },
    help: { text: ruleText(rule) },
    helpUri: ruleAddress(id),
  };
}
