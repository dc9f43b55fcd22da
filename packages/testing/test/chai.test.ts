import * as chai from 'chai';
import { expect, test } from 'vitest';
import { contractPlugin } from '../src/chai/index.js';
import { errors, failure, options, plain } from './kit.js';

const { expect: chaiExpect } = chai.use(contractPlugin(options));

const short = errors.PASSWORD_TOO_SHORT({ min: 8 });
const response = plain(short);

test('the plugin for Chai', async () => {
  chaiExpect(response).to.satisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 });
  chaiExpect(response).to.satisfyErrorContract(2029).and.to.have.property('status', 422);
  chaiExpect(response).not.to.satisfyErrorContract('USER_NOT_FOUND');
  chaiExpect(short).to.be.contractError('PASSWORD_TOO_SHORT');
  await chaiExpect(Promise.resolve(response)).to.satisfyErrorContract('PASSWORD_TOO_SHORT');
  await chaiExpect(async () => {
    throw short;
  }).to.be.contractError(2029);
  expect(await failure(() => chaiExpect(response).to.satisfyErrorContract('USER_NOT_FOUND'))).toMatch(
    /^expect\(response\)\.to\.satisfyErrorContract\("USER_NOT_FOUND"\)\n\n3 differences/,
  );
  expect(await failure(() => chaiExpect(Promise.resolve(response)).not.to.satisfyErrorContract(2029))).toContain(
    'The response is PASSWORD_TOO_SHORT',
  );
});

test('a response as Cypress has it needs no waiting', () => {
  const seen = { ...response, isOkStatusCode: false, duration: 3, requestHeaders: {}, allRequestResponses: [] };
  chaiExpect(seen).to.satisfyErrorContract('PASSWORD_TOO_SHORT');
  expect(() => chaiExpect(seen).to.satisfyErrorContract('USER_NOT_FOUND')).toThrow(chai.AssertionError);
});
