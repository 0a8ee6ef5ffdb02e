import { LIMIT, plainText } from '../../domain/text.ts';

/** The most that a note may have as HTML, code units: HubSpot takes 65,536. */
const HTML = 60_000;

/** The note with the `webhook-id` under it: what it is looked for by before it is written. */
export function notePlain(note: string, id: string, most: number = LIMIT.note): string {
  const kept = note.length <= most ? note : `${plainText(note, most - 1)}…`;
  return `${kept}\n\n[${id}]`;
}

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The same for receivers that take a note for HTML: its text, and nothing that a page could have made of it. */
export function noteHtml(note: string, id: string, most: number = LIMIT.note): string {
  const html = notePlain(note, id, most)
    .replace(/[&<>"']/g, (mark) => ESCAPED[mark] ?? '')
    .replaceAll('\n', '<br>');
  return html.length <= HTML ? html : noteHtml(note, id, Math.floor(most / 2));
}
