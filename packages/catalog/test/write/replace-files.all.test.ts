import './replace-files.test.js';
