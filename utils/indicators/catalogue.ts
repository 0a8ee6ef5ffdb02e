import { stage } from '../domain/stage.ts';
import type { Indicator } from './mark.ts';

/** How an indicator is told. */
export type Shape =
  /** So many, and of which kinds. */
  | { as: 'count'; parts: readonly string[]; main?: undefined }
  /** So many of so many (`main` of all), and what became of the others. */
  | { as: 'share'; main: string; parts: readonly string[] }
  /** A row each, and its parts side by side; `of`: the part that the others are parts of, where they are. */
  | { as: 'table'; rows: readonly string[] | null; parts: readonly string[]; main?: undefined };

/** Each indicator's shape. Whether how it went is shown as well, and whether it is told as of today, whatever the period. */
export const SHAPES: Readonly<Record<Indicator, Shape & { over?: boolean; today?: boolean }>> = {
  'new-projects': { as: 'count', parts: ['open', 'signed', 'lost'], over: true },
  offered: { as: 'share', main: 'offered', parts: ['accepted', 'kept'] },
  handoffs: { as: 'share', main: 'accepted', parts: ['returned', 'waiting'] },
  stages: { as: 'table', rows: stage.options, parts: ['entered', 'further', 'open', 'lost'] },
  /** Its rows are the origins that there are. */
  origins: { as: 'table', rows: null, parts: ['project', 'signed', 'open', 'lost', 'contact', 'question'] },
  effort: { as: 'table', rows: ['signed', 'lost'], parts: ['project', 'contact', 'question'] },
  damage: { as: 'table', rows: ['missed', 'overdue', 'empty', 'returned', 'lost', 'objection'], parts: [] },
  'promises-us': { as: 'share', main: 'kept', parts: ['late', 'missed', 'overdue'], over: true },
  'promises-them': { as: 'share', main: 'kept', parts: ['late', 'missed', 'overdue'], over: true },
  'told-us': { as: 'count', parts: ['answer', 'need', 'quote'], over: true },
  brought: { as: 'share', main: 'brought', parts: ['empty'], over: true },
  'both-ways': { as: 'share', main: 'both', parts: ['they', 'we', 'neither'] },
  'own-words': { as: 'share', main: 'words', parts: ['no-words'], over: true },
  'open-questions': { as: 'share', main: 'open', parts: ['closed'], over: true },
  'came-forward': { as: 'count', parts: ['response', 'callback', 'incoming'], over: true },
  several: { as: 'share', main: 'several', parts: ['one', 'nobody'] },
  prepared: { as: 'share', main: 'prepared', parts: ['unprepared'] },
  'wins-told': { as: 'share', main: 'told', parts: ['untold'] },
  'next-step': { as: 'share', main: 'dated', parts: ['undated'], today: true },
  supposed: { as: 'share', main: 'confirmed', parts: ['dismissed', 'open'] },
  'next-project': { as: 'share', main: 'again', parts: ['first'] },
};

/** The indicators of each family, in the order in which they are read, under what they tell of. */
export const FAMILIES = {
  results: {
    projects: ['new-projects', 'offered', 'handoffs'],
    conversion: ['stages', 'origins'],
    price: ['effort', 'damage'],
  },
  relations: {
    promises: ['promises-us', 'promises-them'],
    information: ['told-us', 'brought', 'both-ways'],
    language: ['own-words', 'open-questions'],
    engagement: ['came-forward', 'several', 'prepared'],
    recognition: ['wins-told'],
    future: ['next-step', 'supposed', 'next-project'],
  },
} as const satisfies Record<string, Record<string, readonly Indicator[]>>;
