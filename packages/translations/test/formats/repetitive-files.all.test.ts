import './repetitive-files.test.js';
