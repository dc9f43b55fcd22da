/** What documents write for "no error", in several languages. */
const SUCCESS =
  /^(?:ok(?:ay)?|fine|success(?:ful(?:ly)?)?|succeeded|no ?errors?|not an error|none|normal|(?:request|operation|call)(?: (?:was|is|has))? (?:success(?:ful)?|succeeded|ok|completed?(?: successfully)?)|completed successfully|成功|请求成功|操作成功|调用成功|返回成功|处理成功|执行成功|正常|无错误|没有错误|ok成功|成功ok|正常終了|成功しました|성공|정상|erfolg(?:reich)?|kein fehler|succès|réussi|pas d.erreur|éxito|correcto|sucesso|успех|успешно|нет ошибки)$/iu;

/** Returns whether a text says that nothing went wrong. */
export function isSuccessText(text: string): boolean {
  return (
    text.length < 60 &&
    SUCCESS.test(
      text
        .normalize('NFKC')
        .trim()
        .replace(/[\s.!。！,，;；]+$/u, '')
        .trim(),
    )
  );
}

/** Returns whether a name is that of success: `OK`, `ErrSuccess`, `STATUS_OK`. */
export function isSuccessName(name: string): boolean {
  return /(?:^|_)(?:OK|SUCCESS|SUCCEEDED|NO_ERROR)$/.test(name);
}
