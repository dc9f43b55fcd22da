// Formats messages with ICU4C. Standard input has requests, each a row of fields that end with NUL: the locale, the
// pattern, the number of arguments, and for each argument its name, its type (i, d or s) and its value. Standard output
// has a text that ends with NUL for each request.
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include <unicode/locid.h>
#include <unicode/msgfmt.h>

using icu::Formattable;
using icu::UnicodeString;

namespace {

std::string input;
size_t place = 0;

std::string field() {
  const size_t end = input.find('\0', place);
  if (end == std::string::npos) {
    std::cerr << "The input ends inside of a request.\n";
    std::exit(2);
  }
  std::string text = input.substr(place, end - place);
  place = end + 1;
  return text;
}

Formattable argument(char type, const std::string& value) {
  if (type == 'i') return Formattable(static_cast<int64_t>(std::strtoll(value.c_str(), nullptr, 10)));
  if (type == 'd') return Formattable(std::strtod(value.c_str(), nullptr));
  return Formattable(UnicodeString::fromUTF8(value));
}

std::string formatted() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(field(), status);
  const UnicodeString pattern = UnicodeString::fromUTF8(field());
  const int count = std::atoi(field().c_str());
  std::vector<UnicodeString> names;
  std::vector<Formattable> values;
  for (int index = 0; index < count; index++) {
    names.push_back(UnicodeString::fromUTF8(field()));
    const char type = field()[0];
    values.push_back(argument(type, field()));
  }
  icu::MessageFormat format(pattern, locale, status);
  UnicodeString text;
  format.format(names.data(), values.data(), count, text, status);
  if (U_FAILURE(status)) return std::string("error: ") + u_errorName(status);
  std::string bytes;
  return text.toUTF8String(bytes);
}

}  // namespace

int main() {
  input.assign(std::istreambuf_iterator<char>(std::cin), {});
  while (place < input.size()) std::cout << formatted() << '\0';
}
