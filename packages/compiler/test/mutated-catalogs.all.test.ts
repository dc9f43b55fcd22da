import './mutated-catalogs.test.js';
