const { createServer } = require('node:http');
const { once } = require('node:events');
const { createFormatter } = require('@error-contracts/i18n');
const en = require('@error-contracts/i18n/en').default;
const { createErrors } = require('@error-contracts/server');
const { withErrors } = require('@error-contracts/server/node');
const { contract } = require('@error-contracts/types');
const validators = require('@error-contracts/validators');

const format = createFormatter([en]);
const errors = createErrors({ contract, format, fallback: 'SYSTEM_BUSY', log: () => undefined });

/** What the set-up of every runner passes on. */
exports.options = { contract, validators, format };
exports.errors = errors;

/** Starts a service that answers /right as the contract says, and /wrong with another status. */
exports.start = async () => {
  const listener = withErrors(
    ({ url }, response) => {
      if (url === '/right') throw errors.PASSWORD_TOO_SHORT({ min: 8 });
      const { headers, text } = errors.respond(errors.PASSWORD_TOO_SHORT({ min: 8 }));
      response.writeHead(400, headers).end(text);
    },
    { errors },
  );
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, stop };
};
