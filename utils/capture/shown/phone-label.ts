import { LETTERS } from '../read/letters.ts';
import { matchesOf } from '../read/matches.ts';
import { Words } from '../read/words.ts';

/** What the words about a number say that it is. */
export type PhoneLabel = 'phone' | 'fax' | 'both' | 'other' | 'none';

// Words are looked up rather than sought by patterns, which take the browser up to two milliseconds each to make ready.
const PHONE = new Words(
  'tel,telephone,telephones,fon,telefon,telefons,telefoon,telefoons,tél,téléphone,téléphones,télephone,télephones,teléphone,teléphones,' +
    'telefono,telefonos,teléfono,teléfonos,telefone,telefones,telefoni,telef,tlf,tfno,tfn,puh,phone,phones,ph,mob,mobs,mobile,mobiles,mobiel,mobiels,mobil,mobils,' +
    'portable,portables,port,gsm,handy,natel,cell,cellular,cellulare,cellphone,movil,móvil,celular,whatsapp,whats app,sms,text,' +
    'call,call us,call today,call us today,call now,call us now,free,freephone,free phone,free-phone,freecall,free call,free-call,' +
    'toll free,toll-free,tollfree,hotline,hot line,helpline,help line,infoline,info line,landline,land line,ring,ring us,dial,voice,' +
    'direct,direct line,switchboard,standard,reception,reservation,reservations,booking,bookings,office,local,emergency,after hours,' +
    'contact,contacts,contact us,telefonnummer,telefoonnummer,rufen sie an,rufen sie uns an,appelez,appeler,appelez-nous,appelez nous,appeler-nous,appeler nous,joindre au,num vert,numero vert,numéro vert,' +
    'centralino,numero verde,rufnummer,zentrale,durchwahl,bel,bel ons,bel op,bel ons op,tty,tdd,☎,✆,☏,📞,📱,📲',
  ',',
);
const FAX = new Words(
  'fax,faxes,freefax,free fax,efax,e-fax,fax number,fax no,fax nr,facsimile,telecopie,télécopie,télecopie,telécopie,telecopieur,télécopieur,télecopieur,telécopieur,telefax,📠',
  ',',
);
/** As many characters has the longest. */
const LONGEST = 17;
/** As many stand near the number, with what may stand between. */
const NEAR = 48;
const MARKS = /\.? ?(?:\([^()\d]{1,24}\) ?)?[:.–—=|-]{0,4}\s{0,4}[(+]?$/;
/** A label in brackets of its own: `(Fax) 312-867-0111`. */
const BRACKETED = /\(([^()\d]{1,24})\)\s{0,4}[(+]?$/;
/** What may stand behind a label's word. */
const TAIL = / (?:number|no|nr|num|line|us|is|est|ist|on|at|au|enquiries|sales|service)$/;
/** Between two words of one label: `Tel/Fax`, `phone and fax`. */
const AND = /\.?(?: ?[/&+,-] ?| (?:and|et|und|y|e) )/g;
const SECOND = /^(?:tel\w{0,7}|t[ée]l|phone|ph)$/;
const OF_WORD = new RegExp(`[0-9${LETTERS}]`);
const BEGIN = `(?:^|[^${LETTERS}0-9])`;
/** One letter is a label where a mark stands behind it, or where it is a capital behind nothing or another number. `C.F.` numbers taxpayers. */
const LETTER = new RegExp(
  String.raw`(?:^|[^${LETTERS}0-9&])(?<![${LETTERS}]\.)([FTPMCDftpmcd]) ?([:.|)–—=-]{0,4})\s{0,4}[(+]?$`,
);
const ALONE = /(?:^|[\d|•·,;/–-] ?)[FTPM]\s{0,4}[(+]?$/;
/** Registers and banks number things too. */
const REGISTER = new RegExp(
  String.raw`${BEGIN}(?:siren|siret|r\.?c\.?s|rna|naf|ape|capital|tva|vat|abn|acn|arbn|gst|iban|bic|isbn(?:-1[03])?|issn|kvk|btw|hrb|ust|steuer[${LETTERS}]{0,12}|p\.? ?iva|c\.? ?f|cod(?:ice)? fisc[${LETTERS}]{0,5}|cif|nif|ein|duns|orias|agr[ée]ment|bce|kbo|num[ée]ro d[’']entreprise|ondernemingsnummer|company (?:no|number|reg[${LETTERS}]{0,10})|registered|charity|(?:regist[${LETTERS}]{0,8}|licen[cs]e|certificate) (?:no|number|#))(?!\w)[^\d\n]{0,24}$`,
);
const BANK = /\biban\b[^\n]{0,34}$/;
/** What each of those has. */
const REGISTERED = new Words(
  'siren siret rcs c rna naf ape capital tva vat abn acn arbn gst iban bic isbn issn kvk btw hrb ust iva f cf fisc fiscale cif nif ein duns orias agrement agr bce kbo entreprise ondernemingsnummer company charity licence license certificate',
);
/** So do shops, banks and authors; these words say so only right before the number. */
const CODE = new Words(
  'tax,reg,account,acct,sort code,license,licence,lic,permit,item,order,ref,reference,invoice,model,part,serial,patent,case,docket,npi,mls,dre,bre,nmls,dot,mc,lat,latitude,lon,longitude,' +
    'gps,no,id,article,doi,pmid,zip,postcode,box,bp,b.p,sku,ean,upc,asin,lot,batch,artikel,artikelnummer,auftrag,bestellnummer,bestellnr,rechnung,commande,facture,dossier',
  ',',
);
/** Behind a number in brackets or at the end of its line: `(312) 555-0142 (fax)`. */
const FAX_AFTER = /^[ ,–—-]{0,3}(?:\(\s?(?:fax|f|telefax|facsimile)\s?\)|(?:fax|facsimile)(?!\w)(?![.: ]{0,3}[+(\d]))/i;
const PHONE_AFTER =
  /^[ ,–—-]{0,3}(?:\(\s?(?:phone|tel|telephone|voice|office|cell|mobile|main|toll[- ]?free|home|work|o|c|p|m|tty)(?!\w)[^()\d]{0,20}\)|(?:phone|tel|cell|mobile|toll[- ]?free)(?!\w)(?![.: ]{0,3}[+(\d]))/i;
/** How either begins. */
const LEADS_ON = /^[ ,–—-]{0,3}[(fptcmFPTCM]/;
/** What stands between two numbers of one label: `Tel: 020 7946 0018 or 020 7946 0019`. */
const NEXT = /[+(]?[\d٠-٩０-９][\d٠-٩０-９ ().–-]{5,24}(?: ?(?:[/,;|&+–-]|or|and|ou|et|oder|und|y|o|e)) ?[(+]?$/i;

/** Most numbers stand alone: what holds neither a letter nor a picture of a phone is no label. */
const SAYS = /[A-Za-zÀ-ɏ\u2600-\u27bf\ud83d]/;

/**
 * What stands about a number, told by the words right before it, else right behind it.
 *
 * @param before the end of the line up to the number; of the line above, where the number begins its own
 */
export function phoneLabel(before: string, after: string): PhoneLabel {
  const label = (/\d/.test(before) ? before.replace(NEXT, '') : before).trimEnd();
  if (!SAYS.test(label)) return behind(after);
  const lower = label.toLowerCase();
  const said = BRACKETED.exec(lower)?.[1] ?? '';
  const near = lower.slice(-NEAR).replace(MARKS, '');
  const letter = letterIn(label);
  const words = FAX.has(said) || PHONE.has(said) ? [said] : [near, near.replace(TAIL, '')];
  if (words.some(isEither)) return 'both';
  if (words.some((word) => ends(word, FAX)) || letter === 'f') return 'fax';
  if (words.some((word) => ends(word, PHONE)) || letter !== '') return 'phone';
  return isCode(lower) || isRegister(lower) || BANK.test(before.toLowerCase()) ? 'other' : behind(after);
}

/** The single letter that a label is, in lower case; empty where it is none. */
function letterIn(label: string): string {
  const [, letter = '', marks = ''] = LETTER.exec(label) ?? [];
  return marks !== '' || ALONE.test(label) ? letter.toLowerCase() : '';
}

/** Whether a text ends with one of some words, and not within a word. */
function ends(text: string, words: Words): boolean {
  for (let at = Math.max(0, text.length - LONGEST); at < text.length; at++) {
    if (!(at > 0 && OF_WORD.test(text.charAt(at - 1))) && words.has(text.slice(at))) return true;
  }
  return false;
}

function isEither(words: string): boolean {
  for (const { 0: mark, index } of matchesOf(AND, words)) {
    const first = words.slice(0, index);
    const second = words.slice(index + mark.length);
    if ((FAX.has(second) && ends(first, PHONE)) || (SECOND.test(second) && ends(first, FAX))) return true;
  }
  return false;
}

function isCode(label: string): boolean {
  const bare = label.replace(/[ .:#°-]{1,4}$/, '');
  return ends(bare, CODE) || ends(bare.replace(/[ .:#°-]{1,4}(?:no|number|nr|code|id)$/, ''), CODE);
}

function isRegister(label: string): boolean {
  const may = REGISTERED.areIn(label) || label.includes('steuer') || label.includes('regist');
  return may && REGISTER.test(label);
}

function behind(after: string): PhoneLabel {
  if (!LEADS_ON.test(after)) return 'none';
  if (FAX_AFTER.test(after)) return 'fax';
  return PHONE_AFTER.test(after) ? 'phone' : 'none';
}
