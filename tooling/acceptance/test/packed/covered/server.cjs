const { createServer } = require('node:http');
const { createFormatter } = require('@error-contracts/i18n');
const en = require('@error-contracts/i18n/en').default;
const { createErrors } = require('@error-contracts/server');
const { withErrors } = require('@error-contracts/server/node');
const { contract } = require('@error-contracts/types');

// A server in a process of its own. It knows nothing of tests.
const errors = createErrors({ contract, format: createFormatter([en]), fallback: 'SYSTEM_BUSY', log: () => undefined });
const listener = withErrors(
  ({ url }) => {
    throw url === '/users/1' ? errors.USER_NOT_FOUND() : errors.USER_LOCKED();
  },
  { errors },
);
const server = createServer(listener).listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
});
