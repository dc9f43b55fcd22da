// Renders every message with a number in every language, once as generated and once with Intl alone, and prints each
// difference. JavaScript, because it runs on every Node that is promised.
import { check } from '@error-contracts/catalog/check';
import { renderWithDefaults } from '@error-contracts/catalog/message';
import { readSources } from '@error-contracts/catalog/read';
import { createFormatter, loadLocale, locales } from '@error-contracts/i18n';

const [, , catalog, most = '1200'] = process.argv;
const { contract } = check(await readSources(catalog));
const numbers = [
  ...Array.from({ length: Number(most) }, (_, n) => n),
  1234,
  9999,
  10_000,
  12_345,
  1e6,
  1_234_567,
  2 ** 53 - 1,
];
let compared = 0;

for (const tag of locales) {
  const format = createFormatter([await loadLocale(tag)]);
  const { messages } = contract.locales.find((locale) => locale.tag === tag);
  for (const { name, data } of contract.errors) {
    const counts = data.filter(({ schema }) => schema.type === 'integer');
    for (const { name: parameter } of counts) {
      for (const number of numbers) {
        const expected = renderWithDefaults(
          messages.get(name),
          [{ name: parameter, schema: { default: number } }],
          tag,
        );
        const { text } = format(name, { [parameter]: number });
        if (text !== expected) process.stdout.write(`${tag} ${name} ${number}: ${text} instead of ${expected}\n`);
        compared += 1;
      }
    }
  }
}
process.stdout.write(`${compared > 1000 ? 'many' : 'few'} compared\n`);
