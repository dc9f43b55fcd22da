import './process.test.ts';
