import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../src/database/open-database.ts';

// A worker that waits until all workers are there, so that they open the database at the same moment.

const { path, started, together } = workerData as { path: string; started: SharedArrayBuffer; together: number };
const count = new Int32Array(started);
Atomics.add(count, 0, 1);
while (Atomics.load(count, 0) < together);

const database = openDatabase({ path, readOnly: false, busyTimeout: 20, now: Date.now });
const pools = database.sql.get`SELECT count(*) AS pools FROM userPools`?.pools;
const version = database.sql.get`PRAGMA user_version`?.user_version;
database.close();
parentPort?.postMessage({ pools, version });
