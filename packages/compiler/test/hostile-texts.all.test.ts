import './hostile-texts.test.js';
