/** The names of all fields in this application, which forms have and errors point to. */
export type FieldName =
  | 'account'
  | 'captcha'
  | 'code'
  | 'description'
  | 'email'
  | 'name'
  | 'newEmail'
  | 'newPassword'
  | 'newPhone'
  | 'originalPassword'
  | 'password'
  | 'phone'
  | 'recipient'
  | 'subdomain'
  | 'type'
  | 'username';
