import './failures.test.ts';
