import { course } from '../../utils/crm/course.ts';
import { erasing } from '../../utils/crm/erasing.ts';
import type { Left } from '../../utils/crm/left.ts';
import { mappedOf } from '../../utils/crm/mapping/map.ts';
import type { Picture } from '../../utils/crm/mapping/source.ts';
import { tryton as preset } from '../../utils/crm/presets/tryton.ts';
import type { StepDone } from '../../utils/domain/delivery.ts';
import type { Authorisation } from '../../utils/domain/destination.ts';
import type { Mapping } from '../../utils/domain/mapping.ts';
import { aPicture } from '../crm/picture.ts';
import { idOf } from '../crm/rows.ts';
import type { Tryton } from './tryton.ts';

const { mapped } = preset;
if (mapped === null) throw new Error('Tryton takes a mapping');
export const MAPPING = mapped.mapping;
const kind = { secretUrl: preset.secretUrl, mapped };

export interface Change {
  id?: string;
  steps?: StepDone[];
  known?: ReadonlyMap<string, string>;
  mapping?: Mapping;
  authorisation?: Authorisation;
  /** What it erases, in place of the picture. */
  left?: readonly Left[];
  /** The request at which the worker dies: it arrives, and its answer is lost. */
  death?: number;
}

/** A delivery of this picture, tried once by a worker that knows these steps to be done. */
export async function tried(picture: Picture, change: Change, { url, company }: Pick<Tryton, 'url' | 'company'>) {
  const body = JSON.stringify(mappedOf(picture, change.mapping ?? MAPPING, change.known ?? new Map()));
  const row = { id: change.id ?? `${idOf(900)}-${idOf(901)}`, body, steps: change.steps ?? [] };
  const to = { url, settings: { company }, authorisation: change.authorisation ?? { by: 'nothing' as const } };
  let saved = row.steps;
  let requests = 0;
  const sending = {
    now: Date.now,
    fetch: async (request: Request) => {
      const response = await fetch(request);
      if (++requests === change.death) throw new Error('died');
      return response;
    },
  };
  const progress = async (steps: StepDone[]) => {
    saved = steps;
    return true;
  };
  const asked = change.left && erasing(change.left, kind.mapped, to);
  const run = await course(row, kind, to, sending, progress, asked).catch((error: unknown) => {
    if (change.death === undefined) throw error;
    return null;
  });
  const outcome = run?.outcome ?? null;
  const verdict = outcome?.kind === 'answer' ? outcome.verdict : null;
  return { outcome, verdict, steps: run?.steps ?? saved, requests };
}

/** Acme’s picture with another company’s keys, and its people’s. */
export function ofCompany(n: number): Picture {
  const { account, contacts, opportunity } = aPicture().data;
  const domain = `company${n}.example`;
  return aPicture({
    account: { ...account, id: idOf(10_000 + n), name: `Company ${n}`, domain },
    contacts: contacts.map((contact) => ({
      ...contact,
      email: contact.email?.replace(/@.*/, `@${domain}`) ?? null,
    })),
    opportunity: opportunity && { ...opportunity, id: idOf(20_000 + n) },
  });
}
