import './import-extension.test.js';
