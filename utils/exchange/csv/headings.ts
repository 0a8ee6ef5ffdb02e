import { plainWords } from '../../domain/text.ts';
import type { Mapping, Target } from '../foreign/target.ts';

/**
 * What columns are called, in French and English, by the exports of Salesforce, HubSpot, Pipedrive, LinkedIn, Google
 * and Outlook and by people's own tables. A heading is a few such words; one unknown word (`Account owner`,
 * `E-mail opt-out`) and it means something else. Of several nouns the first of this list counts.
 */
const NOUNS = {
  lastName: 'lastname surname familyname',
  firstName: 'firstname forename prenom prenoms givenname',
  email: 'email emails mail mails courriel courriels messagerie',
  domain: 'domain domaine domains',
  siren: 'siren',
  siret: 'siret',
  vat: 'vat tva intracommunautaire',
  fax: 'fax telecopie',
  phone: 'phone phones telephone telephones tel mobile portable cell cellphone gsm',
  profiles: 'linkedin xing twitter viadeo facebook profile profil',
  jobTitle: 'jobtitle title titre position poste fonction function job role',
  legalName: 'legalname raisonsociale denomination',
  website: 'website websites site web url page internet homepage www',
  industry: 'industry industrie secteur activite sector branche',
  size: 'employees effectif effectifs salaries employes headcount size taille',
  founded: 'founded creation',
  postalCode: 'postalcode zip cp zipcode',
  country: 'country pays',
  region: 'region state province county departement',
  locality: 'city ville town locality localite commune',
  street: 'street rue address adresse voie',
  description: 'description',
  response: 'probe sonde campaign campagne webinar webinaire formulaire form',
  said: 'message response reponse answer demande request',
  note: 'note notes comment comments commentaire commentaires remarque remarques',
  name: 'name nom names noms fullname displayname',
} as const;
type Noun = keyof typeof NOUNS;

const ACCOUNT =
  'company companies account accounts organisation organization organisations organizations entreprise societe compte firm employer employeur client customer prospect etablissement';
const CONTACT = 'person contact contacts personne interlocuteur lead';
const FILLER =
  'de du des d la l le les the of a number numbers numero num no nr n work business billing mailing office bureau bur pro professionnel professionnelle primary principal principale main siege 1 2 3 value valeur postale postal code e direct directe associated current of number nombre';

/** What is one word, however it is written. */
const PHRASES: readonly [RegExp, string][] = [
  [/\be ?mail\b/g, 'email'],
  [/\bweb ?site\b|\bsite (?:web|internet)\b/g, 'website'],
  [/\b(?:last|family) name\b|\bnom de famille\b/g, 'lastname'],
  [/\b(?:first|given) name\b/g, 'firstname'],
  [/\b(?:full|display) name\b|\bnom complet\b/g, 'fullname'],
  [/\b(?:job|position) title\b|\bintitule (?:du )?(?:poste|de poste)\b/g, 'jobtitle'],
  [/\braison sociale\b/g, 'raisonsociale'],
  [/\blegal name\b/g, 'legalname'],
  [/\b(?:postal|zip|post) ?code\b|\bcode postal\b|\bpostcode\b/g, 'postalcode'],
  [/\bsecteur d activites?\b/g, 'secteur'],
  [/\bannee de creation\b|\byear founded\b/g, 'founded'],
];

const words = (list: string) => list.split(' ');
const NOUN_OF = new Map(Object.entries(NOUNS).flatMap(([noun, list]) => words(list).map((word) => [word, noun])));
const OWNER_OF = new Map([
  ...words(ACCOUNT).map((word) => [word, 'account'] as const),
  ...words(CONTACT).map((word) => [word, 'contact'] as const),
]);
const FILLERS = new Set(words(FILLER));

interface Meaning {
  noun: Noun | null;
  owner: 'account' | 'contact' | null;
}

function meaningOf(heading: string): Meaning | null {
  const plain = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), plainWords(heading.slice(0, 100)));
  const said = plain.split(' ');
  if (said.some((word) => !NOUN_OF.has(word) && !OWNER_OF.has(word) && !FILLERS.has(word))) return null;
  const nouns = new Set(said.map((word) => NOUN_OF.get(word)));
  const noun = NOUN_NAMES.find((one) => nouns.has(one)) ?? null;
  const owners = said.flatMap((word) => OWNER_OF.get(word) ?? []);
  // `Person - Organization` is the organization.
  const owner = noun === null && owners.includes('account') ? 'account' : (owners[0] ?? null);
  return noun === null && owner === null ? null : { noun, owner };
}
const NOUN_NAMES = Object.keys(NOUNS).filter((name): name is Noun => name in NOUNS);

/** What each column means, as far as its heading says; a person may change it. */
export function guessMapping(headings: readonly string[]): Mapping {
  const meanings = headings.map(meaningOf);
  const has = (noun: Noun) => meanings.some((meaning) => meaning?.noun === noun);
  const names = (owner: 'account' | 'contact') =>
    meanings.some((meaning) => meaning?.owner === owner && (meaning.noun === null || meaning.noun === 'name'));
  const context = {
    first: has('firstName'),
    last: has('lastName'),
    person: has('firstName') || has('lastName') || has('jobTitle') || names('contact'),
    company: names('account') || has('legalName'),
    named: has('name'),
  };
  const taken = new Set<Target>();
  return meanings.map((meaning) => {
    const target = meaning && targetOf(meaning, context);
    if (!target || (taken.has(target) && !MANY.test(target))) return null;
    taken.add(target);
    return target;
  });
}

/** What an account or a person may have several of; of the rest the first column counts. */
const MANY = /\.(?:email|phone|profiles)$|^note$/;

interface Context {
  first: boolean;
  last: boolean;
  person: boolean;
  company: boolean;
  named: boolean;
}

function targetOf({ noun, owner }: Meaning, context: Context): Target {
  const { person, company } = context;
  switch (noun) {
    case null:
      return owner === 'contact' ? 'contact.name' : 'account.name';
    case 'name':
      if (owner === 'account') return 'account.name';
      if (owner === null && !person && !company) return 'account.name';
      return context.first && !context.last && owner === null ? 'contact.lastName' : 'contact.name';
    case 'email':
      // A table of firms has their addresses, one of people theirs.
      return (owner ?? (person || !(context.named || company) ? 'contact' : 'account')) === 'account'
        ? 'account.email'
        : 'contact.email';
    case 'phone':
    case 'profiles':
      return `${owner ?? (person ? 'contact' : 'account')}.${noun}`;
    case 'firstName':
    case 'lastName':
    case 'jobTitle':
      return `contact.${noun}`;
    case 'siren':
    case 'siret':
    case 'vat':
      return `account.registration.${noun}`;
    case 'street':
    case 'postalCode':
    case 'locality':
    case 'region':
    case 'country':
      return `account.address.${noun}`;
    case 'response':
      return 'response.name';
    case 'said':
      return 'response.said';
    case 'note':
      return 'note';
    default:
      return `account.${noun}`;
  }
}

/** Which of a file's first rows has its headings: the one that means most; -1 where none means anything. */
export function headingRow(rows: readonly (readonly string[])[]): number {
  const meant = rows.slice(0, 10).map((row) => guessMapping(row).filter((one) => one !== null).length);
  const most = Math.max(0, ...meant);
  return most === 0 ? -1 : meant.indexOf(most);
}
