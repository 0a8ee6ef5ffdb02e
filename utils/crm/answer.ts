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
  const { data } = answer.safeParse(parsed(text));
  return { id: plainLine(data?.id ?? '') || null, link: webLink(data?.link) ?? webLink(data?.url) };
}

/** Undefined where the text is no JSON: an answer may say anything. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function webLink(text: string | null | undefined): string | null {
  const url = URL.parse(text ?? '');
  const safe = url !== null && /^https?:$/.test(url.protocol) && url.href.length <= LIMIT.url;
  return safe ? url.href : null;
}
