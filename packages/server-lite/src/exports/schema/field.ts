import * as z from 'zod/mini';

/** A field with what it means: `docs/export.md` is made of both. */
export function of<Schema extends z.ZodMiniType>(meaning: string, schema: Schema): Schema {
  z.globalRegistry.add(schema, { description: meaning });
  return schema;
}

export const text = (meaning: string) => of(meaning, z.string());
export const whole = (meaning: string) => of(meaning, z.int());
export const yes = (meaning: string) => of(meaning, z.boolean());
/** As SQLite keeps yes and no. */
export const flag = (meaning: string) => of(meaning, z.literal([0, 1]));
export const instant = (meaning: string) => of(meaning, z.iso.datetime({ precision: null }));
/** A day, or what is known of one. */
export const date = (meaning: string) => of(meaning, z.string().check(z.regex(/^\d{4}(?:-\d\d(?:-\d\d(?:T.*)?)?)?$/)));
export const bytes = (meaning: string) => of(meaning, z.string().check(z.regex(/^[A-Za-z0-9_-]*$/)));
export const anything = (meaning: string) => of(meaning, z.unknown());
export const oneOf = <const Values extends readonly string[]>(meaning: string, values: Values) =>
  of(meaning, z.enum(values));
export const many = <Shape extends z.core.$ZodShape>(meaning: string, shape: Shape) =>
  of(meaning, z.array(z.object(shape)));
export const texts = (meaning: string) => of(meaning, z.array(z.string()));

/** The same, or null where there is nothing to say. */
export function maybe<Schema extends z.ZodMiniType>(schema: Schema): z.ZodMiniNullable<Schema> {
  return of(z.globalRegistry.get(schema)?.description ?? '', z.nullable(schema));
}

/** The same; the field is left out where there is nothing to say. */
export function optional<Schema extends z.ZodMiniType>(schema: Schema): z.ZodMiniOptional<Schema> {
  return of(z.globalRegistry.get(schema)?.description ?? '', z.optional(schema));
}
