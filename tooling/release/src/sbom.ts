// npm run sbom: writes what the published packages bring along, also what is bundled into them, as CycloneDX.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledPackages } from './bundled-packages.ts';
import { releasePackages } from './release-packages.ts';
import { runCommand } from './run-command.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const cyclonedx = join(root, 'tooling/release-tools/node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js');
const target = resolve(process.argv[2] ?? 'sbom.cdx.json');

const workspaces = releasePackages(root).flatMap(({ folder }) => ['--workspace', folder]);
// npm calls the packages of other platforms in the lock file missing.
const flags = ['--ignore-npm-errors', '--omit', 'dev', '--output-reproducible', '--output-file', target];
const { code, stderr } = runCommand(process.execPath, [cyclonedx, ...flags, ...workspaces], root);
if (code !== 0) throw new Error(stderr);

const sbom = JSON.parse(readFileSync(target, 'utf8'));
const known = new Set<string>(sbom.components.map(({ purl }: { readonly purl?: string }) => purl));
const bundled = bundledPackages(root).filter(({ purl }) => !known.has(purl));
sbom.components.push(...bundled);
writeFileSync(target, `${JSON.stringify(sbom, null, 2)}\n`);
process.stdout.write(`${target}: ${sbom.components.length} components, ${bundled.length} of them bundled only\n`);
