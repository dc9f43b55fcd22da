/** The script of a workspace that publishes its packages. */
export const RELEASE_SCRIPT = `// Publishes all packages under one version: npm run release -- 0.2.0
// If a registry fails halfway, run it again: what is published already is left out.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const folders = ['schemas', 'packages/types', 'packages/validators', 'packages/i18n'];
const version = process.argv[2] ?? '';
if (!/^\\d+\\.\\d+\\.\\d+(-[\\w.]+)?$/.test(version)) {
  console.error('Name the version: npm run release -- 0.2.0');
  process.exit(2);
}

// It refuses errors in the catalogue, and a version that is too small for what has changed.
run('error-contracts', ['release', version]);
const manifests = folders.map((folder) => [\`\${folder}/package.json\`, JSON.parse(readFileSync(\`\${folder}/package.json\`, 'utf8'))]);
const own = new Set(manifests.map(([, { name }]) => name));
const apps = ['apps/api', 'apps/web'].map((folder) => [\`\${folder}/package.json\`, JSON.parse(readFileSync(\`\${folder}/package.json\`, 'utf8'))]);
for (const [file, manifest] of [...manifests, ...apps]) {
  if (own.has(manifest.name)) manifest.version = version;
  for (const group of [manifest.dependencies ?? {}, manifest.devDependencies ?? {}]) {
    for (const name of Object.keys(group)) if (own.has(name)) group[name] = \`^\${version}\`;
  }
  writeFileSync(file, \`\${JSON.stringify(manifest, null, 2)}\\n\`);
}
run('turbo', ['run', 'build']);
for (const [file, { name }] of manifests) {
  const known = spawnSync('npm', ['view', \`\${name}@\${version}\`, 'version'], { encoding: 'utf8', shell: onWindows() });
  if (known.stdout?.trim() === version) console.log(\`\${name}@\${version} is published already.\`);
  else run('npm', ['publish', \`./\${file.replace('/package.json', '')}\`, ...process.argv.slice(3)]);
}

function run(program, args) {
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: onWindows() });
  if (status !== 0) process.exit(status ?? 1);
}

function onWindows() {
  return process.platform === 'win32';
}
`;
