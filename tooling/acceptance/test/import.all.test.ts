import './import.test.js';
