import { fileURLToPath } from 'node:url';

// The packages of this repository are above this folder.
export default {
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
  outputFileTracingRoot: fileURLToPath(new URL('../../..', import.meta.url)),
};
