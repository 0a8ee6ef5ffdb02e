import { languageOf, type Spoken } from '../../utils/discovery/language.ts';
import { z } from '../../utils/domain/zod.ts';

/** One sentence to judge, and its language: the one that its line says, otherwise the one that it is written in. */
export interface Line {
  text: string;
  language: Spoken;
}

const jsonLine = z.object({ text: z.string(), language: z.optional(z.nullable(z.string())) });

/**
 * The sentences of a file in its order, empty lines left out: one a line, or JSON lines with `text` and perhaps
 * `language` (BCP 47; what is neither English nor French is told from the text).
 * @throws where a line that begins like JSON is none with a `text`, with its number.
 */
export function linesOf(file: string): Line[] {
  return file
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      if (!line.startsWith('{')) return { text: line, language: languageOf(line) };
      const { text, language } = read(line, number);
      const said = language?.slice(0, 2).toLowerCase();
      return { text, language: said === 'en' || said === 'fr' ? said : languageOf(text) };
    });
}

function read(line: string, number: number): z.infer<typeof jsonLine> {
  try {
    return jsonLine.parse(JSON.parse(line));
  } catch {
    throw new Error(`Line ${number} is no JSON with a "text": ${line.slice(0, 80)}`);
  }
}
