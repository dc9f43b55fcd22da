import { expect, test } from 'vitest';
import { inheritedEnvironment } from './inherited-environment.js';

test.each([
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTP_PROXY',
  'https_proxy',
  'no_proxy',
  'npm_config_registry',
  'NPM_CONFIG_CAFILE',
  'npm_config_userconfig',
  'PATH',
  'HOME',
  'GIT_CONFIG_GLOBAL',
])('a command inherits %s, which belongs to the machine', (name) => {
  expect(inheritedEnvironment({ [name]: 'set' })).toHaveProperty([name], 'set');
});

test.each([
  'npm_lifecycle_event',
  'npm_package_json',
  'npm_config_local_prefix',
  'npm_config_workspace',
  'npm_config_dry_run',
  'TURBO_HASH',
  'VITEST_WORKER_ID',
  'NODE_ENV',
  'FORCE_COLOR',
  'NO_COLOR',
  'CI',
  'LC_ALL',
  'LANG',
  'TZ',
  'GIT_DIR',
  'GIT_AUTHOR_NAME',
])('a command does not inherit %s, which belongs to the surrounding run', (name) => {
  expect(inheritedEnvironment({ [name]: 'set' })).not.toHaveProperty([name]);
});
