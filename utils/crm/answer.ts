import { jsonIn } from '../domain/json.ts';
import { LIMIT, plainLine } from '../domain/text.ts';
import { z } from '../domain/zod.ts';

/** The record that a destination says it made of a delivery. */
export interface Remote {
  id: string | null;
  /** Where the rep can open it; only ever `http:` or `https:`. */
  link: string | null;
}

// Record ids are numbers in many CRMs (Odoo, Pipedrive). What has another shape is not there for us.
const name = z.catch(z.nullable(z.union([z.string(), z.pipe(z.int(), z.transform(String))])), null);
const answer = z.object({ id: name, link: name, url: name });

/** What a generic receiver's answer names: `id`, and `link` or `url`, at the top of a JSON object. */
export function readRemote(text: string): Remote {
  const { data } = answer.safeParse(jsonIn(text));
  return remoteOf(data?.id, webLink(data?.link) === null ? data?.url : data?.link);
}

/** A record as an answer names it: an id that is no text or number, a link that leads to no web page, is none. */
export function remoteOf(id: unknown, link: string | null | undefined = null): Remote {
  return { id: plainLine(name.parse(id) ?? '') || null, link: webLink(link) };
}

function webLink(text: string | null | undefined): string | null {
  const url = URL.parse(text ?? '');
  const safe = url !== null && /^https?:$/.test(url.protocol) && url.href.length <= LIMIT.url;
  return safe ? url.href : null;
}
