/** Every folder that has a lock file: the workspaces, and what is installed only when it is needed. */
export const lockedFolders: readonly string[] = [
  './',
  './tooling/api-report/',
  './tooling/bench/',
  './tooling/consumer-tools/',
  './tooling/frameworks/next/',
  './tooling/frameworks/nitro-2/',
  './tooling/frameworks/nitro-3/',
  './tooling/frameworks/sveltekit-2/',
  './tooling/frameworks/sveltekit-3/',
  './tooling/mutation/',
  './tooling/release-tools/',
  './tooling/storybook/',
];
