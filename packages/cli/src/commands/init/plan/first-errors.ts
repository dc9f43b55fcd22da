import type { JsonObject } from '@error-contracts/catalog';

/** The error that a server answers if nothing else fits. */
export const FALLBACK = 'REQUEST_FAILED';

/** The error of an unknown route, and of anything that is not there. */
export const NOT_FOUND = 'RESOURCE_NOT_FOUND';

/** The error of a request that cannot be read or does not fit. */
export const INVALID = 'REQUEST_INVALID';

/** The entries of a new catalogue without their texts. */
export const firstErrors: Readonly<Record<string, JsonObject>> = {
  [FALLBACK]: { code: 1000, status: 500, domain: 'service', retry: 'later' },
  [INVALID]: { code: 1001, status: 400, domain: 'service' },
  [NOT_FOUND]: { code: 1002, status: 404, domain: 'service' },
};

/** The texts of the first errors in every language that a catalogue can begin with. */
const TEXTS = {
  en: ['Something went wrong. Please try again later.', 'This request is not valid.', 'We can’t find this.'],
  'zh-CN': ['出了点问题，请稍后再试。', '请求无效。', '找不到您要的内容。'],
  'zh-TW': ['發生問題，請稍後再試。', '請求無效。', '找不到您要的內容。'],
  ja: [
    '問題が発生しました。しばらくしてからもう一度お試しください。',
    'リクエストが無効です。',
    '見つかりませんでした。',
  ],
  ko: ['문제가 발생했습니다. 잠시 후 다시 시도해 주세요.', '요청이 올바르지 않습니다.', '찾을 수 없습니다.'],
  de: [
    'Etwas ist schiefgegangen. Bitte versuchen Sie es später noch einmal.',
    'Diese Anfrage ist ungültig.',
    'Das können wir nicht finden.',
  ],
  fr: [
    'Une erreur s’est produite. Veuillez réessayer plus tard.',
    'Cette requête n’est pas valide.',
    'Cet élément est introuvable.',
  ],
  es: [
    'Algo ha salido mal. Inténtelo de nuevo más tarde.',
    'La solicitud no es válida.',
    'No encontramos este elemento.',
  ],
  'pt-BR': [
    'Algo deu errado. Tente novamente mais tarde.',
    'A solicitação não é válida.',
    'Não encontramos este item.',
  ],
  ru: ['Что-то пошло не так. Повторите попытку позже.', 'Недопустимый запрос.', 'Не удалось это найти.'],
  ar: ['حدث خطأ ما. يُرجى المحاولة مرة أخرى لاحقًا.', 'هذا الطلب غير صالح.', 'تعذّر العثور على هذا العنصر.'],
} as const;

/** A language that a catalogue can begin with. */
export type StartLanguage = keyof typeof TEXTS;

/** Every language that a catalogue can begin with. */
export const startLanguages: readonly StartLanguage[] = Object.keys(TEXTS) as StartLanguage[];

/** Returns the texts of the first errors in a language, by the names of the errors. */
export function firstTexts(language: StartLanguage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(firstErrors).map((name, index) => [name, TEXTS[language][index] ?? '']));
}
