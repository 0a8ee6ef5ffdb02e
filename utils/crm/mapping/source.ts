import type { DeliveryType } from '../../domain/destination.ts';
import { z } from '../../domain/zod.ts';
import type { ProspectData } from '../payload.ts';
import { payloadAccount, payloadContact } from '../payload-account.ts';
import { payloadOpportunity } from '../payload-discovery.ts';
import { nameParts } from './person-name.ts';

/** A payload that carries the whole picture: mapped presets are told of no other. */
export interface Picture {
  type: DeliveryType;
  timestamp: string;
  data: ProspectData;
}

export type Subject = 'account' | 'contact' | 'opportunity';

/** What the paths of a mapping lead through: the object itself, and what may be said with any of them. */
export type Source = object;

export function accountSource({ data }: Picture): Source {
  return { ...data.account, ...beside(data) };
}

/** With the name in two, too, for the receivers that keep it so. */
export function contactSource(contact: ProspectData['contacts'][number], { data }: Picture): Source {
  return { ...contact, ...nameParts(contact.name ?? ''), account: data.account, ...beside(data) };
}

export function opportunitySource({ data }: Picture): Source {
  return { ...data.opportunity, account: data.account, ...beside(data) };
}

function beside({ note, source, savedBy }: ProspectData) {
  return { note, source, savedBy };
}

const BESIDE = ['note', 'source.url', 'source.title', 'savedBy.name'];
const OF_ACCOUNT = pathsIn(payloadAccount);

/** The paths that a mapping may name, for each kind of record. A list may also be asked for its first: `profiles.0`. */
export const PATHS: Record<Subject, readonly string[]> = {
  account: [...OF_ACCOUNT, ...BESIDE],
  contact: [
    ...pathsIn(payloadContact),
    'firstName',
    'lastName',
    ...OF_ACCOUNT.map((path) => `account.${path}`),
    ...BESIDE,
  ],
  opportunity: [...pathsIn(payloadOpportunity), ...OF_ACCOUNT.map((path) => `account.${path}`), ...BESIDE],
};

function pathsIn(schema: z.core.$ZodType, path = ''): string[] {
  if (schema instanceof z.ZodMiniNullable) return pathsIn(schema.def.innerType, path);
  if (schema instanceof z.ZodMiniObject) {
    const under = path === '' ? '' : `${path}.`;
    return Object.entries(schema.def.shape).flatMap(([key, inner]) => pathsIn(inner, under + key));
  }
  return schema instanceof z.ZodMiniArray ? [path, `${path}.0`] : [path];
}
