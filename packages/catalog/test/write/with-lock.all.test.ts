import './with-lock.test.js';
