import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleSize, runBundle } from './bundle-size.ts';
import type { Section } from './section.ts';
import { figure, type Row, table } from './table.ts';
import { ajvStandalone } from './validators/ajv-standalone.ts';
import { type Catalog, realCatalog } from './validators/catalogs.ts';
import { inputSets } from './validators/inputs.ts';
import { handWritten } from './validators/peers/hand-written.ts';
import { peers } from './validators/peers/index.ts';
import type { Peer } from './validators/peers/peer.ts';

const GUARD = 'isErrorResponse as guard';
const REPORT = 'explainErrorResponse as report';
const PARSE = 'parseErrorResponse as parse';

/** Measures what an application ships: ours by what it imports, and the others with the schema of all codes. */
export async function run(): Promise<Section> {
  const catalog = await realCatalog('validator-bytes');
  const weigh = async (source: string): Promise<{ readonly minified: number; readonly gzipped: number }> => {
    const { code, minified, gzipped } = await bundleSize(source);
    await assertWorks(catalog, code);
    return { minified, gzipped };
  };
  const [index, guard] = [catalog.ours, catalog.guard].map((path) => JSON.stringify(join(catalog.folder, path)));
  const named = (exported: string) => weigh(`export { ${exported} } from ${index};`);
  const plain = (exported?: string) =>
    weigh(
      `export { ${GUARD} } from ${guard};${exported === undefined ? '' : `\nexport { ${exported} } from ${index};`}`,
    );
  const both = await plain(REPORT);
  const rows: Row[] = [
    {
      '': 'ours',
      guard: (await plain()).gzipped,
      'guard and report': both.gzipped,
      parse: (await named(PARSE)).gzipped,
      everything: null,
      'guard and report, minified': both.minified,
    },
    await namedRow(named),
  ];
  for (const peer of [handWritten, ...ajvStandalone, ...peers]) {
    const path = write(catalog, peer);
    const guardOnly = await weigh(`export { guard } from ${path};`);
    const withReport = peer === handWritten ? undefined : await weigh(`export { guard, report } from ${path};`);
    rows.push({
      '': peer.name,
      guard: guardOnly.gzipped,
      'guard and report': withReport?.gzipped ?? null,
      parse: null,
      everything: null,
      'guard and report, minified': withReport?.minified ?? null,
    });
  }
  const size = figure(catalog.definition.codes.length);
  return {
    title: 'Bytes of a validator',
    notes: [
      `Bytes after gzip, ${size} codes, schema included: those of the real catalogue without the error that holds others, which not every candidate can check. Every bundle was run on valid and invalid responses.`,
      'A hand-written map makes no report. The others have no parser for responses of newer servers.',
      'Ours without names is the entry `@error-contracts/validators/guard`. A guard that takes a name, `isErrorResponse(body, name)`, must ship all names: about 0.9 kB. It is therefore above the mark of 1,500.',
    ],
    rows,
    markdown: table(rows),
    highlights: [
      {
        what: `Guard and report of ${size} codes, bytes`,
        ours: figure(both.gzipped),
        limit: `${figure(Number(rows[2]?.guard))} (hand-written, no report)`,
        'best other': bestOther(rows.slice(3)),
      },
    ],
  };
}

/** The guard that also takes a name, and therefore ships the names of all errors. */
async function namedRow(
  named: (exported: string) => Promise<{ readonly minified: number; readonly gzipped: number }>,
): Promise<Row> {
  const both = await named(`${GUARD}, ${REPORT}`);
  return {
    '': 'ours, with the names',
    guard: (await named(GUARD)).gzipped,
    'guard and report': both.gzipped,
    parse: null,
    everything: (await named(`${GUARD}, ${REPORT}, ${PARSE}, errorResponseSchema, formatIssue`)).gzipped,
    'guard and report, minified': both.minified,
  };
}

function bestOther(rows: readonly Row[]): string {
  const [best] = [...rows].sort((one, other) => Number(one['guard and report']) - Number(other['guard and report']));
  return `${figure(Number(best?.['guard and report']))} (${best?.['']})`;
}

function write({ folder, definition }: Catalog, peer: Peer): string {
  const path = join(folder, `${peer.name.replace(/\W+/g, '-')}.mjs`);
  writeFileSync(path, peer.source(definition));
  return JSON.stringify(new URL(pathToFileURL(path)).pathname);
}

/** The size of a bundle counts only if its verdicts are right. */
async function assertWorks({ definition }: Catalog, code: string): Promise<void> {
  const { guard, report, parse } = await runBundle(code);
  for (const { name, valid, known, values } of inputSets(definition)) {
    for (const value of values) {
      const verdicts = [
        typeof guard === 'function' ? guard(value) === valid : true,
        typeof report === 'function' ? (report(value).length === 0) === valid : true,
        typeof parse === 'function' ? parse(value).known === known : true,
      ];
      if (verdicts.includes(false)) throw new Error(`A bundle has a wrong verdict of "${name}".`);
    }
  }
}
