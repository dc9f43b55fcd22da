import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../settings.ts';

const name = 'session';

/** Returns the token in the session cookie, or null. */
export function sessionOf(request: FastifyRequest): string | null {
  return request.cookies[name] ?? null;
}

/** Makes the answer set the session cookie to this token; null removes the cookie. */
export function setSessionCookie(reply: FastifyReply, token: string | null, settings: Settings): void {
  const options: CookieSerializeOptions = {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: settings.secureCookies,
  };
  if (token === null) reply.clearCookie(name, options);
  else reply.setCookie(name, token, { ...options, maxAge: Math.floor(settings.lifetimes.session / 1000) });
}
