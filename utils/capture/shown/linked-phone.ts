import type { Link } from '../reading.ts';
import { type AccountFinding, finding } from '../understand/finding.ts';
import { withoutEscapes } from '../understand/percent.ts';
import { dialled, phoneIn, phoneOf } from './phone.ts';

const LINKED = 0.9;
/** A number for messages is mostly one for calls. */
const WROTE = 0.8;

/**
 * The numbers that links call, fax or write to.
 *
 * @param countries ISO codes by which numbers without a country's prefix are read, the likeliest first
 */
export function linkedPhones(links: readonly Link[], countries: readonly string[]): AccountFinding[] {
  const calling = links.filter(({ href }) => /^(?:tel|callto|fax|sms):/i.test(href));
  const writing = links.filter(({ href }) => /wa\.me|whatsapp/i.test(href));
  return [
    ...calling.flatMap((link) => called(link, countries)),
    ...writing.flatMap((link) => whatsApp(link, countries)),
  ];
}

function called({ href, where, text }: Link, countries: readonly string[]): AccountFinding[] {
  // Where a link calls another number than it shows, the shown one was looked at by more people.
  const written = withoutEscapes(href);
  const home = countries.length > 0 ? countries : clueless(written);
  const number = phoneIn(text, home) ?? phoneIn(written, home) ?? phoneOf(written, home[0] ?? null) ?? bare(written);
  const field = /^fax:/i.test(href) || /^\W{0,3}fax\b/i.test(text) ? 'fax' : 'phone';
  return finding(field, number, { method: 'link', where, quote: text, confidence: LINKED }, text || href);
}

/** Where nothing tells the country: ten digits that may be of North America are. */
function clueless(written: string): string[] {
  return /^1?[2-9]\d\d[2-9]\d{6}$/.test(written.replace(/\D/g, '')) ? ['US'] : [];
}

/** The digits that a link dials, where no country is known in which; empty where they are too few for a firm's number. */
function bare(written: string): string {
  const digits = dialled(written).trim();
  return /^\+?(?:[ ().-]{0,2}\d){6,15}$/.test(digits) ? digits : '';
}

const WHATSAPP =
  /^(?:https?:\/\/(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?(?:.{0,300}&)?phone=)|whatsapp:\/\/send\/?\?(?:.{0,300}&)?phone=)[+ ]{0,2}([\d ()-]{7,20})(?:[?&#/]|$)/i;

/** The number that a link opens a talk with on WhatsApp, which is written with its country's prefix. */
function whatsApp({ href, where, text }: Link, [home]: readonly string[]): AccountFinding[] {
  const digits = WHATSAPP.exec(withoutEscapes(href))?.[1]?.replace(/\D/g, '') ?? '';
  const number = digits.startsWith('0') ? phoneOf(digits, home ?? null) : phoneIn(`+${digits}`, []);
  return finding('phone', number ?? '', { method: 'link', where, quote: text, confidence: WROTE }, href);
}
