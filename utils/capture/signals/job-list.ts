import { plainLine } from '../../domain/text.ts';
import { fold } from '../read/fold.ts';
import { CAPITALS } from '../read/letters.ts';
import { Words } from '../read/words.ts';
import { countOf } from './numbers.ts';
import { CONTRACT, JOB_MARK, namesRole } from './roles.ts';
import { summaryOf } from './summary.ts';
import type { Shown, SignalFinding, Told } from './told.ts';

const MARK = new RegExp(JOB_MARK);
const TERMS = new RegExp(CONTRACT);
/** A heading under which jobs are listed. */
const LISTING =
  /^(?:(?:nos|les|toutes nos|voir) )?(?:offres?(?: d'emplois?)?|postes? (?:a pourvoir|ouverts?|disponibles?)|emplois|recrutements?)(?: en cours| du moment| disponibles)?$|^(?:(?:our|all|current|open|latest|view|see) ){0,2}(?:positions|vacancies|openings|job openings|jobs|roles|opportunities)(?: available)?$|^(?:offene stellen|aktuelle stellen(?:angebote)?|stellenangebote|unsere stellen|ofertas de empleo|vacantes|posiciones abiertas)$/;
/** A word that every such heading has. */
const LISTS = new Words(
  'offre offres poste postes emplois recrutement recrutements positions vacancies openings jobs roles opportunities stellen stellenangebote empleo vacantes posiciones',
);
/** Words of sentences, pages and people that no job's title has. */
const NO_TITLE =
  /[.!?:…]$|\b(?:nous|notre|nos|vous|votre|vos|we|our|you|your|us|recrut|recherch|hiring|looking|is|are|est|sont|depuis|since|article|blog|newsletter|contact|cookies?|conseils|tips|guide|formation|temoign|interview|portrait|decouvr|lire|read|voir|postuler|apply|candidature|metiers|mr|mme|service client|espace)(?!\w)/;
const TITLE = new RegExp(`^[${CAPITALS}\\d]`);
const MOST = 25;
/** What stands behind a job on its card: nothing of its title. */
const ACTION =
  /[ –—|·•>→-]{1,4}(?:postuler?|je postule|candidater|voir l'offre|en savoir plus|apply(?: now| here)?|view(?: job| role)?|find out more|learn more|more info)[ →>»-]{0,3}$/;
/** A word that each of those has. */
const ASKS = new Words('postule postuler candidater offre savoir apply view find learn info');

function isMarked(line: string): boolean {
  return line.includes('/') && MARK.test(line);
}

/** A job's title without how one is employed and for whom it is open: `Technician (m/f) – CDI – Lyon` → `Technician`. */
export function withoutMarks(title: string): string {
  const folded = fold(title);
  const mark = MARK.exec(folded);
  const from = mark === null ? title : `${title.slice(0, mark.index)}${title.slice(mark.index + mark[0].length)}`;
  const [first = ''] = from.split(/ (?=[-–—|•·/(]+ )| \(\)| ?[|•·] ?/).filter((part) => namesRole(fold(part)));
  return summaryOf(first === '' ? from : first);
}

/**
 * The jobs that a page lists: short lines that name a trade, each marked as an offer (`H/F`, `full-time`) or under a
 * heading of open posts on a careers page. One signal a job.
 */
export function listedJobs({ text, placeAt, linesSaying }: Shown, folded: string, told: Told): SignalFinding[] {
  if (!told.own || told.kind === 'directory' || told.kind === 'legal' || told.kind === 'profile') return [];
  const careers = told.kind === 'careers';
  const saying = (words: Words) => new Set(linesSaying((word) => words.has(word)).map(({ nth }) => nth));
  const heading = saying(LISTS);
  const asking = saying(ASKS);
  // Without a heading of jobs or a call to apply only a mark tells one, and there is a slash in each.
  if (!careers && heading.size === 0 && asking.size === 0 && !folded.includes('/')) return [];
  const found: SignalFinding[] = [];
  let listing = Number.NEGATIVE_INFINITY;
  let start = 0;
  const lines = folded.split('\n');
  for (const [n, whole] of lines.entries()) {
    const offset = start;
    start += whole.length + 1;
    const line = whole.length > 110 || !asking.has(n) ? whole : whole.replace(ACTION, '');
    const offered = line !== whole;
    if (line.length < 6 || line.length > 110) continue;
    if (heading.has(n) && LISTING.test(line.trim().replace(/ ?\(\d+\)$/, ''))) listing = n;
    const marked = isMarked(line) || ((careers || listing >= 0 || offered) && TERMS.test(line));
    if (!(marked || (careers && line.length <= 40)) || NO_TITLE.test(line) || !namesRole(line)) continue;
    const followed =
      careers && lines.slice(n + 1, n + 3).some((next) => next.length < 60 && (TERMS.test(next) || isMarked(next)));
    const under = careers && n - listing < 60;
    if (!(marked || followed || under)) continue;
    const quote = plainLine(text.slice(offset, offset + line.length), 300);
    const summary = withoutMarks(quote);
    if (summary.length < 4 || !namesRole(fold(summary)) || !TITLE.test(quote)) continue;
    const where = placeAt(offset);
    found.push({
      kind: 'hiring',
      summary,
      quote,
      count: /^(?:\d|deux |trois |two |three )/.test(line) ? countOf(fold(summary), told.language) : null,
      date: null,
      method: 'text',
      ...(where !== '' && { where }),
      confidence: marked ? 0.85 : followed ? 0.75 : 0.65,
    });
    if (found.length >= MOST) break;
  }
  return found;
}
