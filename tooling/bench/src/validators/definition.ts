/** The input of every candidate: the codes by the shape of their data. */
export interface Definition {
  /** All codes, ascending. */
  readonly codes: readonly number[];
  readonly groups: readonly Group[];
  /** The wire schema with one branch per code, and the one with a branch per shape. */
  readonly schema: object;
  readonly groupedSchema: object;
}

/** Codes whose data has the same shape. */
export interface Group {
  readonly codes: readonly number[];
  readonly data: DataShape;
}

/** The shape of data: null, or the parameters of an object that may be null. */
export interface DataShape {
  readonly nullable: boolean;
  readonly parameters: readonly Parameter[] | undefined;
  readonly schema: object;
}

/** One parameter. */
export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly type: 'integer' | 'string';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly values?: readonly string[];
}

interface ObjectSchema {
  readonly type: string;
  readonly required?: readonly string[];
  readonly properties?: {
    readonly [name: string]: Omit<Parameter, 'name' | 'required'> & { readonly enum?: string[] };
  };
}

interface WireSchema {
  readonly oneOf: readonly {
    readonly properties: {
      readonly code: { readonly const: number };
      readonly data: ObjectSchema & { anyOf?: ObjectSchema[] };
    };
  }[];
}

/** Reads the two wire schemas of a catalogue whose parameters are integers and strings. */
export function definitionOf(schema: WireSchema, groupedSchema: object): Definition {
  const groups = new Map<string, { readonly codes: number[]; readonly data: DataShape }>();
  for (const { properties } of schema.oneOf) {
    const data = shapeOf(properties.data);
    const key = JSON.stringify([data.nullable, data.parameters]);
    const group = groups.get(key) ?? { codes: [], data };
    group.codes.push(properties.code.const);
    groups.set(key, group);
  }
  const codes = schema.oneOf.map(({ properties }) => properties.code.const);
  return { codes, groups: [...groups.values()], schema, groupedSchema };
}

function shapeOf(schema: ObjectSchema & { anyOf?: ObjectSchema[] }): DataShape {
  const object = schema.anyOf?.[0] ?? schema;
  if (object.type === 'null') return { nullable: true, parameters: undefined, schema };
  const parameters = Object.entries(object.properties ?? {}).map(([name, property]): Parameter => {
    const { type, minimum, maximum, minLength, enum: values } = property;
    if (type !== 'integer' && type !== 'string')
      throw new Error(`The bench cannot write the type ${type} for every candidate yet.`);
    const limits = { minimum, maximum, minLength, values };
    const given = Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
    return { name, required: object.required?.includes(name) === true, type, ...given };
  });
  return { nullable: schema.anyOf !== undefined, parameters, schema };
}
