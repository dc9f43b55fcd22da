import './appearance.test.ts';
