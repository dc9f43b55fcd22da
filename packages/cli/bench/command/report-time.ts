// Reports what the process has taken of the processor, on all cores, when it ends.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`time ${(user + system) / 1000}\n`);
});
