const MOST_ENTRIES = 32;
const LONGEST = 1024;

/**
 * Returns whether a client asks for problem details: it names `application/problem+json`, and does not prefer
 * `application/json`. A client that names both alike wants JSON for results and problem details for errors. Never
 * throws.
 */
export function wantsProblem(accept: string | null | undefined): boolean {
  if (typeof accept !== 'string' || accept.length > LONGEST) return false;
  // Nearly all requests end here, before the costly parsing.
  if (!/application\/problem\+json/i.test(accept)) return false;
  let problem = 0;
  let json = 0;
  for (const entry of accept.split(',', MOST_ENTRIES)) {
    const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    if (type === 'application/problem+json') problem = Math.max(problem, weightOf(parameters));
    if (type === 'application/json') json = Math.max(json, weightOf(parameters));
  }
  return problem > 0 && problem >= json;
}

function weightOf(parameters: readonly string[]): number {
  for (const parameter of parameters) {
    const weight = /^q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.exec(parameter)?.[1];
    if (weight !== undefined) return Number(weight);
  }
  return 1;
}
