import './pseudo-locales.test.ts';
