import { consume } from './consumer.js';

// biome-ignore lint/suspicious/noConsole: what it prints is what is compared
consume().then(console.log);
