import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { escapeForLog } from '@error-contracts/runtime/text';
import { type CatalogFacts, type CatalogIndex, catalogIndex } from '@error-contracts/usage/inspect';
import { findCatalog } from './find-catalog.js';
import type { LoadedCatalog } from './load-catalog.js';

/** Returns the catalogue for a file that is linted. */
export type CatalogLoader = (file: string, named: string | undefined, cwd: string) => CatalogIndex;

/**
 * Returns a function that finds catalogues and reads each once. It is read again after an edit, for editors that stay open.
 *
 * @throws {Error} From that function, if there is no catalogue or if it has errors: rules without one would find nothing.
 */
export function catalogLoader(): CatalogLoader {
  const loaded = new Map<string, { readonly state: string; readonly index: CatalogIndex }>();
  const found = new Map<string, string | undefined>();
  return (file, named, cwd) => {
    const folder = dirname(resolve(cwd, file));
    const key = `${folder}\u0000${named ?? ''}`;
    if (!found.has(key)) found.set(key, named === undefined ? findCatalog(folder) : resolve(cwd, named));
    const path = found.get(key);
    if (path === undefined) throw failure(`there is no catalogue for ${file}. ${HELP}`);
    const state = stateOf(path);
    const known = loaded.get(path);
    if (known?.state === state) return known.index;
    const index = catalogIndex(factsOf(path));
    loaded.set(path, { state, index });
    return index;
  };
}

const NAME = '@error-contracts/eslint-plugin';
const HELP =
  'Write error-contracts.config.json, or name it: settings: { "error-contracts": { catalog: "schemas/catalog.json" } }.';

/** An edit of a translation counts as well, and its folder has another time then. */
function stateOf(path: string): string {
  return [path, join(dirname(path), 'locales')].map(timeOf).join(' ');
}

function timeOf(path: string): string {
  try {
    const { mtimeMs, size } = statSync(path);
    return `${mtimeMs}:${size}`;
  } catch {
    // Whoever reads it says why it cannot be read.
    return '';
  }
}

/** Long enough for a catalogue of 100,000 errors. */
const LONGEST = 60_000;

/** A rule cannot wait for a promise: a thread reads the catalogue while this one sleeps. */
function factsOf(path: string): CatalogFacts {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./load-catalog-worker.js', import.meta.url), {
    workerData: { path, signal, port: port2 },
    transferList: [port2],
  });
  worker.unref();
  const outcome = Atomics.wait(signal, 0, 0, LONGEST);
  const answer = receiveMessageOnPort(port1)?.message as LoadedCatalog | undefined;
  port1.close();
  if (answer === undefined) throw failure(`${path} could not be read in time (${outcome}).`);
  if (answer.failure !== undefined) throw failure(answer.failure);
  return answer.facts;
}

/** A linter prints the message as it is, and a folder may be called anything. */
function failure(reason: string): Error {
  return new Error(`${NAME}: ${escapeForLog(reason)}`);
}
