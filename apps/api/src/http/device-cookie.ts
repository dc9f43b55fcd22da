import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../settings.ts';

const name = 'device';
const seconds = 365 * 24 * 60 * 60;

/** Returns the token in the cookie of the device, or null. */
export function deviceOf(request: FastifyRequest): string | null {
  return request.cookies[name] ?? null;
}

/** Makes the answer set the cookie of the device. It allows nothing, so it stays when the session ends. */
export function setDeviceCookie(reply: FastifyReply, token: string, { secureCookies }: Settings): void {
  reply.setCookie(name, token, {
    path: '/api',
    httpOnly: true,
    sameSite: 'strict',
    secure: secureCookies,
    maxAge: seconds,
  });
}
