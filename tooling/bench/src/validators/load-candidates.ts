import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Catalog } from './catalogs.ts';
import type { InputSet } from './inputs.ts';
import { handWritten } from './peers/hand-written.ts';
import { peers } from './peers/index.ts';
import type { Candidate, Peer } from './peers/peer.ts';

/** The candidates of a size, and the reasons of those that are missing. */
export interface Field {
  readonly limit: Candidate;
  readonly ours: Required<Candidate>;
  readonly others: ReadonlyMap<string, Candidate>;
  readonly excluded: ReadonlyMap<string, string>;
}

const probe = fileURLToPath(new URL('probe.ts', import.meta.url));
const patience = 30_000;

/** Builds all candidates for a catalogue. Only those with our verdict of every input take part. */
export async function loadField(catalog: Catalog, sets: readonly InputSet[]): Promise<Field> {
  const limit: Candidate = await import(write(catalog, handWritten));
  const ours = await loadOurs(catalog);
  assertSame(limit, sets, 'the hand-written validator');
  assertSame(ours, sets, 'ours');
  const others = new Map<string, Candidate>();
  const excluded = new Map<string, string>();
  const plain = catalog.definition.groups.find(({ data }) => data.parameters === undefined)?.codes[0];
  for (const peer of peers) {
    const url = write(catalog, peer);
    const { stdout, error } = spawnSync(process.execPath, [probe, url, String(plain)], {
      encoding: 'utf8',
      timeout: patience,
    });
    const refusal = error === undefined ? stdout : `no answer in ${patience / 1000} s`;
    const candidate: Candidate | undefined = refusal === '' ? await import(url) : undefined;
    const reason = candidate === undefined ? refusal : disagreement(candidate, sets);
    if (candidate !== undefined && reason === undefined) others.set(peer.name, candidate);
    else excluded.set(peer.name, reason ?? '');
  }
  return { limit, ours, others, excluded };
}

async function loadOurs({ folder, ours, guard }: Catalog): Promise<Required<Candidate>> {
  const urlOf = (module: string): string =>
    module.startsWith('.') ? pathToFileURL(join(folder, module)).href : module;
  const { explainErrorResponse, parseErrorResponse } = await import(urlOf(ours));
  const { isErrorResponse } = await import(urlOf(guard));
  return { guard: isErrorResponse, report: explainErrorResponse, parse: parseErrorResponse };
}

function write({ folder, definition }: Catalog, peer: Peer): string {
  const path = join(folder, `${peer.name.replace(/\W+/g, '-')}.mjs`);
  writeFileSync(path, peer.source(definition));
  return pathToFileURL(path).href;
}

function assertSame(candidate: Candidate, sets: readonly InputSet[], name: string): void {
  const reason = disagreement(candidate, sets);
  if (reason !== undefined) throw new Error(`Of ${name}: ${reason}.`);
}

function disagreement({ guard, report, parse }: Candidate, sets: readonly InputSet[]): string | undefined {
  for (const { name, valid, known, values } of sets) {
    for (const value of values) {
      if (guard(value) !== valid) return `its guard has another answer to "${name}"`;
      if (report !== undefined && (report(value).length === 0) !== valid)
        return `its report has another answer to "${name}"`;
      if (parse !== undefined && parse(value).known !== known) return `its parser has another answer to "${name}"`;
    }
  }
  return undefined;
}
