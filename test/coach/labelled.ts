import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spoken } from '../../utils/discovery/language.ts';
import { plannedQuestion, type QuestionForm } from '../../utils/domain/question.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'coach');

/** A sentence that we wrote, and its forms as we see them. */
export interface Labelled {
  text: string;
  language: Spoken;
  forms: QuestionForm[];
  /** The file that it stands in, without its language: `learned`, which the rules were written from, or one held back. */
  set: string;
}

/** Our labelled questions: files `SET.LANGUAGE.txt`, a sentence a line under a heading `# form, form`. */
export function labelledIn(language: Spoken): Labelled[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(`.${language}.txt`));
  return files.sort().flatMap((name) => {
    let forms: QuestionForm[] = [];
    return readFileSync(join(FOLDER, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        if (!line.startsWith('# ')) return [{ text: line, language, forms, set: name.split('.')[0] ?? '' }];
        forms = plannedQuestion.shape.forms.parse(line.slice(2).split(', '));
        return [];
      });
  });
}
