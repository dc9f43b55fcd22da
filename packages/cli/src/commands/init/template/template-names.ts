/** Names that the packages of a workspace have. */
export interface TemplateNames {
  /** That of the workspace, without a scope. */
  readonly workspace: string;
  /** Such as `@acme`. */
  readonly scope: string;
}
