/** The names of all fields in this application: what forms have, and where errors point. */
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
