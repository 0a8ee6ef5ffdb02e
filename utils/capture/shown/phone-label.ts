import { Words } from '../read/words.ts';
import { LETTERS } from './letters.ts';

/** What the words about a number say that it is. */
export type PhoneLabel = 'phone' | 'fax' | 'both' | 'other' | 'none';

const PHONE_WORDS =
  'tel(?:e(?:phone|fon|foon)s?)?|t[ée]l(?:[ée]phones?)?|tel[ée]fonos?|telefones?|telefoni?|tlf|tfno|tfn|puh|' +
  '(?:tele)?phones?|ph|mob(?:ile|iel|il)?s?|portables?|port|gsm|handy|natel|cell(?:ular|ulare|phone)?|m[oó]vil|celular|whats ?app|sms|text|' +
  'call(?: us)?(?: (?:today|now|toll[- ]free|free|direct|on|at))*|(?:toll[- ])?free(?:[- ]?(?:phone|call))?|toll[- ]?free|hot ?line|help ?line|info ?line|land ?line|' +
  'ring(?: us)?(?: on)?|dial|voice|direct(?: line| dial)?|switchboard|standard|reception|reservations?|bookings?|office|local|' +
  'emergency|after hours|rufen sie (?:uns )?an|appel(?:ez|er)(?:[- ]nous)?(?: au)?|joindre au|num(?:[ée]ro)? vert|centralino|cellulare|numero verde|' +
  'rufnummer|zentrale|durchwahl|bel(?: ons)?(?: op)?|telef|tty|tdd|☎|✆|☏|📞|📱|📲';
const FAX_WORDS = 'fax(?:es| number| no| nr)?|facsimile|t[ée]l[ée]copie(?:ur)?|tele ?fax|📠';
const TAIL = String.raw`(?: (?:number|no|nr|num|line|us|is|on|at|au|enquiries|sales|service))?\.? ?(?:\([^()\d]{1,24}\) ?)?[:.–—=|-]{0,2}\s{0,2}[(+]?$`;
/** Before a word. Words are looked for in lower case: a pattern that heeds no case takes the browser thrice as long to make ready. */
const BEGIN = `(?:^|[^${LETTERS}0-9])`;
const PHONE = new RegExp(`${BEGIN}(?:${PHONE_WORDS})${TAIL}`);
const FAX = new RegExp(`${BEGIN}(?:${FAX_WORDS})${TAIL}`);
/** What every label of a fax has. */
const MAY_BE_FAX = /fax|facs|copie|📠/;
/** One letter is a label where a mark stands behind it, or where it is a capital behind nothing or another number. */
const PHONE_LETTER = new RegExp(
  String.raw`${BEGIN}(?:[TtPpMmCcDd] ?[:.|)–—=-]{1,2}|(?<=^|[\d|•·,;/–-] ?)[TPM])\s{0,2}[(+]?$`,
);
const FAX_LETTER = new RegExp(String.raw`${BEGIN}(?:[Ff] ?[:.|)–—=-]{1,2}|(?<=^|[\d|•·,;/–-] ?)F)\s{0,2}[(+]?$`);
const EITHER = new RegExp(
  String.raw`${BEGIN}(?:(?:${PHONE_WORDS})\.?(?: ?[/&+,-] ?| (?:and|et|und|y|e) )(?:${FAX_WORDS})|(?:${FAX_WORDS})\.?(?: ?[/&+,-] ?| (?:and|et|und|y|e) )(?:tel\w{0,7}|t[ée]l|phone|ph))${TAIL}`,
);
/** Registers and banks number things too. */
const REGISTER = new RegExp(
  String.raw`${BEGIN}(?:siren|siret|r\.?c\.?s|rna|naf|ape|capital|tva|vat|abn|acn|arbn|gst|iban|bic|isbn(?:-1[03])?|issn|kvk|btw|hrb|ust|steuer[${LETTERS}]{0,12}|p\.? ?iva|cif|nif|ein|duns|orias|agr[ée]ment|bce|kbo|num[ée]ro d[’']entreprise|ondernemingsnummer|company (?:no|number|reg[${LETTERS}]{0,10})|registered|charity|(?:regist[${LETTERS}]{0,8}|licen[cs]e|certificate) (?:no|number|#))\b[^\d\n]{0,24}$`,
);
const BANK = /\biban\b[^\n]{0,34}$/;
/** So do shops, banks and authors; these words say so only right before the number. */
const CODE = new RegExp(
  String.raw`${BEGIN}(?:tax|reg|account|acct|sort code|licen[cs]e|lic|permit|item|order|ref(?:erence)?|invoice|model|part|serial|patent|case|docket|npi|mls|dre|bre|nmls|dot|mc|lat(?:itude)?|lon(?:gitude)?|gps|n[°ºo]|id|article|doi|pmid|zip|postcode|box|b\.?p|sku|ean|upc|asin|lot|batch|artikel(?:nummer)?|auftrag|bestell(?:nummer|nr)|rechnung|commande|facture|dossier)\b[ .:#°-]{0,4}(?:(?:no|number|nr|code|id)[ .:#]{0,3})?$`,
);
/** What a label of either has. */
const NUMBERED = new Words(
  'siren siret rcs c rna naf ape capital tva vat abn acn arbn gst iban bic isbn issn kvk btw hrb ust iva cif nif ein duns orias agrement agr bce kbo entreprise ondernemingsnummer company registered charity ' +
    'license licence certificate tax reg account acct code lic permit item order ref reference invoice model part serial patent case docket npi mls dre bre nmls dot mc lat latitude lon longitude gps n no id article doi pmid zip postcode box bp p sku ean upc asin lot batch artikel artikelnummer auftrag bestellnummer bestellnr rechnung commande facture dossier',
);
/** Behind a number in brackets or at the end of its line: `(312) 555-0142 (fax)`. */
const FAX_AFTER = /^[ ,–—-]{0,3}(?:\(\s?(?:fax|f|telefax|facsimile)\s?\)|(?:fax|facsimile)\b(?![.: ]{0,3}[+(\d]))/i;
const PHONE_AFTER =
  /^[ ,–—-]{0,3}(?:\(\s?(?:phone|tel|telephone|voice|office|cell|mobile|main|toll[- ]?free|home|work|o|c|p|m|tty)\b[^()\d]{0,20}\)|(?:phone|tel|cell|mobile|toll[- ]?free)\b(?![.: ]{0,3}[+(\d]))/i;
/** How either begins. */
const LEADS_ON = /^[ ,–—-]{0,3}[(fptcmFPTCM]/;
/** What stands between two numbers of one label: `Tel: 020 7946 0018 or 020 7946 0019`. */
const NEXT = /[+(]?[\d٠-٩０-９][\d٠-٩０-９ ().–-]{5,24}(?: ?(?:[/,;|&+]|or|and|ou|et|oder|und|y|o|e)) ?[(+]?$/i;

/** Most numbers stand alone: what holds neither a letter nor a picture of a phone is no label. */
const SAYS = /[A-Za-zÀ-ɏ\u2600-\u27bf\ud83d]/;

/**
 * What stands about a number, told by the words right before it, else right behind it.
 *
 * @param before the end of the line up to the number; of the line above, where the number begins its own
 */
export function phoneLabel(before: string, after: string): PhoneLabel {
  const label = before.replace(NEXT, '').trimEnd();
  if (!SAYS.test(label)) return behind(after);
  const lower = label.toLowerCase();
  const mayBeFax = MAY_BE_FAX.test(lower);
  if (mayBeFax && EITHER.test(lower)) return 'both';
  if ((mayBeFax && FAX.test(lower)) || FAX_LETTER.test(label)) return 'fax';
  if (PHONE.test(lower) || PHONE_LETTER.test(label)) return 'phone';
  if (BANK.test(before.toLowerCase()) || (isNumbered(lower) && (REGISTER.test(lower) || CODE.test(lower))))
    return 'other';
  return behind(after);
}

function isNumbered(label: string): boolean {
  return NUMBERED.areIn(label) || label.includes('steuer') || label.includes('regist');
}

function behind(after: string): PhoneLabel {
  if (!LEADS_ON.test(after)) return 'none';
  if (FAX_AFTER.test(after)) return 'fax';
  return PHONE_AFTER.test(after) ? 'phone' : 'none';
}
