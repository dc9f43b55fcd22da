import './lock-out.test.ts';
