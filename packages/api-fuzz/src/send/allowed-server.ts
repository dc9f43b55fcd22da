import { lookup } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { escapeForLog } from '@error-contracts/runtime/text';
import { InputError } from '../input-error.js';

/** A server that may be fuzzed. */
export interface AllowedServer {
  readonly url: URL;
  /** Answers with the addresses that were checked: a name may lead elsewhere a moment later. Absent if any may be used. */
  readonly lookup?: LookupFunction;
}

/** An address of a name. */
export interface NameAddress {
  readonly address: string;
  readonly family: number;
}

/** Resolves to all addresses of a name; rejects if it has none. */
export type Resolve = (name: string) => Promise<readonly NameAddress[]>;

/**
 * Resolves to a server that may be fuzzed: one of this machine, or one whose host was allowed by name.
 *
 * @param resolve - How a name becomes addresses: as the system does it.
 * @throws {InputError} If it is no address of HTTP, or another machine.
 */
export async function allowedServer(
  address: string,
  allowedHosts: readonly string[],
  resolve: Resolve = (name) => lookup(name, { all: true }),
): Promise<AllowedServer> {
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
  if (allowedHosts.some((host) => host.toLowerCase() === url.hostname || host.toLowerCase() === url.host)) {
    return { url };
  }
  const addresses = await addressesOf(url.hostname, resolve);
  if (addresses.length > 0 && addresses.every(isLoopback)) return { url, lookup: lookupOf(addresses) };
  throw new InputError(
    `${escapeForLog(url.hostname)} is not this machine. Wrong requests may change or delete what a server has.`,
    `If you may do that there, add --allow-host ${escapeForLog(url.hostname)}.`,
  );
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** A name may lead to several addresses, and all of them must be of this machine. */
async function addressesOf(hostname: string, resolve: Resolve): Promise<readonly NameAddress[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return [{ address: host, family: isIP(host) }];
  try {
    return await resolve(host);
  } catch {
    return [];
  }
}

function isLoopback({ address, family }: NameAddress): boolean {
  return loopback.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

function lookupOf(addresses: readonly NameAddress[]): LookupFunction {
  return (_name, { all }, callback) => {
    const [first] = addresses;
    if (all === true || first === undefined) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
}
