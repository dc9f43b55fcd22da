import './i18n.test.js';
