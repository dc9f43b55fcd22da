import './hostile-system.test.js';
