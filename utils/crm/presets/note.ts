/** The note with the `webhook-id` under it: what it is looked for by before it is written. */
export function notePlain(note: string, id: string): string {
  return `${note}\n\n[${id}]`;
}

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The same for receivers that take a note for HTML: its text, and nothing that a page could have made of it. */
export function noteHtml(note: string, id: string): string {
  return notePlain(note, id)
    .replace(/[&<>"']/g, (mark) => ESCAPED[mark] ?? '')
    .replaceAll('\n', '<br>');
}
