/** A held error as a server sends it. */
export function held(field: string | undefined, code: unknown = 2204, data: unknown = null): object {
  return { ...(field === undefined ? {} : { field }), code, message: `Sent for ${code}.`, data };
}

/** The response of an error that holds these. */
export function holding(...errors: readonly unknown[]): object {
  return { code: 9005, message: 'Some of this isn’t right.', data: { errors } };
}
