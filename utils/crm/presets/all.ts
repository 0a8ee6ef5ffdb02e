import type { PresetKey } from '../../domain/destination.ts';
import { attio } from './attio.ts';
import { dolibarr } from './dolibarr.ts';
import { espocrm } from './espocrm.ts';
import { generic } from './generic.ts';
import { hubspot } from './hubspot.ts';
import { make } from './make.ts';
import { n8n } from './n8n.ts';
import { nodeRed } from './node-red.ts';
import { odoo } from './odoo.ts';
import { odooWebhook } from './odoo-webhook.ts';
import { pipedrive } from './pipedrive.ts';
import { powerAutomate } from './power-automate.ts';
import type { Preset } from './preset.ts';
import { salesforce } from './salesforce.ts';
import { webToLead } from './salesforce-web-to-lead.ts';
import { tryton } from './tryton.ts';
import { twenty } from './twenty.ts';
import { zapier } from './zapier.ts';

/** The receivers that Entente knows, in the order in which they are offered. */
export const PRESETS: readonly Preset[] = [
  generic,
  zapier,
  make,
  n8n,
  nodeRed,
  powerAutomate,
  hubspot,
  salesforce,
  webToLead,
  pipedrive,
  attio,
  twenty,
  odoo,
  odooWebhook,
  espocrm,
  dolibarr,
  tryton,
];

/** What a destination's receiver expects; of one that is not known, what any would. */
export function presetOf(key: PresetKey): Preset {
  return PRESETS.find((preset) => preset.key === key) ?? generic;
}
