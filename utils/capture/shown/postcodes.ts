import { fold } from '../read/fold.ts';
import { countryOfTown } from '../read/towns.ts';
import type { Place } from '../reading.ts';
import { named, numeric } from './digit-codes.ts';
import { AU_STATE, behindRegion, behindState, CA_PROVINCE, isState, US_STATE } from './regions.ts';

/** A postcode that is one, and what its country's way of writing addresses tells of the words about it. */
export interface Postcode {
  country: string;
  code: string;
  region: string;
  /** The city, where it stands behind the code; else empty, and it stands before the code or on a line above. */
  city: string;
  /** The lines above, and what stands on its own line before code and region. */
  lines: readonly string[];
  /** The code proves the country by itself; else a street or a city must stand beside it. */
  sure: boolean;
}

/** What is written, before it is known whose way of writing it is. */
export type Written = Omit<Postcode, 'country' | 'sure'>;

/** Lines of a form or a table that only say what stands behind them. */
const LABEL_LINE =
  /^(?:street|address|city|town|suburb|state|province|county|region|country|post ?code|postal code|zip(?: code)?)\s?:$/i;
const GB =
  /^(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) {0,2}\d[ABD-HJLNP-UW-Z]{2})$/;
const CA = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]{0,3}\d[ABCEGHJ-NPRSTV-Z]\d$/;
const IE = /^(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[\dAC-FHKNPRTV-Y]{4}$/;

/**
 * The postcode that a place holds, or null.
 *
 * @param home ISO code of the page's country: what bare digits mean
 */
export function postcodeOf(place: Place, home: string | null): Postcode | null {
  const code = place.code.replace(/ {2,}/g, ' ');
  const above = place.above.filter((line) => !isLabel(line));
  const before = place.before.trim();
  const lines = before === '' || isLabel(before) ? above : [...above, place.before];
  const written = { code, region: '', city: '', lines };
  if (code === '') return behindState(written, home) ?? behindTown(written, home);
  // The year of a copyright, or the name of who has it.
  if (/(?:©|copyright)[^A-Za-z]{0,12}$/i.test(before)) return null;
  const upper = code.toUpperCase();
  // In lower case, a code must be at home: `a1 2bc` may be anything.
  const shape = code === upper || home === 'GB' || home === 'CA' ? upper : code;
  const lettered = /^[A-Z]/.test(shape);
  if (lettered && GB.test(shape)) return { ...written, country: 'GB', sure: true };
  if (lettered && CA.test(shape))
    return { ...(behindRegion(written, CA_PROVINCE) ?? written), country: 'CA', sure: true };
  const long = /^\d{5}(?: ?[-–] ?\d{4})?$/.test(code);
  const state = long ? behindRegion({ ...written, code: code.replace(/ ?[-–] ?/, '-') }, US_STATE) : null;
  if (state !== null && isState(state)) return { ...state, country: 'US', sure: true };
  const territory = /^\d{4}$/.test(code) ? behindRegion(written, AU_STATE) : null;
  if (territory !== null) return { ...territory, country: 'AU', sure: true };
  if (IE.test(code) && (home === 'IE' || named(place) === 'IE')) return { ...written, country: 'IE', sure: true };
  return numeric(place, written, home);
}

function isLabel(line: string): boolean {
  return line.endsWith(':') && LABEL_LINE.test(line);
}

/** At home, an address may end with a large town. */
function behindTown(written: Written, home: string | null): Postcode | null {
  const [town = ''] = /[^,]{1,40}$/.exec(written.lines.at(-1) ?? '') ?? [];
  const country = countryOfTown(fold(town).trim());
  return country !== null && country === home ? { ...written, country, sure: false } : null;
}
