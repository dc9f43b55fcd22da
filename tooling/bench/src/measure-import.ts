// Prints how many milliseconds the import of a module takes, in a process that has loaded nothing else.
const [, , url = ''] = process.argv;
const start = performance.now();
await import(url);
process.stdout.write(String(performance.now() - start));
