/** What a receiver's own setting is called, and what to write there. */
export interface SettingWords {
  label: string;
  hint: string;
}

/** The settings of each kind of receiver, by its key and the setting's. */
export const presetSettings: Record<'en' | 'fr', Record<string, SettingWords>> = {
  en: {
    'hubspot.property': {
      label: 'Unique property',
      hint: 'The internal name of a single-line text property that you made on companies and on deals, with unique values.',
    },
    'salesforce.version': { label: 'API version', hint: 'As in v62.0.' },
    'salesforce.externalId': {
      label: 'External id field',
      hint: 'The API name of a text field on accounts, contacts and opportunities: external id, unique, case-insensitive.',
    },
    'salesforce.stage': { label: 'First stage', hint: 'The stage that an opportunity is made in.' },
    'salesforce.closeInDays': {
      label: 'Closes in days',
      hint: 'Salesforce asks a closing date of every opportunity: so many days after the save.',
    },
    'salesforce-web-to-lead.oid': {
      label: 'Organisation id (oid)',
      hint: 'The value of “oid” in the form that Salesforce wrote.',
    },
    'pipedrive.organizationKey': {
      label: 'Organisation field',
      hint: 'The API key (40 characters) of a text field on organisations that keeps our key. Empty: they are found by name.',
    },
    'pipedrive.dealKey': {
      label: 'Deal field',
      hint: 'The same on deals. Empty: they are found by title.',
    },
    'twenty.noteTarget': {
      label: 'Field that ties a note to its company',
      hint: 'targetCompanyId; before Twenty 1.13, companyId.',
    },
    'odoo.database': { label: 'Database', hint: 'Only where your server has several.' },
    'tryton.company': {
      label: 'Company',
      hint: 'The number of your company in Tryton, for leads. Empty: none are made.',
    },
  },
  fr: {
    'hubspot.property': {
      label: 'Propriété unique',
      hint: 'Le nom interne d’une propriété texte sur une ligne, à valeurs uniques, que vous avez créée pour les entreprises et les transactions.',
    },
    'salesforce.version': { label: 'Version de l’API', hint: 'Par exemple v62.0.' },
    'salesforce.externalId': {
      label: 'Champ d’identifiant externe',
      hint: 'Le nom d’API d’un champ texte des comptes, contacts et opportunités : identifiant externe, unique, sans casse.',
    },
    'salesforce.stage': { label: 'Première étape', hint: 'L’étape dans laquelle une opportunité est créée.' },
    'salesforce.closeInDays': {
      label: 'Se clôt en jours',
      hint: 'Salesforce demande une date de clôture à toute opportunité : tant de jours après l’enregistrement.',
    },
    'salesforce-web-to-lead.oid': {
      label: 'Identifiant d’organisation (oid)',
      hint: 'La valeur de « oid » dans le formulaire que Salesforce a écrit.',
    },
    'pipedrive.organizationKey': {
      label: 'Champ d’organisation',
      hint: 'La clé d’API (40 caractères) d’un champ texte des organisations qui garde notre clé. Vide : elles sont retrouvées par leur nom.',
    },
    'pipedrive.dealKey': {
      label: 'Champ d’affaire',
      hint: 'De même pour les affaires. Vide : elles sont retrouvées par leur titre.',
    },
    'twenty.noteTarget': {
      label: 'Champ qui lie une note à son entreprise',
      hint: 'targetCompanyId ; avant Twenty 1.13, companyId.',
    },
    'odoo.database': { label: 'Base de données', hint: 'Seulement si votre serveur en a plusieurs.' },
    'tryton.company': {
      label: 'Société',
      hint: 'Le numéro de votre société dans Tryton, pour les pistes. Vide : aucune n’est créée.',
    },
  },
};
