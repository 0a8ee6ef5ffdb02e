import { type core, toJSONSchema } from 'zod';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { PLACES, TITLES } from './words.ts';

type Schema = core.JSONSchema.BaseSchema;

/** Where the schemas lie: they are published with the extension. */
export const FOLDER = new URL('../../public/schema/', import.meta.url);

/** The JSON Schema of each type of delivery, by the name of its file. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    payloadTypes().map((type) => {
      const schema: Schema = toJSONSchema(PAYLOADS[type], { target: 'draft-2020-12' });
      for (const [path, description] of Object.entries(PLACES)) {
        const place = placeIn(schema, path.split('.'));
        if (place) place.description = description;
      }
      const { $schema, ...rest } = schema;
      const named = { $schema, $id: `urn:entente:1:${type}`, ...TITLES[type], ...rest };
      return [`${type}.json`, `${JSON.stringify(named, null, 2)}\n`];
    }),
  );
}

export function payloadTypes(): (keyof typeof PAYLOADS)[] {
  return Object.keys(PAYLOADS).filter((type): type is keyof typeof PAYLOADS => type in PAYLOADS);
}

/** The schema at a path of properties, through lists and what may be null; undefined where there is none. */
function placeIn(schema: Schema | undefined, [first, ...rest]: readonly string[]): Schema | undefined {
  if (first === undefined) return schema;
  return placeIn(asSchema(insideOf(schema)?.properties?.[first]), rest);
}

function insideOf(schema: Schema | undefined): Schema | undefined {
  if (schema === undefined || schema.properties) return schema;
  const inner = Array.isArray(schema.items) ? undefined : asSchema(schema.items);
  const all = [inner, ...(schema.anyOf ?? []).map(asSchema)];
  return all.map((one) => one && insideOf(one)).find((one) => one !== undefined);
}

function asSchema(schema: Schema | boolean | undefined): Schema | undefined {
  return typeof schema === 'boolean' ? undefined : schema;
}
