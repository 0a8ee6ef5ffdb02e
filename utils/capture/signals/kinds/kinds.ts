import type { SignalKind } from '../../../domain/signal.ts';
import { type Frame, framesOf } from '../frame.ts';
import { lexiconOf, tellerOf, type Vocabulary } from '../lexicon.ts';
import { EVENT } from './event.ts';
import { FUNDING } from './funding.ts';
import { GROWTH } from './growth.ts';
import { HIRING } from './hiring.ts';
import { LAUNCH } from './launch.ts';
import { LEADERSHIP } from './leadership.ts';
import { NEW_SITE } from './new-site.ts';
import { REORGANISATION } from './reorganisation.ts';
import { SHARED } from './shared.ts';
import { TENDER } from './tender.ts';

/** What is said of one kind: its words, and the frames in which they, or those of all kinds, stand together. */
export interface Kind {
  kind: SignalKind;
  words: Vocabulary;
  frames: string;
}

const KINDS: readonly Kind[] = [HIRING, FUNDING, NEW_SITE, LAUNCH, LEADERSHIP, TENDER, EVENT, GROWTH, REORGANISATION];

export const LEXICON = lexiconOf([SHARED, ...KINDS.map(({ words }) => words)]);

/** A frame of a kind. */
export interface Framed {
  /** Its place among all. */
  nth: number;
  kind: SignalKind;
  frame: Frame;
  /** Of each of its parts that must be there, what may stand for it. */
  needs: readonly (readonly string[])[];
}

const FRAMES: readonly Framed[] = KINDS.flatMap(({ kind, frames }) =>
  framesOf(frames).map((frame) => {
    const needs = frame.steps
      .filter(({ optional, any }) => !optional && !any.includes('*') && !any.includes('end'))
      .map(({ any }) => any);
    return { kind, frame, needs };
  }),
).map((framed, nth) => ({ ...framed, nth }));

const LIGHT = new Set(SHARED.LIGHT?.trim().split(/\s+/));
/** The frames by the part of each that fewest sentences hold. */
const BY_PART = new Map<string, Framed[]>();
for (const framed of FRAMES) {
  for (const one of rarestOf(framed.needs)) BY_PART.set(one, [...(BY_PART.get(one) ?? []), framed]);
}

/** Words of one kind are rarer than those of all, small words are everywhere, and a word is rarer the longer it is. */
function rarestOf(needs: readonly (readonly string[])[]): readonly string[] {
  const rarity = (one: string) => {
    if (!/^[A-Z]/.test(one)) return LIGHT.has(one) ? 0 : one.length;
    const terms = KINDS.flatMap(({ words }) => words[one]?.trim().split(/\s+/) ?? []);
    return terms.length === 0 || terms.some((term) => LIGHT.has(term)) ? 1 : 9;
  };
  const all = needs.map((any) => Math.min(...any.map(rarity)));
  return needs[all.indexOf(Math.max(...all))] ?? [];
}

/** Whether a word may make a sentence one of some kind. */
export const isTelling = tellerOf([SHARED, ...KINDS.map(({ words }) => words)], new Set(BY_PART.keys()));

/** The frames, in their order, of which a sentence has every part, by the words and categories that are in it. */
export function framesFor(present: ReadonlySet<string>): Framed[] {
  const near: Framed[] = [];
  for (const one of present) {
    for (const framed of BY_PART.get(one) ?? [])
      if (framed.needs.every((any) => holdsOne(any, present)) && !near.includes(framed)) near.push(framed);
  }
  return near.sort((a, b) => a.nth - b.nth);
}

function holdsOne(any: readonly string[], present: ReadonlySet<string>): boolean {
  for (const one of any) if (present.has(one)) return true;
  return false;
}
