const { extendExpect } = require('@error-contracts/testing/jest');
const { options } = require('../service.cjs');

extendExpect(options);
