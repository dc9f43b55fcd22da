/** The data of an error as the error has them: read-only at every depth. */
export type FrozenData<Data> = Data extends object ? { readonly [Key in keyof Data]: FrozenData<Data[Key]> } : Data;
