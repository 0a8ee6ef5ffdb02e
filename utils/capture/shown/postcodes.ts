/** How a country writes the last line of an address. */
export interface Postcode {
  country: string;
  /** Named groups: `code`; `city` and `region` where they stand beside it. */
  line: RegExp;
  /** The city stands before the code (`Chicago, IL 60614`), after it (`21000 Dijon`), or on the line above (`London` / `N1 9GU`). */
  city: 'before' | 'after';
  /** The line proves the country by itself; else the page's own country must be this one. */
  sure: boolean;
}

const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|' +
  'PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY';
const STATE_NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|' +
  'Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|' +
  'Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|' +
  'Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|' +
  'West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico';
const PROVINCES =
  'AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland(?: and Labrador)?|' +
  'Nova Scotia|Ontario|Prince Edward Island|Qu[ée]bec|Saskatchewan';
const TOWN = String.raw`(?<city>\p{Lu}[\p{L}'’.-]*(?:[ -](?:\p{Lu}[\p{L}'’.-]*|de|du|des|la|le|les|sur|sous|en|aux?|am|an|der|im|bei|del|della|di|\d{1,2}))*)`;

/** In this order each is tried on a line: those that prove their country first. */
export const POSTCODES: readonly Postcode[] = [
  {
    country: 'US',
    line: new RegExp(
      String.raw`\b(?<region>${STATES.replaceAll(/(\w)(\w)/g, '$1\\.?$2\\.?')}|${STATE_NAMES})[.,]?\s{1,3}(?<code>\d{5}(?:-\d{4})?)(?![\d-])`,
      'u',
    ),
    city: 'before',
    sure: true,
  },
  {
    country: 'CA',
    line: new RegExp(
      String.raw`(?:\b(?<region>${PROVINCES})[.,]?[\s,]{1,3})?\b(?:Canada,? )?(?<code>[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d)\b`,
      'u',
    ),
    city: 'before',
    sure: true,
  },
  {
    country: 'AU',
    line: /\b(?<region>NSW|VIC|QLD|SA|WA|TAS|ACT|NT)[.,]?\s{1,3}(?<code>\d{4})\b/u,
    city: 'before',
    sure: true,
  },
  {
    country: 'GB',
    line: /\b(?<code>(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) ?\d[ABD-HJLNP-UW-Z]{2}))\b/u,
    city: 'before',
    sure: true,
  },
  {
    country: 'NL',
    line: new RegExp(String.raw`\b(?<code>\d{4} ?[A-Z]{2})\s{1,2}${TOWN}`, 'u'),
    city: 'after',
    sure: true,
  },
  ...['FR', 'DE', 'ES', 'IT'].map(
    (country): Postcode => ({
      country,
      line: new RegExp(
        String.raw`(?:^|[\s,–-])(?:${country === 'FR' ? 'F' : country.charAt(0)}-)?(?<code>\d{5})\s{1,2}${TOWN}`,
        'u',
      ),
      city: 'after',
      sure: false,
    }),
  ),
  ...['CH', 'AT', 'BE'].map(
    (country): Postcode => ({
      country,
      line: new RegExp(String.raw`(?:^|[\s,–-])(?:(?:CH|A|B)-)?(?<code>\d{4})\s{1,2}${TOWN}`, 'u'),
      city: 'after',
      sure: false,
    }),
  ),
];
