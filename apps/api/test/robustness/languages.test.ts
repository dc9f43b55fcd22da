import { createFormatter, loadLocale } from '@error-contracts/i18n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from '../support/raw-request.ts';
import { type RunningService, startService } from '../support/running-service.ts';

const languages = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'pt-BR', 'ru', 'zh-CN', 'zh-TW'];

let service: RunningService;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe('the message of an error', () => {
  it.each(languages)('is in %s if the request asks for it', async (language) => {
    const headers = { 'accept-language': `${language},en;q=0.1` };
    const answer = await service.browser().send<{ message: string }>('currentUser', { headers });
    const format = createFormatter([await loadLocale(language)]);
    expect(answer.headers.get('content-language')).toBe(language);
    expect(answer.body.message).toBe(format('SIGN_IN_REQUIRED', null).text);
  });

  it.each([
    ['fr-CA', 'fr'],
    ['zh-HK', 'zh-TW'],
    ['zh-SG', 'zh-CN'],
    ['nl, pt-BR;q=0.8, de;q=0.9', 'de'],
    ['*', 'en'],
    ['tlh', 'en'],
    ['', 'en'],
    ['en;q=0, ja', 'ja'],
  ])('for %j is in %s', async (asked, given) => {
    const answer = await service.browser().send('currentUser', { headers: { 'accept-language': asked } });
    expect(answer.headers.get('content-language')).toBe(given);
  });
});

describe('Accept-Language', () => {
  it.each([
    ['control characters', 'de\u0001\u0008'],
    ['bytes that are no ASCII', 'dé-ÿ'],
    ['a path', '../../../../etc/passwd'],
    ['a name of JavaScript', '__proto__, constructor, toString'],
    ['markup', '<script>alert(1)</script>'],
    ['another header', 'de%0d%0aset-cookie: session=stolen'],
    ['absurd weights', 'de;q=1e999, fr;q=-1, ja;q=NaN'],
    [
      'thousands of languages',
      Array.from({ length: 3000 }, (_, index) => `x${index}`)
        .join(',')
        .slice(0, 15_000),
    ],
    ['endless commas', ','.repeat(15_000)],
    ['one endless tag', 'a-'.repeat(7000)],
  ])('with %s is answered in a known language', async (_, value) => {
    const answer = await currentUser(value);
    expect(['SIGN_IN_REQUIRED', 'REQUEST_PARAMETERS_INCOMPLETE']).toContain(answer.error);
    expect(languages).toContain(answer.headers.get('content-language'));
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('of 100 kB is refused, and the next request is answered', async () => {
    expect((await currentUser('de,'.repeat(33_000))).error).toBe('REQUEST_PARAMETERS_INCOMPLETE');
    expect((await currentUser('de')).error).toBe('SIGN_IN_REQUIRED');
  });
});

function currentUser(language: string): ReturnType<typeof rawRequest> {
  return rawRequest(
    service.address,
    Buffer.from(`GET /api/me HTTP/1.1\r\nhost: x\r\naccept-language: ${language}\r\n\r\n`, 'latin1'),
  );
}
