import { type MessagePort, workerData } from 'node:worker_threads';
import type { LoadedCatalog } from './load-catalog.js';

/** What the thread is given. */
interface Task {
  readonly path: string;
  readonly signal: Int32Array;
  readonly port: MessagePort;
}

const { path, signal, port } = workerData as Task;
port.postMessage(await answer());
port.close();
Atomics.store(signal, 0, 1);
Atomics.notify(signal, 0);

async function answer(): Promise<LoadedCatalog> {
  try {
    // Imported here, so that a package that is missing is an answer too: somebody waits for one.
    const { loadCatalog } = await import('./load-catalog.js');
    return await loadCatalog(path);
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
