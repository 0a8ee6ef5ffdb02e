import { jsonIn } from '../../domain/json.ts';
import { type Mapping, type MappingProblem, mapping as schema } from '../../domain/mapping.ts';
import type { MappedPreset } from '../presets/preset.ts';
import { byteLength } from '../utf8.ts';
import { PATHS, type Subject } from './source.ts';
import { pathsOf } from './value.ts';

/** `at`: where, as in `['account', 3, 'from']`; empty for the whole. */
interface ProblemAt {
  at: (string | number)[];
  problem: MappingProblem;
}

export type CheckedMapping = { ok: true; mapping: Mapping } | { ok: false; problems: ProblemAt[] };

/** A mapping has at most 300 fields: what is longer than this, in bytes, is none. */
const LONGEST = 256 * 1024;
/** More problems than a person reads. */
const MOST_PROBLEMS = 50;
const SUBJECTS: readonly Subject[] = ['account', 'contact', 'opportunity'];

/** A mapping as text, to be kept, sent to a colleague and read again. */
export function exportMapping(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}

/** Reads what `exportMapping` wrote, or anything else: what is no mapping for this receiver is told at its field. */
export function importMapping(text: string, preset: Pick<MappedPreset, 'writes'>): CheckedMapping {
  if (byteLength(text) > LONGEST) return problem('too-long');
  const json = jsonIn(text);
  return json === undefined ? problem('not-json') : checkMapping(json, preset);
}

/** Whether something is a mapping that this receiver can be sent by. Only what a mapping has is kept of it. */
export function checkMapping(value: unknown, { writes }: Pick<MappedPreset, 'writes'>): CheckedMapping {
  const { data: mapping, error } = schema.safeParse(value);
  if (mapping === undefined) {
    const problems = error.issues.map(({ path }): ProblemAt => {
      return { at: path.filter((key) => typeof key !== 'symbol'), problem: 'shape' };
    });
    return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  }
  const problems = SUBJECTS.flatMap((subject) => problemsIn(mapping, subject, writes)).slice(0, MOST_PROBLEMS);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, mapping };
}

function problemsIn(mapping: Mapping, subject: Subject, writes: MappedPreset['writes']): ProblemAt[] {
  const fields = mapping[subject];
  return fields.flatMap(({ to, from, write }, at): ProblemAt[] => {
    const paths = pathsOf(from);
    const problems: ProblemAt[] = [];
    if (fields.findIndex((other) => other.to === to) !== at)
      problems.push({ at: [subject, at, 'to'], problem: 'twice' });
    if (paths === null) problems.push({ at: [subject, at, 'from'], problem: 'template' });
    else if (!paths.every((path) => PATHS[subject].includes(path))) {
      problems.push({ at: [subject, at, 'from'], problem: 'unknown-path' });
    }
    if (!writes.includes(write)) problems.push({ at: [subject, at, 'write'], problem: 'write' });
    return problems;
  });
}

function problem(problem: MappingProblem): CheckedMapping {
  return { ok: false, problems: [{ at: [], problem }] };
}
