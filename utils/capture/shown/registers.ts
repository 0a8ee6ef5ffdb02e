import { Words } from '../read/words.ts';
import type { Line, Shown } from '../reading.ts';
import { isAbn, isAcn, vatOf } from './vat.ts';

/** How a register's numbers are announced and written; `value` gives them as kept, or null where they are none. */
export interface Register {
  field: 'registration.vat' | 'registration.other';
  /** Of the words from the label on; the first group is the number. */
  look: RegExp;
  value(written: string, home: string | null): string | null;
}

const bare = (written: string) => written.replace(/[^A-Za-z\d]/g, '').toUpperCase();
const digits = (written: string) => written.replace(/\D/g, '');
const asWritten = (written: string) => written.trim().replace(/\s{1,3}/g, ' ');
const when = (proof: (digits: string) => boolean) => (written: string) =>
  proof(digits(written)) ? digits(written) : null;
const vatIn = (country: string) => (written: string) =>
  vatOf(country, written.replace(new RegExp(`^${country}`, 'i'), ''));

/** Words that announce a number of a register, in any order of these: where none stands, there is nothing to look for. */
export const LABEL =
  /(?<![A-Za-zÀ-ɏ])(?:VAT|V\.A\.T|TVA|T\.V\.A|BTW|U?ID|USt|UStId|MwSt|MWST|IVA|P\. ?IVA|Partita IVA|C\.F|Codice fiscale|CIF|C\.I\.F|NIF|N\.I\.F|NIPC|NIP|ABN|A\.B\.N|ACN|A\.C\.N|HR[AB]|FN|KvK|K\.v\.K|Kamer van Koophandel|REA|R\.E\.A|CIC|Vereinsregister|Registernummer|Register-Nr|EIN|FEIN|Employer Identification|Tax ID|CRO|(?:company|registered|registration|reg|charity)(?: |\.)|org(?:anisasjons)?\.? ?-?(?:nr|nummer)|CVR|Y-tunnus|BCE|KBO|Ondernemingsnummer|num[ée]ro d[’']entreprise|NEQ)/gi;

/** A word that each of those has, folded; or its letters, with points. */
const WORDS = new Words(
  'vat tva btw uid id ust ustid mwst iva fiscale cif nif nipc nip abn acn hra hrb fn kvk kamer rea cic vereinsregister registernummer register fein ein employer tax cro company registered registration reg charity org organisasjons organisasjonsnr organisasjonsnummer orgnr orgnummer cvr tunnus bce kbo ondernemingsnummer numero neq',
);
const DOTTED = 'c.f v.a.t t.v.a c.i.f n.i.f a.b.n a.c.n k.v.k r.e.a'.split(' ');

/** A label that stands alone is no longer. */
const ALONE = 40;

/** The words from a label on, where it stands alone above its number in one line with that. */
export function wordsFrom(text: string, label: number): string {
  const words = text.slice(label, label + 120);
  const end = words.indexOf('\n');
  return end === -1 || end > ALONE || /\d/.test(words.slice(0, end)) ? words : words.replace('\n', ' ');
}

/** The lines that may have a label: most have none, which this tells at a fraction of the cost. */
export function labelledLines({
  words,
  folded,
  numbered,
  linesSaying,
}: Pick<Shown, 'words' | 'folded' | 'numbered' | 'linesSaying'>): readonly Line[] {
  const dotted = DOTTED.some(
    (written) => written.split('.').every((letter) => words.has(letter)) && folded.includes(written),
  );
  if (dotted) return numbered;
  const labelled = linesSaying((word) => WORDS.has(word));
  if (labelled.length === 0) return [];
  const numbers = new Set(numbered.map(({ start }) => start));
  // A label may stand alone, above its number.
  return labelled.filter(({ start, end }) => numbers.has(start) || (end - start <= ALONE && numbers.has(end + 1)));
}

export const REGISTERS: readonly Register[] = [
  // `VAT No 123 4567 82`: without letters before it, of the page's own country.
  {
    field: 'registration.vat',
    look: /^(?:VAT|V\.A\.T)(?!\w)\.?[^\d\n]{0,30}?(\d{3} ?\d{4} ?\d{2}(?: ?\d{3})?)(?!\d)/i,
    value: (written, home) => (home === null || home === 'GB' ? vatOf('GB', written) : null),
  },
  {
    field: 'registration.vat',
    look: /^(?:BCE|KBO|TVA|BTW|Ondernemingsnummer|num[ée]ro d[’']entreprise)(?!\w)[^\d\n]{0,20}?([01]?[. ]?\d{3}[. ]?\d{3}[. ]?\d{3})(?!\d)/i,
    // Nine digits before 2005: a zero has come before them since.
    value: (written) => vatOf('BE', digits(written).padStart(10, '0')),
  },
  {
    field: 'registration.vat',
    look: /^(?:P\. ?IVA|Partita IVA|IVA)(?!\w)[^\d\n]{0,24}?(\d{11})(?!\d)/i,
    value: vatIn('IT'),
  },
  {
    // Whoever pays taxes has one, associations too; a company's mostly is its VAT number.
    field: 'registration.other',
    look: /^(?:C\.F|Codice fiscale)(?!\w)[^\d\n]{0,10}?(\d{11})(?!\d)/i,
    value: (written) => vatOf('IT', written) && written,
  },
  {
    field: 'registration.vat',
    look: /^(?:CIF|C\.I\.F|NIF|N\.I\.F)(?!\w)\.?[ :nNºo°.]{0,6}([A-Z][ -]?\d{7}[ -]?[A-Z\d]|\d{8}[ -]?[A-Z])(?!\w)/i,
    value: vatIn('ES'),
  },
  {
    field: 'registration.vat',
    look: /^(?:NIPC|NIF)(?!\w)[^\d\n]{0,16}?(\d{3} ?\d{3} ?\d{3})(?!\d)/i,
    value: (written, home) => (home === 'PT' ? vatOf('PT', written) : null),
  },
  { field: 'registration.vat', look: /^NIP\b[^\d\n]{0,8}?(\d{3}-?\d{2,3}-?\d{2}-?\d{2,3})(?!\d)/, value: vatIn('PL') },
  {
    field: 'registration.vat',
    look: /^(?:U?ID|BTW|MwSt|MWST|TVA|IVA)(?!\w)[^\d\n]{0,24}?CHE[- ]?(\d{3}\.?\d{3}\.?\d{3})(?!\d)/,
    value: vatIn('CHE'),
  },
  {
    field: 'registration.other',
    look: /^(?:ABN|A\.B\.N)(?!\w)\.?[^\d\n]{0,10}(\d{2} ?\d{3} ?\d{3} ?\d{3})(?!\d)/i,
    value: when(isAbn),
  },
  {
    field: 'registration.other',
    look: /^(?:ACN|A\.C\.N)(?!\w)\.?[^\d\n]{0,10}(\d{3} ?\d{3} ?\d{3})(?!\d)/i,
    value: when(isAcn),
  },
  {
    field: 'registration.other',
    look: /^(HR[AB][ :.-]{0,3}(?:(?:Nr|Nummer|No)\.?:? ?)?\d{1,6}(?: [A-Z]{1,3}\b)?)/,
    value: (written) => written.replace(/^(HR[AB]).{0,14}?(\d{1,6}.{0,4})$/, '$1 $2'),
  },
  {
    // Of associations and cooperatives: `VR 4105`. Without their register before it, `VR` is anything.
    field: 'registration.other',
    look: /^(?:Vereinsregister|Registernummer|Register-Nr)(?!\w)[^\d\n]{0,40}?((?:VR|GnR|PR)[ :.-]{0,3}\d{1,6})(?!\d)/i,
    value: (written) => written.replace(/^([A-Za-z]{2,3}).{0,3}?(\d{1,6})$/, '$1 $2'),
  },
  {
    // Of charities: six or seven digits in England and Wales, with the country's letters in Scotland and Northern Ireland.
    field: 'registration.other',
    look: /^charity (?:commission |registration |registered |reg\.? )?(?:no|number|nr)?(?!\w)[^\dA-Z\n]{0,8}((?:SC ?0|NIC ?1)\d{5}|\d{6,7})(?![\d-])/i,
    value: bare,
  },
  { field: 'registration.other', look: /^CIC (?:no|number)(?!\w)[^\dA-Z\n]{0,6}(\d{8})(?!\d)/i, value: digits },
  { field: 'registration.other', look: /^(FN:? ?\d{1,6} ?[a-z])(?!\w)/, value: asWritten },
  {
    field: 'registration.other',
    look: /^(?:KvK|K\.v\.K|Kamer van Koophandel)(?!\w)[^\d\n]{0,30}?(\d{8})(?!\d)/i,
    value: digits,
  },
  {
    field: 'registration.other',
    look: /^(?:REA|R\.E\.A)(?!\w)[ .:n°-]{0,8}([A-Z]{2}[ -]{0,3}\d{5,7})(?!\d)/i,
    value: asWritten,
  },
  {
    field: 'registration.other',
    look: /^(?:F?EIN|Employer Identification|Tax ID)(?!\w)[^\d\n]{0,16}?(\d{2}-\d{7})(?!\d)/i,
    value: asWritten,
  },
  // The register of enterprises of Québec: ten digits, the first two tell what kind.
  { field: 'registration.other', look: /^NEQ\b[^\d\n]{0,8}?((?:11|22|33|88)\d{8})(?!\d)/i, value: digits },
  {
    field: 'registration.other',
    look: /^(?:org(?:anisasjons)?\.? ?-?(?:nr|nummer))(?!\w)[^\d\n]{0,6}(\d{3} ?\d{3} ?\d{3}|\d{6}-?\d{4})(?!\d)/i,
    value: digits,
  },
  {
    field: 'registration.other',
    look: /^(?:CVR|Y-tunnus)(?!\w)[^\d\n]{0,10}?(\d{7}-\d|\d{2} ?\d{2} ?\d{2} ?\d{2})(?!\d)/i,
    value: bare,
  },
  {
    // Companies House: eight digits, or two letters and six; the Companies Registration Office of Ireland: five or six.
    field: 'registration.other',
    look: /^(?:company (?:registration )?(?:no|number|reg(?:istration)?(?: (?:no|number))?)|registered (?:company )?(?:no|number|(?:in|with)(?!\w)[^\d\n]{0,40}?\b(?:no|number|nr|under))|reg(?:istration|istered)?\.? ?(?:co\.? ?|company )?(?:no|number)|CRO)(?!\w)[^\dA-Z\n]{0,16}((?:SC|NI|OC|SO|NC|IP|CE|CIO|R|RC)? ?\d(?: ?\d){4,7})(?! ?\d|-)/i,
    value: (written) => bare(written),
  },
];
