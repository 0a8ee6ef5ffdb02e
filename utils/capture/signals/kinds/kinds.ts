import type { SignalKind } from '../../../domain/signal.ts';
import { type Frame, framesOf } from '../frame.ts';
import { lexiconOf, type Vocabulary } from '../lexicon.ts';
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

/** A frame of a kind, and of each of its parts that must be there, what may stand for it. */
interface Framed {
  kind: SignalKind;
  frame: Frame;
  needs: readonly (readonly string[])[];
}

const NONE: readonly number[] = [];

const FRAMES: readonly Framed[] = KINDS.flatMap(({ kind, frames }) =>
  framesOf(frames).map((frame) => {
    const needs = frame.steps
      .filter(({ optional, any }) => !optional && !any.includes('*') && !any.includes('end'))
      .map(({ any }) => any);
    return { kind, frame, needs };
  }),
);

/** What one part of each frame is that few sentences hold: words that are of one kind, or else the first part's. */
const TOLD = /^(?:NUM|MONEY|YEAR|ROLE|PERSON|PROPER|NAMED)$/;
function rareOf({ needs }: Framed): readonly string[] {
  const rare = needs.find((any) => any.every((one) => !(one in SHARED) && /^[A-Z]/.test(one) && !TOLD.test(one)));
  return rare ?? needs[0] ?? [];
}

/** The frames by that part, each by its place among all. */
const BY_RARE = new Map<string, number[]>();
for (const [place, framed] of FRAMES.entries()) {
  for (const one of rareOf(framed)) BY_RARE.set(one, [...(BY_RARE.get(one) ?? []), place]);
}
const TELLING: ReadonlySet<string> = new Set(BY_RARE.keys());

/** Whether a word may make a sentence one of some kind. */
export function isTelling(word: string): boolean {
  return TELLING.has(word) || LEXICON.mayBegin(word, TELLING);
}

/** The frames that a sentence may fit, by the words and categories that are in it. */
export function framesFor(present: ReadonlySet<string>): readonly Framed[] {
  const near = new Set<number>();
  for (const one of present) for (const place of BY_RARE.get(one) ?? NONE) near.add(place);
  return [...near]
    .sort((one, other) => one - other)
    .flatMap((place) => FRAMES[place] ?? [])
    .filter(
      ({ needs, frame }) =>
        needs.every((any) => any.some((one) => present.has(one))) && !frame.unless.some((one) => present.has(one)),
    );
}
