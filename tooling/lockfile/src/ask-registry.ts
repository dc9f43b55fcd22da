import { spawnSync } from 'node:child_process';

/** What a lock file says of a package, as its registry has it. */
export interface RegistryEntry {
  readonly integrity: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly license?: string;
  readonly engines?: { readonly [name: string]: string };
}

/** Returns what the registry says of a version of a package; undefined if it does not have it. */
export type AskRegistry = (name: string, version: string) => RegistryEntry | undefined;

const FIELDS = ['dist.integrity', 'os', 'cpu', 'libc', 'license', 'engines'];

/** Asks the registry that npm uses here. Throws if it does not answer. */
export const askRegistry: AskRegistry = (name, version) => {
  const { status, stdout, stderr } = spawnSync('npm', ['view', `${name}@${version}`, ...FIELDS, '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0 && /\bE404\b/.test(`${stdout}${stderr}`)) return undefined;
  if (status !== 0) throw new Error(`npm could not ask for ${name}@${version}.\n${stderr}`);
  const answer = JSON.parse(stdout || '{}');
  // If a package has one of the fields only, npm prints its value alone.
  const { 'dist.integrity': integrity, ...entry } = typeof answer === 'string' ? { 'dist.integrity': answer } : answer;
  return typeof integrity === 'string' ? { integrity, ...entry } : undefined;
};
