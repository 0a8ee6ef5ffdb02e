import { Words } from '../read/words.ts';
import type { Reading } from '../reading.ts';

/** Headings of a job offer, folded. */
const OFFER = new Words(
  'missions|vos missions|tes missions|les missions|profil|profil recherche|votre profil|ton profil|le profil|description du poste|le poste|poste propose|ce que nous offrons|nous vous offrons|' +
    'what you will do|what you ll do|what you ll be doing|what we are looking for|what we re looking for|what you ll need|responsibilities|key responsibilities|your responsibilities|' +
    'duties|main duties|requirements|job requirements|qualifications|about the role|the role|your role|about the job|job description|role overview|about you|who you are|your profile|' +
    'what we offer|job summary|essential criteria|person specification|skills and experience|how to apply|ihre aufgaben|deine aufgaben|ihr profil|dein profil|wir bieten|das bieten wir|was wir bieten',
  '|',
);
const OFFER_HEADINGS = 2;
/** Men and women alike are meant: (H/F), (m/w/d). */
const FOR_ALL = /(?<!\w)(?:[hmf] ?\/ ?[fhmw](?: ?\/ ?[dxn])?)(?!\w)/;

/** Whether a page offers one job: its headings say what there is to do, and by whom. */
export function isOffer({ shown, headings, title }: Reading): boolean {
  const found = new Set<string>();
  for (const line of shown.lines) {
    if (line.level < 2) continue;
    const words = shown.wordsOn(line);
    const said = words.length < 8 ? words.join(' ') : '';
    if (OFFER.has(said)) found.add(said);
  }
  if (found.size === 0) return false;
  return found.size >= OFFER_HEADINGS || FOR_ALL.test(`${title} ${headings[0]?.text ?? ''}`.toLowerCase());
}
