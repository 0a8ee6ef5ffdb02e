import { jsonIn } from '../../domain/json.ts';
import { valueAt } from '../../domain/read-event.ts';
import { z } from '../../domain/zod.ts';
import { type Playbook, type PlaybookQuestion, playbook, SLOT, SLOTS } from './playbook.ts';

/** What is wrong with a file that should be a playbook; the interface has a sentence for each. */
export type PlaybookFault =
  | 'too-big'
  | 'not-json'
  | 'missing'
  | 'wrong-kind'
  | 'unknown-key'
  | 'unknown-value'
  | 'too-long'
  | 'empty'
  | 'not-plain'
  | 'unknown-slot'
  | 'same-id'
  | 'unknown-question'
  | 'circle';

/** A playbook, or what is wrong with it and where: `questions.3.text`; empty where it is the whole. */
export type PlaybookRead = { ok: true; playbook: Playbook } | { ok: false; place: string; fault: PlaybookFault };

/** The longest file that is looked at, in UTF-16 code units: ten times the largest of ours. */
const LONGEST = 500_000;

/** Reads a file that somebody says is a playbook: a colleague's, an older one's, anybody's. */
export function readPlaybook(file: string): PlaybookRead {
  if (file.length > LONGEST) return refused('', 'too-big');
  const raw = jsonIn(file);
  if (raw === undefined) return refused('', 'not-json');
  const read = z.safeParse(playbook, raw);
  if (!read.success) return faultIn(raw, read.error);
  return faultAmong(read.data.questions) ?? { ok: true, playbook: read.data };
}

function refused(place: string, fault: PlaybookFault) {
  return { ok: false, place, fault } as const;
}

function faultIn(raw: unknown, { issues }: z.core.$ZodError): PlaybookRead {
  const [first] = issues;
  const place = first?.path.join('.') ?? '';
  if (first && place !== '' && valueAt(raw, first.path) === undefined) return refused(place, 'missing');
  switch (first?.code) {
    case 'invalid_type':
      return refused(place, 'wrong-kind');
    case 'unrecognized_keys':
      return refused([...first.path, first.keys[0]?.slice(0, 60)].join('.'), 'unknown-key');
    case 'too_big':
      return refused(place, 'too-long');
    case 'too_small':
      return refused(place, 'empty');
    case 'invalid_format':
      return refused(place, 'not-plain');
    default:
      return refused(place, 'unknown-value');
  }
}

/** What no question shows alone: ids that are there twice, follow-ups that are not there or come round again, unknown slots. */
function faultAmong(questions: readonly PlaybookQuestion[]): PlaybookRead | null {
  const places = new Map<string, number>();
  for (const [at, { id, because = '' }] of questions.entries()) {
    if (places.has(id)) return refused(`questions.${at}.id`, 'same-id');
    places.set(id, at);
    const slots = [...because.matchAll(SLOT)].map(([, slot]) => slot ?? '');
    const rest = because.replace(SLOT, '');
    if (slots.some((slot) => !SLOTS.has(slot)) || /[{}]/.test(rest)) {
      return refused(`questions.${at}.because`, 'unknown-slot');
    }
  }
  for (const [at, { followUps = [] }] of questions.entries()) {
    const unknown = followUps.findIndex((id) => !places.has(id));
    if (unknown >= 0) return refused(`questions.${at}.followUps.${unknown}`, 'unknown-question');
  }
  return circleAmong(questions, places);
}

/** Takes away what nothing leads to, again and again: what is left leads round. */
function circleAmong(questions: readonly PlaybookQuestion[], places: ReadonlyMap<string, number>): PlaybookRead | null {
  const ways = new Map<string, number>();
  for (const id of questions.flatMap(({ followUps = [] }) => followUps)) ways.set(id, (ways.get(id) ?? 0) + 1);
  const free = questions.filter(({ id }) => !ways.has(id));
  for (const { followUps = [] } of free) {
    for (const id of followUps) {
      const left = (ways.get(id) ?? 0) - 1;
      ways.set(id, left);
      const next = questions[places.get(id) ?? -1];
      if (left === 0 && next) free.push(next);
    }
  }
  const at = questions.findIndex((question) => !free.includes(question));
  return at < 0 ? null : refused(`questions.${at}.followUps`, 'circle');
}
