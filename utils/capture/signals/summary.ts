import { plainLine } from '../../domain/text.ts';
import { fold } from '../read/fold.ts';
import { CAPITALS } from '../read/letters.ts';

/** The longest summary, UTF-16 code units. */
const LONGEST = 80;
/** Where what matters ends and what is only said about it begins. */
const STOP =
  / (?:(?:le \d{1,2}|on \d{1,2}|on (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|pour|afin|qui|dans le cadre|en vue|capable|ayant|avec|to join|to help|to work|to support|to strengthen|who|whose|with|for our|as part|starting|a partir|a compter|effective|from 1|des que|motive[a-z]*|d'ici|surtout|notamment|including|especially|mainly|by the end|over the next|within the|in the next|et ouvr[a-z]*|and open[a-z]*|au 1er|passionne[a-z]*|ainsi que|which|that will|where|thanks to|grace a|after|following|apres|suite a|lors|during|creating|allowing|permettant|destine[a-z]*|dedie[a-z]*|proposant|so that|and (?:opens|hires|launches|will|we|is|are|has|have|will|plan[a-z]*|expect[a-z]*|aims?)|et (?:nous|va|recrut[a-z]*|prevoit|compte|nos))(?!\w)|(?:we|nous|you|vous|,|est|sont|has|is|are|et a) (?=\w))/;
const LEAD =
  /^(?:(?:its|our|their|an?|the|son|sa|ses|notre|nos|une?|un\(e\)|un\.e|un ou une|le|la|les|des|de|du|avec succes|a hauteur de) |l'|d')+/;
const TAIL =
  /(?: (?:et|and|a|au|de|du|des|en|in|at|the|of|on|for|le|la|les|un|une|or|ou|dans|sur|to|our|nos|notre|this|ce|cette|is|by|par)|[,;:–—-]|\()+$/;

/**
 * What a rule picked out of a sentence, short enough to be read at a glance: without its article, up to where it only
 * goes on. The page's own words.
 *
 * @param whole what it is for belongs to it
 */
export function summaryOf(picked: string, whole = false): string {
  const text = plainLine(picked, 300);
  const bare = text.slice(LEAD.exec(fold(text))?.[0].length ?? 0);
  const stop = whole ? null : STOP.exec(fold(bare));
  const aside = bare.indexOf(' (');
  const end = Math.min(stop && stop.index >= 12 ? stop.index : bare.length, aside >= 8 ? aside : bare.length);
  const cut = bare.slice(0, end);
  const short = cut.length <= LONGEST ? cut : cut.slice(0, cut.lastIndexOf(' ', LONGEST));
  const tail = TAIL.exec(fold(short));
  return (tail ? short.slice(0, tail.index) : short).trim();
}

const BEFORE_NAME = new RegExp(`^.*(?:,|:|–|que|that|celebrate|announce) (?=[${CAPITALS}])`);

/** Who leads, and what: `Claire Morvan, directrice générale`. */
export function leaderOf(who: string, post: string): string {
  const name = who.replace(BEFORE_NAME, '').replace(/^(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?) /, '');
  const of = post.endsWith(`, ${name}`) ? post.slice(0, -name.length - 2) : post;
  return [summaryOf(name), summaryOf(of)]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, 120);
}
