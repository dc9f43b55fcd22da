import { measure, overInputs } from './measure.ts';
import type { Highlight, Section } from './section.ts';
import { figure, type Row, table } from './table.ts';
import { realCatalog, syntheticValidators } from './validators/catalogs.ts';
import { type InputSet, inputSets } from './validators/inputs.ts';
import { type Field, loadField } from './validators/load-candidates.ts';
import { handWritten } from './validators/peers/hand-written.ts';
import { absent } from './validators/peers/index.ts';

type Work = (value: unknown) => unknown;

/** Measures what a verdict, a report and a parse cost, with 99 real and with 1,000 and 10,000 synthetic codes. */
export async function run(): Promise<Section> {
  const rows: Row[] = [];
  const notes = [
    'Ratios to the hand-written map in the same column; its own row is in nanoseconds. `valid` and `invalid` are the geometric means of the columns behind them.',
    'Marks: guard ≤ 1.1, guard and report ≤ 5. If the report is above: an issue is an object of five properties with a pointer and the nearest names. The hand-written map makes none, and the reports of the others have no nearest names.',
    'ajv with one function per shape is ahead of our report: its errors are made by straight-line code, ours by checks that every shape shares, which keeps guard and report together at 1,500 bytes instead of 2,018. Our parser makes the same checks, tolerantly, before it answers.',
    ...Object.entries(absent).map(([name, reason]) => `${name} is absent: ${reason}.`),
  ];
  const parts: string[] = [];
  for (const catalog of [
    await realCatalog('validators-real'),
    await syntheticValidators(1_000),
    await syntheticValidators(10_000),
  ]) {
    const size = catalog.definition.codes.length;
    process.stderr.write(`  ${size} codes\n`);
    const sets = inputSets(catalog.definition);
    const field = await loadField(catalog, sets);
    for (const [name, reason] of field.excluded) notes.push(`${name} at ${figure(size)} codes: ${reason}.`);
    for (const [task, candidates] of Object.entries(tasks(field))) {
      const measured = measureTask(candidates, sets, field.excluded);
      rows.push(...measured.map((row) => ({ codes: size, task, ...row })));
      parts.push(`### ${figure(size)} codes: ${task}\n\n${table(measured)}`);
    }
  }
  return { title: 'Validators', notes, rows, markdown: parts.join('\n'), highlights: highlights(rows) };
}

function tasks({ limit, ours, others }: Field): Record<string, Map<string, Work>> {
  const guards = [...others].map(([name, { guard }]) => [name, guard] as const);
  const reports = [...others].flatMap(([name, { report }]) => (report === undefined ? [] : [[name, report] as const]));
  return {
    guard: new Map<string, Work>([[handWritten.name, limit.guard], ['ours', ours.guard], ...guards]),
    'guard and report': new Map<string, Work>([
      [handWritten.name, limit.guard],
      ['ours', ours.report],
      ['ours, parse', ours.parse],
      ...reports,
    ]),
  };
}

function measureTask(candidates: Map<string, Work>, sets: readonly InputSet[], excluded: Field['excluded']): Row[] {
  const ratios = new Map<string, Map<InputSet, number>>([...candidates.keys()].map((name) => [name, new Map()]));
  const nanoseconds = new Map<InputSet, number>();
  for (const set of sets) {
    const works = [...candidates].map(([name, work]) => [name, overInputs(work, set.values)] as const);
    for (const [name, { ns, ratio }] of Object.entries(measure(Object.fromEntries(works)))) {
      ratios.get(name)?.set(set, ratio);
      if (name === handWritten.name) nanoseconds.set(set, ns / set.values.length);
    }
  }
  const row = (name: string, figures: Map<InputSet, number>): Row => ({
    '': name,
    valid: mean(
      sets.filter(({ valid }) => valid),
      figures,
    ),
    invalid: mean(
      sets.filter(({ valid }) => !valid),
      figures,
    ),
    ...Object.fromEntries(sets.map((set) => [set.name, figures.get(set) ?? null])),
  });
  return [
    row(`${handWritten.name}, ns`, nanoseconds),
    ...[...ratios].slice(1).map(([name, figures]) => row(name, figures)),
    ...[...excluded.keys()].map((name) => row(name, new Map())),
  ];
}

function mean(sets: readonly InputSet[], figures: ReadonlyMap<InputSet, number>): number | null {
  if (figures.size === 0) return null;
  return Math.exp(sets.reduce((sum, set) => sum + Math.log(figures.get(set) ?? 1), 0) / sets.length);
}

function highlights(rows: readonly Row[]): Highlight[] {
  const pick = (codes: number, column: 'valid' | 'invalid', task: string, what: string): Highlight => {
    const table = rows.filter((row) => row.codes === codes && row.task === task);
    const ours = table.find((row) => row[''] === 'ours')?.[column];
    const others = table.slice(1).filter((row) => !String(row['']).startsWith('ours') && row[column] !== null);
    const best = others.reduce(
      (least, row) => (Number(row[column]) < Number(least[column]) ? row : least),
      others[0] ?? {},
    );
    return {
      what,
      ours: `${figure(Number(ours))} ×`,
      limit: '1 × (hand-written map)',
      'best other': `${figure(Number(best[column]))} × (${best['']})`,
    };
  };
  const real = Number(rows[0]?.codes);
  return [
    pick(real, 'valid', 'guard', `Accepting a response, ${figure(real)} codes`),
    pick(real, 'invalid', 'guard and report', `Refusing one with a report, ${figure(real)} codes`),
    pick(10_000, 'valid', 'guard', 'Accepting a response, 10,000 codes'),
  ];
}
