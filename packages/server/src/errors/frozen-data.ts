/** The data of an error as it holds them: read only, all the way down. */
export type FrozenData<Data> = Data extends object ? { readonly [Key in keyof Data]: FrozenData<Data[Key]> } : Data;
