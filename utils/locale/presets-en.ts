import type { PresetKey } from '../domain/destination.ts';

/** Where to find a receiver's address and key, and what it cannot do (empty where there is nothing to say). */
interface PresetHelp {
  where: string;
  limits: string;
}
export type PresetsWords = Record<PresetKey, PresetHelp>;

/** Help on each kind of receiver, in English; `presets-fr.ts` has the same shape. */
export const presetsEn: PresetsWords = {
  generic: {
    where: 'The address of any webhook that takes JSON: your own server, or a tool that is not in this list.',
    limits: '',
  },
  zapier: {
    where: 'In Zapier: a Zap that begins with “Webhooks by Zapier”, Catch Hook; copy its “Webhook URL”.',
    limits:
      'Zapier answers “success” even while the Zap is switched off: look there that it is on. Catch Raw Hook can check the signature, Catch Hook cannot.',
  },
  make: {
    where: 'In Make: a scenario that begins with “Webhooks”, Custom webhook; copy its address.',
    limits:
      'While the scenario is off Make keeps deliveries in the webhook’s queue, until it is full; then they wait here.',
  },
  n8n: {
    where: 'In n8n: a Webhook node, method POST; copy its Production URL, and activate the workflow.',
    limits:
      'The Test URL works only while you listen in the editor. While the workflow is not active, deliveries wait.',
  },
  'node-red': {
    where: 'In Node-RED: an “http in” node, method POST; the address is your server’s, with that node’s path.',
    limits: 'To check the signature, tick “Do not parse request body”. Before the flow is deployed, deliveries wait.',
  },
  'power-automate': {
    where: 'In Power Automate: the trigger “When an HTTP request is received”, for Anyone; copy its HTTP URL.',
    limits: 'The address changes when the flow is imported anew. It answers 202 before the flow has run.',
  },
  hubspot: {
    where:
      'In HubSpot: Settings, Integrations, Private apps; make one that may read and write companies, contacts, deals and notes; copy its access token.',
    limits:
      'Companies and deals are found again by a property of your own that must be unique: make it on both, once, and name it below. A property that does not exist there is refused at its name. With a token of another portal Entente begins anew there: it takes no records or links of the former one for its own.',
  },
  salesforce: {
    where:
      'In Salesforce: the address of your org (https://….my.salesforce.com) and an access token of a connected app. Accounts, contacts and opportunities need an external id field each.',
    limits:
      'Access tokens run out: Entente then pauses and asks for a new one. When the day’s quota is used up it waits.',
  },
  'salesforce-web-to-lead': {
    where: 'In Salesforce: Setup, Web-to-Lead; from the form that it writes, copy the address and the value of “oid”.',
    limits:
      'Salesforce never says whether it made the lead: “accepted” means here that the form was taken. Each save makes a lead.',
  },
  pipedrive: {
    where: 'In Pipedrive: Personal preferences, API; copy your API token. The address is https://YOURS.pipedrive.com.',
    limits:
      'Pipedrive has no update-or-create: Entente looks first and then writes, one request after the other. Two who save the same company at the very same moment may make two.',
  },
  odoo: {
    where: 'In Odoo 19 and later: your profile, Account security, New API key; copy it. The address is your server’s.',
    limits:
      'Companies are found again by their reference, registry number or website. A key lives three months at most; Odoo Online asks for its Custom plan. For older versions, take “Odoo (webhook)”.',
  },
  espocrm: {
    where:
      'In EspoCRM: Administration, API users; make one with API key, who may edit accounts, contacts and posts; copy the key. The address is your server’s.',
    limits:
      'EspoCRM asks a closing date of every opportunity, which nobody knows so early: the project is told in the note. A field that it does not know it passes over in silence.',
  },
  attio: {
    where: 'In Attio: Workspace settings, Developers; make an access token that may read and write records and notes.',
    limits:
      'Deals need a stage and an owner: they are made once both are mapped below. With a token of another workspace Entente begins anew there: it takes no records or links of the former one for its own.',
  },
  twenty: {
    where:
      'In Twenty: Settings, APIs and webhooks; make an API key. The address is https://api.twenty.com, or your server’s.',
    limits: 'At most 100 requests a minute: Entente waits when asked to.',
  },
  dolibarr: {
    where:
      'In Dolibarr: enable the REST API module, and make an API key on your user’s card. The address is your server’s.',
    limits: 'A field that Dolibarr does not know it passes over in silence: check the first save there.',
  },
  tryton: {
    where:
      'The address of your Tryton server and its database (https://tryton.example/crm/), with a user name and password.',
    limits:
      'Projects need the module sale_opportunity; the user may write parties and opportunities. Tryton lets in no extension that its configuration does not name: its administrator adds Entente’s address (chrome-extension://…) to “cors” under [web].',
  },
  'odoo-webhook': {
    where:
      'In Odoo 17 and later: an automation rule “On webhook”; copy its address. The rule says what becomes of the data.',
    limits:
      'A rule that fails answers 500: it is tried again, and then set aside. Odoo does not say which record it made.',
  },
};
