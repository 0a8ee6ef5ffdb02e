import type { Sheet } from './sheet.ts';

/** A sheet as Markdown (CommonMark). What it says is text, never markup. */
export function markdownOf({ title, sections }: Sheet): string {
  const parts = sections.map((section) => {
    const items = section.items.map(({ text, about }) => {
      const lines = about === '' ? [text] : [text, about];
      return `- ${lines.map(plain).join(BREAK)}`;
    });
    return `## ${plain(section.title)}\n\n${items.join('\n')}\n`;
  });
  return [`# ${plain(title)}\n`, ...parts].join('\n');
}

/** A line that goes on within its item. */
const BREAK = '  \n  ';

/** Text without what Markdown takes for markup. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .split(/\n/)
    .map((line) =>
      line.trim().replace(/^[-+=]|^\d{1,9}(?=[.)])/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`)),
    )
    .filter((line) => line !== '')
    .join(BREAK);
}
