import './large-values.test.js';
