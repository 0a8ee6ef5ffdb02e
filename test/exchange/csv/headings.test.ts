import { expect, test } from 'vitest';
import { guessMapping, headingRow } from '../../../utils/exchange/csv/headings.ts';

/** `heading > target`, one a line; nothing after the sign where a column is passed over. */
function check(...lines: string[]) {
  const pairs = lines.map((line) => line.split('>').map((part) => part.trim()));
  const mapped = guessMapping(pairs.map(([heading = '']) => heading));
  const told = pairs.map(([heading = ''], n) => `${heading} > ${mapped[n] ?? ''}`.trim());
  expect(told).toEqual(lines.map((line) => line.trim()));
}

test('the usual exports are understood: Salesforce', () => {
  check(
    'Account ID >',
    'Account Name > account.name',
    'Account Owner >',
    'Billing Street > account.address.street',
    'Billing City > account.address.locality',
    'Billing State/Province > account.address.region',
    'Billing Zip/Postal Code > account.address.postalCode',
    'Billing Country > account.address.country',
    'Phone > account.phone',
    'Fax > account.fax',
    'Website > account.website',
    'Industry > account.industry',
    'Employees > account.size',
    'Last Activity >',
    'Description > account.description',
  );
  check(
    'Salutation >',
    'First Name > contact.firstName',
    'Last Name > contact.lastName',
    'Title > contact.jobTitle',
    'Company / Account > account.name',
    'Phone > contact.phone',
    'Mobile > contact.phone',
    'Email > contact.email',
    'Email Opt Out >',
    'Lead Source >',
  );
});

test('the usual exports are understood: HubSpot, in English and French', () => {
  check(
    'Record ID >',
    'Company name > account.name',
    'Company Domain Name > account.domain',
    'Phone Number > account.phone',
    'City > account.address.locality',
    'Number of Employees > account.size',
    'Create Date >',
  );
  check(
    'Prénom > contact.firstName',
    'Nom > contact.lastName',
    'Adresse e-mail > contact.email',
    'Numéro de téléphone > contact.phone',
    'Intitulé du poste > contact.jobTitle',
    "Nom de l'entreprise > account.name",
    'Propriétaire du contact >',
  );
  check(
    'Nom de l’entreprise > account.name',
    "Nom de domaine de l'entreprise > account.domain",
    "Secteur d'activité > account.industry",
    'Code postal > account.address.postalCode',
    'Pays > account.address.country',
  );
});

test('the usual exports are understood: Pipedrive, LinkedIn, Google, Outlook', () => {
  check(
    'Person - Name > contact.name',
    'Person - Email - Work > contact.email',
    'Person - Phone - Work > contact.phone',
    'Person - Organization > account.name',
    'Person - Owner >',
  );
  check('Organization - Name > account.name', 'Organization - Address > account.address.street');
  check(
    'First Name > contact.firstName',
    'Last Name > contact.lastName',
    'URL > account.website',
    'Email Address > contact.email',
    'Company > account.name',
    'Position > contact.jobTitle',
    'Connected On >',
  );
  check(
    'Name > contact.name',
    'Given Name > contact.firstName',
    'Family Name > contact.lastName',
    'E-mail 1 - Type >',
    'E-mail 1 - Value > contact.email',
    'E-mail 2 - Value > contact.email',
    'Phone 1 - Value > contact.phone',
    'Organization 1 - Name > account.name',
    'Organization 1 - Title > contact.jobTitle',
  );
  check(
    'Prénom > contact.firstName',
    'Nom > contact.lastName',
    'Société > account.name',
    'Titre > contact.jobTitle',
    'Adresse de messagerie > contact.email',
    'Téléphone (bureau) > contact.phone',
    'Tél. mobile > contact.phone',
    'Rue (bureau) > account.address.street',
    'Pays/Région (bureau) > account.address.country',
    'Page Web > account.website',
  );
});

test('people’s own tables are understood', () => {
  check(
    'Raison sociale > account.legalName',
    'SIREN > account.registration.siren',
    'N° TVA > account.registration.vat',
    'Ville > account.address.locality',
    'Site web > account.website',
    'Contact > contact.name',
    'Fonction > contact.jobTitle',
    'Tél > contact.phone',
    'Courriel > contact.email',
    'Remarques > note',
  );
  check('name > account.name', 'website > account.website', 'email > account.email', 'notes > note');
  check('E-mail > contact.email', 'Campagne > response.name', 'Message > response.said', 'Date >');
});

test('the row of headings is found below what stands above it', () => {
  expect(
    headingRow([['Notes:'], ['When exporting, some addresses are missing'], ['First Name', 'Last Name', 'Company']]),
  ).toBe(2);
  expect(
    headingRow([
      ['Acme', '12'],
      ['Beta', '13'],
    ]),
  ).toBe(-1);
});
