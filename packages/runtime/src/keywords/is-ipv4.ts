/** Returns whether a text is an IPv4 address: four numbers to 255, without leading zeros (RFC 2673). */
export function isIpv4(text: string): boolean {
  return IPV4.test(text);
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
