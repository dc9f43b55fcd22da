/** The members of problem details to which RFC 9457 gives a meaning. */
export const PROBLEM_MEMBERS: readonly string[] = ['type', 'title', 'status', 'detail', 'instance'];
