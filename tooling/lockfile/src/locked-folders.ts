/** Every folder that has a lock file: the workspaces, and what is installed only when it is needed. */
export const lockedFolders: readonly string[] = [
  './',
  './tooling/api-report/',
  './tooling/bench/',
  './tooling/consumer-tools/',
  './tooling/mutation/',
  './tooling/release-tools/',
];
