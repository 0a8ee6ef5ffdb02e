import type { SignalKind } from '../../../domain/signal.ts';
import { type Frame, framesOf } from '../frame.ts';
import { lexiconOf, type Vocabulary } from '../lexicon.ts';
import { EVENT } from './event.ts';
import { EVERY_KIND } from './every-kind.ts';
import { FUNDING } from './funding.ts';
import { GROWTH } from './growth.ts';
import { HIRING } from './hiring.ts';
import { LAUNCH } from './launch.ts';
import { LEADERSHIP } from './leadership.ts';
import { NEW_SITE } from './new-site.ts';
import { REORGANISATION } from './reorganisation.ts';
import { TENDER } from './tender.ts';

/** What is said of one kind: its words, and the frames in which they, or those of all kinds, stand together. */
export interface Kind {
  kind: SignalKind;
  words: Vocabulary;
  frames: string;
}

const KINDS: readonly Kind[] = [HIRING, FUNDING, NEW_SITE, LAUNCH, LEADERSHIP, TENDER, EVENT, GROWTH, REORGANISATION];

export const LEXICON = lexiconOf([EVERY_KIND, ...KINDS.map(({ words }) => words)]);

/** What may stand for a part of a frame that must be there: categories in capitals, words as they are. */
type Part = readonly string[];

/** A frame of a kind. */
export interface Framed {
  /** Its place among all. */
  nth: number;
  kind: SignalKind;
  frame: Frame;
  /** Its parts that must be there. */
  needs: readonly Part[];
  /** The same, by their places in `PARTS`. */
  parts: readonly number[];
}

const partsOf = ({ steps }: Frame): Part[] =>
  steps.filter(({ optional, any }) => !optional && !any.includes('*') && !any.includes('end')).map(({ any }) => any);

const placeByPart = new Map<string, number>();
/** All parts of frames, each once: most of them are shared. */
export const PARTS: Part[] = [];

function placeOf(part: Part): number {
  const written = part.join('|');
  const known = placeByPart.get(written);
  if (known !== undefined) return known;
  placeByPart.set(written, PARTS.length);
  return PARTS.push(part) - 1;
}

export const FRAMES: readonly Framed[] = KINDS.flatMap(({ kind, frames }) =>
  framesOf(frames).map((frame) => ({ kind, frame, needs: partsOf(frame), parts: partsOf(frame).map(placeOf) })),
).map((framed, nth) => ({ ...framed, nth }));
