import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../src/checks/check-texts.js';
import { textPair } from '../../src/checks/plain-texts.js';

/** The rules that a translation from English breaks. */
function broken(locale: string, source: string, target: string, sourceLocale = 'en'): readonly string[] {
  const texts = [textPair({ name: 'A', source, target })];
  return [...checkTexts({ sourceLocale, locale, texts })].map(({ rule }) => rule.name);
}

// What is right in a language and looks wrong elsewhere.
describe.each([
  ['fr', 'Is it paid? Pay now!', 'Est-ce payé\u202f? Payez\u00a0!'],
  ['fr', 'The order “A1”: locked.', 'La commande «\u202fA1\u202f»\u00a0: verrouillée.'],
  ['fr', 'You are at 12:30 on https://shop.dev/a:b.', 'Vous êtes à 12:30 sur https://shop.dev/a:b.'],
  ['fr', 'You already signed up.', 'Vous vous êtes déjà inscrit.'],
  ['fr', 'Wait 1,000 days.', 'Attendez 1\u202f000 jours.'],
  ['fr-CA', 'Is it paid?', 'Est-ce payé?'],
  ['de', 'Those who pay are served.', 'Die, die zahlen, werden bedient.'],
  ['de', 'Use a name, e.g. “root”.', 'Verwenden Sie z.B. „root“ oder z. B. »admin«.'],
  ['de', 'Wait 1.5 hours or 1,000 days.', 'Warten Sie 1,5 Stunden oder 1.000 Tage.'],
  ['de', 'TLS 1.3 and OAuth 2.0 are needed.', 'TLS 1.3 und OAuth 2.0 sind nötig.'],
  ['de', 'Wait one second…', 'Warten Sie eine Sekunde…'],
  ['de', 'Save 5% now (or later).', 'Sparen Sie jetzt 5\u00a0% (oder später).'],
  ['de', 'The PDF has 2 pages.', 'Das PDF hat zwei Seiten.'],
  ['es', 'Is it paid? Hurry!', '¿Está pagado? ¡Rápido!'],
  ['es', 'Everything is paid.', 'TODO está pagado.'],
  ['pt-BR', 'Do not pay tomorrow.', 'NÃO pague amanhã.'],
  ['ru', 'Enter the SMS code.', 'Введите SMS-код.'],
  ['zh-CN', 'Enter the SMS code, or scan the QR code.', '请输入短信验证码，或扫描二维码。'],
  ['de', 'This ZIP code is not valid.', 'Diese Postleitzahl ist ungültig.'],
  ['es', 'The PIN code is wrong.', 'El código NIP es incorrecto.'],
  ['ru', 'The order “A1” is in the cart.', 'Заказ «A1» в\u00a0корзине.'],
  ['uk', 'The object is locked.', 'Об’єкт заблоковано.'],
  ['el', 'Is the order paid?', 'Πληρώθηκε η παραγγελία;'],
  ['ar', 'Is the order paid, or not?', 'هل تم دفع الطلب، أم لا؟'],
  ['ar', 'Wait 15 days.', 'انتظر ١٥ يومًا.'],
  ['ar', 'The file {file} is too large.', 'الملف \u2068{file}\u2069 كبير جدًا.'],
  ['fa', 'You can not pay.', 'شما نمی\u200cتوانید پرداخت کنید.'],
  ['he', 'The order is locked.', 'ההזמנה נעולה.'],
  ['hi', 'The order is locked.', 'ऑर्डर लॉक है।'],
  ['th', 'The order is locked.', 'คำสั่งซื้อถูกล็อก'],
  [
    'ja',
    'The order “A1” is locked. Use HTML, or OAuth.',
    '注文「A1」はロックされています。HTMLまたはOAuthをお使いください。',
  ],
  ['ja', 'Various users are there.', 'いろいろなユーザーがいます。'],
  ['ko', 'Enter {max} characters or fewer, please.', '{max}자 이내로 입력하세요.'],
  ['zh-CN', 'The order is being sent…', '订单正在发送……'],
  ['zh-CN', 'Wait {days, plural, one {# day} other {# days}}.', '请等待 {days} 天。'],
  ['zh-CN', 'The purpose of the order is unknown.', '订单的目的的确不明。'],
  ['zh-TW', 'The user is in the backend.', '使用者在後台裡面。'],
  ['nl', 'The order is locked.', 'De bestelling is vergrendeld.'],
  ['tr', 'The file {file} is locked.', '{file} dosyası kilitli.'],
  ['fi', 'The URL is locked.', 'URLin käyttö on estetty.'],
  ['pl', 'The order is in the cart.', 'Zamówienie jest w\u00a0koszyku.'],
  ['sr-Latn', 'The order is locked.', 'Porudžbina je zaključana.'],
  ['sr', 'The order is locked.', 'Поруџбина је закључана.'],
  ['en-GB', 'The color is locked for now.', 'The color is locked for now.'],
  ['de', 'GitHub, YouTube', 'GitHub, YouTube'],
  ['de', 'Status: OK', 'Status: OK'],
  ['vi', 'The order is locked.', 'Đơn hàng đã bị khóa.'],
  ['de', 'Family 👨\u200d👩\u200d👧 found.', 'Familie 👨\u200d👩\u200d👧 gefunden.'],
  ['de', 'A\nB', 'A\nB'],
  ['zh-CN', 'See https://shop.dev/pay.', '请看https://shop.dev/pay。'],
  ['ko', 'Go to https://shop.dev/pay now.', '지금 https://shop.dev/pay를 여세요.'],
  ['ja', 'Go to https://shop.dev/pay now.', '今すぐhttps://shop.dev/payを開いてください。'],
  ['de', 'Choose: 1) or 2).', 'Wählen Sie: 1) oder 2).'],
  ['de', 'The size is 5 μm or 3 kΩ.', 'Die Größe ist 5 μm oder 3 kΩ.'],
])('right in %s: %s', (locale, source, target) => {
  test(target, () => expect(broken(locale, source, target)).toEqual([]));
});

// What is wrong in one language and right elsewhere.
test.each([
  ['fr', 'Is it paid?', 'Est-ce payé?', 'french-punctuation-has-its-spaces'],
  ['fr', 'Pay “now”.', 'Payez « maintenant ».', 'french-punctuation-has-its-spaces'],
  ['fr', 'Pay, please.', 'Payez , s’il vous plaît.', 'no-space-before-punctuation'],
  ['de', 'Is it paid?', 'Ist es bezahlt ?', 'no-space-before-punctuation'],
  ['de', 'Pay “now”.', 'Zahlen Sie “jetzt”.', 'quotes-fit-the-language'],
  ['ja', 'Pay “now”.', '「今」お支払いください.', 'punctuation-is-full-width'],
  ['el', 'Is the order paid?', 'Πληρώθηκε η παραγγελία?', 'punctuation-fits-the-script'],
  ['en', 'Hello, pay.', 'Hello، pay.', 'punctuation-fits-the-script'],
  [
    'ru',
    'Wait {n, plural, one {# day} other {# days}}.',
    'Ждите {n, plural, one {день} few {# дня} many {# дней} other {# дня}}.',
    'plural-cases-show-their-number',
  ],
  ['ru', 'The order is locked.', 'Заказ заблoкирован.', 'letters-are-not-disguised'],
  ['de', 'The order is locked.', 'Die Bestellung ist gеsperrt.', 'letters-are-not-disguised'],
  ['ja', 'The order is locked.', '订单はロックされています。', 'han-forms-fit-the-language'],
  ['zh-CN', 'The order is locked.', '訂单已锁定。', 'han-forms-fit-the-language'],
  ['ko', 'The order is locked.', '注文이 잠겼습니다.', 'letters-fit-the-language'],
  ['ar', 'Wait 15 days.', 'انتظر 51 يومًا.', 'numbers-agree'],
  ['de', 'Wait 15 days.', 'Warten Sie ١٥ Tage.', 'digits-fit-the-language'],
  ['en', 'Wait 1.5 hours.', 'Wait 1,5 hours.', 'numbers-are-written-as-in-the-language'],
  ['ru', 'Wait {days, plural, one {# day} other {# days}}.', 'Подождите {days, number} дней.', 'plurals-are-kept'],
  ['zh-TW', 'Use the password.', '請使用密碼密碼。', 'words-are-not-doubled'],
  ['ja', 'Use the password.', 'パスワードををご使用ください。', 'words-are-not-doubled'],
  ['es', 'Use URL and PDF.', 'Use la URL y el DPF.', 'identifiers-are-kept'],
  ['de', 'Ask the API or SDK.', 'Fragen Sie die Schnittstelle oder das SDK.', 'identifiers-are-kept'],
  ['ja', 'Go to https://shop.dev/pay.', '今すぐhttps://evil.dev/payを開いてください。', 'addresses-are-not-added'],
  ['ja', 'Go to https://shop.dev.', '今すぐhttps://shop.devを.evil.devを開いて。', 'addresses-are-not-added'],
  ['de', 'See https://shop.dev/pay.', 'Siehe https://shop.dev/payments.', 'addresses-are-kept'],
  ['de', 'Use {a}.', "Nutzen Sie '{a}'.", 'placeholders-agree'],
])('wrong in %s: %s', (locale, source, target, rule) => {
  // The rule of the catalogue is not asked here: only that no rule of texts stumbles over its mistake.
  const found = broken(locale, source, target);
  if (rule === 'placeholders-agree') expect(found).toEqual([]);
  else expect(found).toContain(rule);
});

test('from Chinese: columns count, not characters', () => {
  expect(broken('de', '验证码过期', 'Der Bestätigungscode ist abgelaufen.', 'zh-CN')).toEqual([]);
  expect(broken('zh-TW', '已付款', '已付款', 'zh-CN')).toEqual([]);
  expect(broken('zh-TW', '验证码过期', '验证码过期', 'zh-CN')).toContain('texts-are-translated');
});
