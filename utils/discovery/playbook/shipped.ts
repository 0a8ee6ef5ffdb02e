import { z } from '../../domain/zod.ts';
import type { Spoken } from '../language.ts';
import { type Playbook, playbook } from './playbook.ts';

/** The playbooks that come with Entente, the one for any trade first. */
export const SHIPPED = ['general', 'software', 'industry', 'services', 'training'] as const;
export type ShippedPlaybook = (typeof SHIPPED)[number];

type Load = () => Promise<{ default: unknown }>;

/** Each is loaded when it is asked for: nobody waits for a trade or a language that is not theirs. */
const FILES: Record<Spoken, Record<ShippedPlaybook, Load>> = {
  en: {
    general: () => import('./shipped/general.en.json'),
    software: () => import('./shipped/software.en.json'),
    industry: () => import('./shipped/industry.en.json'),
    services: () => import('./shipped/services.en.json'),
    training: () => import('./shipped/training.en.json'),
  },
  fr: {
    general: () => import('./shipped/general.fr.json'),
    software: () => import('./shipped/software.fr.json'),
    industry: () => import('./shipped/industry.fr.json'),
    services: () => import('./shipped/services.fr.json'),
    training: () => import('./shipped/training.fr.json'),
  },
};

/** One of Entente's own playbooks in a language. */
export async function shippedPlaybook(id: ShippedPlaybook, language: Spoken): Promise<Playbook> {
  return z.parse(playbook, (await FILES[language][id]()).default);
}
