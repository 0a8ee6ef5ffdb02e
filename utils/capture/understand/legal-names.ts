import { fold } from '../read/fold.ts';
import { CAPITALS, LETTERS } from '../read/letters.ts';
import { mentionIn } from '../read/mention.ts';
import { Words } from '../read/words.ts';
import type { Shown } from '../reading.ts';
import { type AccountFinding, finding } from './finding.ts';

/** The forms in which companies are founded, as they end a name. */
const FORMS = String.raw`(?:SAS|SASU|SARL|EURL|S\.?A\.?|SNC|SCOP|GmbH(?: & Co\.? KG)?|AG|KG|(?:Pty\.? |Pte\.? |Co\.?,? )?(?:Ltd|Limited)|PLC|plc|LLC|L\.L\.C|LLP|Inc|Corp|Corporation|B\.?V|N\.?V|S\.?r\.?l|S\.?p\.?A|S\.?L|AB|Oy|A\/S|ApS|Lda)\.?(?![${LETTERS}])`;

/** A company's name, with the form that ends it. */
export const FIRM = String.raw`[${CAPITALS}\d][^\n,;:()!?]{1,60}?,? ${FORMS}`;

const FOUNDED = new RegExp(String.raw`\s${FORMS}$`, 'i');

/** The letters that their last part is made of. */
const FOUNDING = new Words(
  'sas sasu sarl eurl sa a snc scop gmbh kg ag ltd limited plc llc l c llp inc corp corporation bv v nv srl spa sl ab oy as s aps lda',
);

/** Whether a name ends in the form in which a company is founded. Most do not, which their last word tells. */
export function isFounded(name: string): boolean {
  const [last = ''] = /[a-z/]+\W*$/i.exec(name) ?? [];
  return FOUNDING.has(last.replace(/[^a-z]/gi, '').toLowerCase()) && FOUNDED.test(name);
}

/** What says of a site, or of a name, whose it is. */
const OPERATED =
  /(?<![A-Za-zÀ-ɏ])(?:(?:operated|published) by|trad(?:ing|e) ?(?:name|style) of|brand(?: name)? of|éditée? par|exploitée? par|marque (?:déposée |commerciale )?de|betrieben von|marke der|marchio di|marca (?:comercial |registrada )?de)(?=[: ])/gi;
/** A word that each of those has, folded. */
const OPERATING =
  'operated published trading trade brand editee edite exploitee exploite marque betrieben marke marchio marca'.split(
    ' ',
  );
/** A site, by whatever word: of mines and hotels too is said who operates them. */
const SITE =
  /\b(?:(?:web ?)?site|web ?page|web|brand|trad(?:e|ing) name|marque|marke|marchio|marca|sitio|sito|seite|portal|portail|store|shop|boutique)(?!\w)/i;
const NAMED = new RegExp(`^:? ?(?:la soci[ée]t[ée] |the company |der |die |the )?(${FIRM})`);
const SURE = 0.75;
const MOST = 20;

/** The companies that the text names as those behind the site or its brand: `operated by Acme Ltd`. */
export function legalNamesIn(shown: Shown): AccountFinding[] {
  const { text } = shown;
  const found: AccountFinding[] = [];
  if (!OPERATING.some((word) => shown.words.has(word))) return found;
  for (const { 0: words, index } of text.matchAll(OPERATED)) {
    if (found.length >= MOST) break;
    const from = index + words.length;
    // `… of Acme Limited.`: the sentence ends there, as `S.A.` does not.
    const name = NAMED.exec(text.slice(from, from + 120))?.[1]?.replace(/(?<!\.[A-Za-z])\.$/, '');
    if (name === undefined) continue;
    const start = text.indexOf(name, from);
    const { where, quote } = mentionIn(shown, start, start + name.length);
    if (SITE.test(quote)) found.push(...finding('legalName', name, { method: 'text', where, quote, confidence: SURE }));
  }
  return found;
}

/** A form right behind a name. `Limited edition` founds nothing. */
const BEHIND = new RegExp(
  String.raw`^,? (?:${FORMS}|(?:(?:PTY|PTE)\.? )?(?:LTD|LIMITED)\.?(?![${LETTERS}])|GMBH|INC\.?(?![${LETTERS}]))(?!(?<=Limited|LIMITED) [a-z])`,
);
const BEFORE = new RegExp(`[${LETTERS}\\d]`);
/** As often a name is looked at; as far its form may stand behind it, in UTF-16 code units. */
const LOOKS = 50;
const FAR = 40;

/**
 * The account's own names as the page shows them with the form in which it was founded: `Acme Tools Ltd` says what Acme
 * Tools is.
 *
 * @param names those that are sure
 */
export function foundedNamesIn(shown: Shown, names: readonly string[]): AccountFinding[] {
  const { text, folded } = shown;
  return names.slice(0, 2).flatMap((name) => {
    const plain = fold(name);
    if (plain.length < 2 || isFounded(name)) return [];
    for (
      let look = 0, at = folded.indexOf(plain);
      at !== -1 && look < LOOKS;
      look++, at = folded.indexOf(plain, at + 1)
    ) {
      const end = at + plain.length;
      const form = BEHIND.exec(text.slice(end, end + FAR))?.[0];
      if (form === undefined || BEFORE.test(text.charAt(at - 1))) continue;
      const { where, quote } = mentionIn(shown, at, end + form.length);
      const legal = `${text.slice(at, end)}${form}`;
      return finding('legalName', legal, { method: 'text', where, quote, confidence: SURE });
    }
    return [];
  });
}
