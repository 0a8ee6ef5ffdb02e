import { plainLine } from '../../domain/text.ts';
import type { FollowUpDraft } from './draft.ts';

/** As much as a `mailto:` address may hold: mail programs cut or refuse longer ones. */
const LONGEST = 1_900;

/** The draft as an address that the mail program opens; a body that is too long for it ends with an ellipsis. */
export function mailtoOf({ to, subject, body }: Pick<FollowUpDraft, 'to' | 'subject' | 'body'>): string {
  const start = `mailto:${encoded(plainLine(to, 254)).replace('%40', '@')}?subject=${encoded(plainLine(subject, 200))}&body=`;
  const whole = encoded(body.slice(0, LONGEST).replace(/\r\n?|\n/g, '\r\n'));
  if (body.length <= LONGEST && start.length + whole.length <= LONGEST) return start + whole;
  const room = LONGEST - start.length - encoded('…').length;
  const pieces = whole.match(/%(?:[0-7].|[c-f].(?:%[89ab].){1,3})|[^%]/gi) ?? [];
  let kept = '';
  for (const piece of pieces) {
    if (kept.length + piece.length > room) break;
    kept += piece;
  }
  return `${start}${kept}${encoded('…')}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
