import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { escapeForLog } from '@error-contracts/runtime/text';
import { InputError } from '../input-error.js';

/**
 * Resolves to the address of a server that may be fuzzed: one of this machine, or one whose host was allowed by name.
 *
 * @throws {InputError} If it is no address of HTTP, or another machine.
 */
export async function allowedServer(address: string, allowedHosts: readonly string[]): Promise<URL> {
  const shown = `"${escapeForLog(address.slice(0, 200))}"`;
  if (!URL.canParse(address))
    throw new InputError(`${shown} is no address.`, 'Give one such as http://127.0.0.1:3000.');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new InputError(`${shown} is no address of HTTP.`, 'Give one such as http://127.0.0.1:3000.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new InputError('The address has a user or a password.', 'Give them with --header "authorization: …".');
  }
  if (allowedHosts.some((host) => host.toLowerCase() === url.hostname || host.toLowerCase() === url.host)) return url;
  if (await isThisMachine(url.hostname)) return url;
  throw new InputError(
    `${escapeForLog(url.hostname)} is not this machine. Wrong requests may change or delete what a server has.`,
    `If you may do that there, add --allow-host ${escapeForLog(url.hostname)}.`,
  );
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** A name may lead to several addresses, and all of them must be of this machine. */
async function isThisMachine(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return isLoopback(host);
  try {
    const addresses = await lookup(host, { all: true });
    return addresses.length > 0 && addresses.every(({ address }) => isLoopback(address));
  } catch {
    return false;
  }
}

function isLoopback(address: string): boolean {
  return loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
