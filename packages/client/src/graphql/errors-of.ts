/** What holds errors of GraphQL: a result, or what a client throws. */
interface Holder {
  readonly errors?: unknown;
  readonly graphQLErrors?: unknown;
  readonly response?: { readonly errors?: unknown } | null;
}

/**
 * Returns every error of a result, or of what a client of GraphQL threw (Apollo Client, urql, graphql-request): each can
 * be read, and has its `path`. None if the value holds no errors.
 */
export function errorsOf(value: unknown): readonly unknown[] {
  try {
    const { errors, graphQLErrors, response } = Object(value) as Holder;
    const [found = []] = [graphQLErrors, errors, response?.errors].filter(Array.isArray);
    return found;
  } catch {
    // It is a proxy, or a getter throws.
    return [];
  }
}
