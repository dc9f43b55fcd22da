import './languages.test.ts';
