import { isJsonObject, type Json } from '../../json.js';
import { parsePattern } from './include-pattern.js';

/** Where a catalogue looks for the files that it includes. */
export interface IncludePlaces {
  /** Files and folders, from the folder of the catalogue; `.` is that folder. */
  readonly paths: readonly string[];
  /** The names of packages. */
  readonly packages: readonly string[];
}

/** Returns where a catalogue looks for files, for those who must fetch them first. What is written wrongly is left out. */
export function includePlaces(catalog: Json): IncludePlaces {
  const include = isJsonObject(catalog) && Array.isArray(catalog.include) ? catalog.include : [];
  const patterns = include.flatMap((text) => {
    const pattern = typeof text === 'string' ? parsePattern(text) : undefined;
    return pattern === undefined || 'message' in pattern ? [] : [pattern];
  });
  const own = patterns.filter((pattern) => pattern.package === undefined).map(({ steps }) => fixedPart(steps));
  return {
    paths: [...new Set(own)],
    packages: [...new Set(patterns.flatMap((pattern) => pattern.package ?? []))],
  };
}

/** Returns the steps before the first star. */
function fixedPart(steps: readonly string[]): string {
  const star = steps.findIndex((step) => step.includes('*'));
  return steps.slice(0, star === -1 ? steps.length : star).join('/') || '.';
}
