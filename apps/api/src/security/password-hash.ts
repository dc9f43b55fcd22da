import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

const keyLength = 32;
const blockSize = 8;
const parallel = 3;

/** Returns the scrypt hash of a password with its salt and cost, as one text to store. */
export async function hashPassword(password: string, cost: number): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return `scrypt$${cost}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/**
 * Returns true if a stored hash is the one of this password. It takes the time of a hash of the present cost, also if
 * the stored one cost less: otherwise the time would show that the account exists.
 */
export async function isPasswordOf(stored: string, password: string, cost: number): Promise<boolean> {
  const [, storedCost = '', encoded = '', key = ''] = stored.split('$');
  const salt = Buffer.from(encoded, 'base64url');
  const derived = await derive(password, salt, Number(storedCost));
  // Costs are powers of two: 8 and 8 and 16 and 32 take as long as 64.
  for (let more = Number(storedCost); more < cost; more *= 2) await derive(password, salt, more);
  return timingSafeEqual(derived, Buffer.from(key, 'base64url'));
}

/** Takes as long as `isPasswordOf` and returns false: for an account that has no password or does not exist. */
export async function isPasswordOfNobody(password: string, cost: number): Promise<false> {
  await derive(password, randomBytes(16), cost);
  return false;
}

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  // Some keyboards compose letters and others do not: both give the same password.
  const text = password.normalize('NFKC');
  const options: ScryptOptions = { N: cost, r: blockSize, p: parallel, maxmem: 256 * cost * blockSize };
  return new Promise((resolve, reject) => {
    scrypt(text, salt, keyLength, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
