const { extendExpect } = require('@error-contracts/testing/jest');
const { contract } = require('@error-contracts/types');
const validators = require('@error-contracts/validators');

extendExpect({ contract, validators });
