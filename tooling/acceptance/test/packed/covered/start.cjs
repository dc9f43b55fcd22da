const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { join } = require('node:path');

/** Starts the server as any test does, and returns its address and how to kill it. */
exports.start = async () => {
  const child = spawn(process.execPath, [join(__dirname, 'server.cjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  // Nothing that was recorded may be lost with a process that is killed.
  return { url: String(line).trim(), stop: () => child.kill('SIGKILL') };
};
