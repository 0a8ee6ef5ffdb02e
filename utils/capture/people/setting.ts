import type { PageKind } from '../../domain/capture.ts';
import { bareWords } from './bare.ts';
import type { Line } from './lines.ts';
import type { Sighting } from './sightings.ts';

/** What the headings above a name say of the people below them. */
export type Setting = 'team' | 'board' | 'strangers' | 'plain';

const TEAM =
  /\b(?:team|people|staff|leadership|management|who we are|founders|directors|partners|associates|equipe|collaborateurs|direction|qui sommes nous|dirigeants|associes|interlocuteurs|mitarbeiter|ansprechpartner|geschaftsfuhrung|wer wir sind|ansprechpersonen|equipo|quienes somos|direccion|squadra|chi siamo|direzione|medewerkers|wie zijn wij|equipa|equipe|quem somos|attorneys?|lawyers?|solicitors?|barristers?|dentists?|therapists?|practitioners|counsellors?|instructors?|coaches|teachers|faculty|committee|trustees?|governors|officers|councillors|board (?:of|members)|(?:governing|executive|management) (?:body|board)|(?:our|legal|financial) (?:legal |financial )?advis[oe]rs|vorstand|vorstandschaft|comite|conseil d administration|avocats|anwalte|doctors|contacts?|kontakt|contacto|contatti)(?!\w)/;
const STRANGERS =
  /\b(?:testimonials?|(?:our|happy) (?:clients|customers)|(?:clients|customers|people|they) (?:say|said|think|love)|reviews?|success stor(?:y|ies)|case stud(?:y|ies)|avis|temoignages?|nos clients|clients satisfaits|parlent de nous|font confiance|disent|livre d or|kundenstimmen|kundenmeinungen|referenzen|sagen unsere|sagen|bewertungen|recensioni|dicono di noi|opiniones|testimonios|dicen|depoimentos|testemunhos|dizem|ervaringen|beoordelingen|klanten|sponsors?|sponsoren|donors?|benefactors|supporters|mecenes|latest (?:news|posts?|articles)|blog|articles|speakers?|intervenants|referenten|sprecher|authors?|auteurs?|investors?|investisseurs|in memoriam|comments?|commentaires|kommentare|credits?|events?|alumni|winners?|laureats?|advisory board|scientific board|related)(?!\w)/;
/** Who sit here work elsewhere, and say where. */
const BOARD =
  /\b(?:board|committee|trustees|governors|directors|presidents|vorstand|aufsichtsrat|beirat|conseil d administration|comite)(?!\w)/;
const SENTENCE = 90;
const OWN: readonly PageKind[] = ['about', 'contact', 'profile', 'legal'];

/** The headings above each sighting, in bare words, outermost first. One pass over the lines. */
export function headsOf(lines: readonly Line[], sightings: readonly Sighting[]): Map<Sighting, string[]> {
  const above = new Map<Sighting, string[]>();
  const heads: string[] = ['', '', '', '', '', '', ''];
  const byLine = Map.groupBy(sightings, ({ line }) => line);
  for (const [n, line] of lines.entries()) {
    const here = byLine.get(n);
    if (here === undefined) {
      if (line.level > 0) heads.fill('', line.level).splice(line.level, 1, line.text);
      continue;
    }
    const nearest = heads
      .slice(1, line.level || 7)
      .map((head) => bareWords(head).join(' '))
      .filter((head) => head !== '');
    for (const one of here) above.set(one, nearest);
  }
  return above;
}

/** What the nearest heading that says something says. */
export function settingBelow(heads: readonly string[]): Setting {
  for (const head of heads.toReversed()) {
    // A sentence in large letters is no heading.
    if (head.length > SENTENCE) continue;
    if (STRANGERS.test(head)) return 'strangers';
    if (TEAM.test(head)) return BOARD.test(head) ? 'board' : 'team';
  }
  return 'plain';
}

/** The last step of an address under which others stand: who speaks at an event, who praises. */
const OTHERS =
  /\/(?:(?:our-|keynote-)?speakers?|(?:client-|customer-)?(?:testimonials?|reviews?)|temoignages?|avis(?:-clients?)?|intervenants|referenten|sprecher|sponsors|alumni|clients|customers|kunden|referenzen|opiniones|recensioni)(?:\.\w{2,5}|\/(?:index\.\w{2,5})?)?$/;

/** Whether a page's address says that those on it are others, where its headings say nothing. */
export function isOfOthers(url: string): boolean {
  return OTHERS.test(URL.parse(url)?.pathname.toLowerCase() ?? '');
}

/** Whether people below such headings are the organisation's. */
export function isOurs(setting: Setting): boolean {
  return setting === 'team' || setting === 'board';
}

/** How far a page of this kind speaks of its own people. */
export function weightOf(kind: PageKind): number {
  if (kind === 'team') return 2;
  if (OWN.includes(kind)) return 1;
  if (kind === 'home') return 0;
  return kind === 'article' || kind === 'news' || kind === 'directory' ? -3 : -1;
}
