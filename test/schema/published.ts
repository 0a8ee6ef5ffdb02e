import { readFileSync } from 'node:fs';
import { fromJSONSchema } from 'zod';
import { FOLDER } from './build.ts';

const known = new Map<string, ReturnType<typeof fromJSONSchema>>();

/** The published schema of a type of delivery, to check bodies by. */
export function publishedSchema(type: string): ReturnType<typeof fromJSONSchema> {
  const before = known.get(type);
  if (before) return before;
  if (!/^[a-z.]{1,40}$/.test(type)) throw new Error('No such type of delivery');
  const schema = fromJSONSchema(JSON.parse(readFileSync(new URL(`${type}.json`, FOLDER), 'utf8')));
  known.set(type, schema);
  return schema;
}
