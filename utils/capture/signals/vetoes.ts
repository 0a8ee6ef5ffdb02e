import type { SignalKind } from '../../domain/signal.ts';
import { CAPITALS, LETTERS } from '../shown/letters.ts';
import { fold } from './fold.ts';
import { NAME } from './grammar.ts';
import { isOfFirm } from './names.ts';

/** Somebody's clients, or the reader: what happens to them does not happen to the account. */
const OTHERS =
  /\b(?:pour|for|of|de|d'|chez|by|par|on behalf of|au nom de|a|to|help|aide|aider|aidons) (?:le compte (?:de |d')?)?(?:(?:l')?une? de |(?:l')?une? d'|one of |several of |un |une )?(?:nos|notre|our|mon|ses|leurs|their|votre|your|vos)? ?(?:[a-z]{4,14} )?clients?\b|\b(?:our|a|their) (?:clients?|customers?|partners?)\b(?! (?:list|portfolio|base|service|care|support))(?=[, ]+[a-z ]{0,30}(?:has|have|is|are|opened|raised|launch|hir|recruit|acquir|appoint|grew|won))|\b(?:notre|un|mon) (?:client|partenaire)\b|\bnos clients? (?:a|ont|recrut|lev|ouvr)|\bcase stud|\betude de cas|\bnos candidats\b|\bclient stor/;
/** Without one of these words the above fits nothing, and is never made ready. */
const OTHER = /client|customer|partner|partenaire|case stud|etude de cas|candidats/;
const HYPOTHESIS =
  /(?:^|[ ,(«"'])(?:si|s'il|s'ils|if|when|whenever|quand|lorsque|lorsqu'[a-z]+|whether|comment|how|why|pourquoi|unless|imagin[a-z]{1,4}|suppose|supposons|avant que|before|until|jusqu'a ce que|should|would|could|might|pourrait|pourrions|pourraient|voudrait|devrait|exemple|example|e\.g|had|que faire|a l'epoque|faut-il|dites-nous|tell us|let us know|ask us|learn|discover how|guide|tips|conseils pour|astuces|we help|nous aidons|nous accompagnons|aidons|accompagne)(?:[ ,]|$)/;
const NEGATION =
  /(?:\bn'|\bne )[a-z' ]{1,30}\b(?:pas|plus|aucun|aucune|jamais|guere|rien)\b|\b(?:not|no longer|never|n't|nor|neither|cannot|aucun|aucune|pas de|plus de poste|sans)\b|n't\b|\b(?:no|zero) (?:[a-z]+ )?(?:vacanc|open|position|job|role|plan|intention)|\b(?:deny|denies|denied|dement|dementi)/;
const HARMLESS =
  /n'hesit[a-z]+ (?:pas|plus)|(?:don't|do not) (?:hesitate|miss)|ne (?:manquez|ratez) pas|not only|non seulement|pas seulement|why not|pas a pas|sans (?:plus )?attendre|ne cesse de/g;
/** What one does it for, not for whom: to serve one's clients better. */
const PURPOSE =
  /(?:pour|afin d[e']|to|and|et) ?(?:mieux|se|toujours mieux|encore mieux|better|continue to|further)? ?(?:servir|accompagner|satisfaire|rapprocher|repondre|offrir|proposer|apporter|accueillir|garantir|assurer|serve|support|meet|offer|give|bring|get closer|be closer|provide|improve|enhance|respond)\b[^.;:!?]{0,60}?(?:clients?|customers?|partners?|partenaires?)\b/g;
const FICTION = /\bcookies?\b|\blorem ipsum\b|\bdummy\b|\bplaceholder\b/;

/** What stands around a match in its sentence. Folded, names marked. */
export interface Around {
  sentence: string;
  /** Offsets of the match within the sentence, and of where its verb ends. */
  start: number;
  verb: number;
  end: number;
}

/** Whether a sentence asks. */
export function isQuestion({ sentence, end }: Around): boolean {
  return /\?["'»” ]*$/.test(sentence.slice(Math.max(0, end - 1)));
}

/** Whether a sentence that a rule fits still says nothing: it denies, supposes, or speaks of somebody else. */
export function isVain({ sentence, start, verb }: Around): boolean {
  const plain = sentence
    .replace(HARMLESS, (words) => ' '.repeat(words.length))
    .replace(PURPOSE, (words, at: number) => (at > start ? ' '.repeat(words.length) : words));
  const clause = Math.max(plain.lastIndexOf('; ', start), plain.lastIndexOf(' : ', start), start - 90, 0);
  const before = plain.slice(clause, start);
  const near = plain.slice(Math.max(0, start - 25), verb);
  return (
    HYPOTHESIS.test(before) ||
    NEGATION.test(near) ||
    (OTHER.test(plain) && OTHERS.test(aboutIt(plain, start))) ||
    FICTION.test(plain)
  );
}

/** What stands before a match and, with it, in its clause: whom a later clause speaks of is another matter. */
function aboutIt(plain: string, start: number): string {
  const rest = plain.slice(start + 12).search(/ : |: |; | [–—] /);
  return rest < 0 ? plain : plain.slice(0, start + 12 + rest);
}

/** Whether a sentence speaks to its reader of the reader's own matters: `launch your project`. */
export function isToReader(said: string): boolean {
  return /\b(?:votre|vos|your|yours|vous|you)\b/.test(
    said.replace(
      /\b(?:vous|you) (?:annonc[a-z]+|present[a-z]+|accueill[a-z]+|devoil[a-z]+|propos[a-z]+|faire (?:part|decouvrir)|inform[a-z]+|donn[a-z]+|attend[a-z]+)/g,
      '',
    ),
  );
}

/** The words of somebody in quotation marks, signed by who is not of the account. */
export function isOfOthers(masked: string, from: number, to: number): boolean {
  const quoted = masked.slice(from, to);
  const near = masked.slice(Math.max(0, from - 600), from);
  const opened =
    /[«“"„]/.test(masked.slice(Math.max(0, from - 1), from + 2)) || count(quoted, /[«“]/g) > count(quoted, /[»”]/g);
  const open = near.lastIndexOf('«') > near.lastIndexOf('»') || near.lastIndexOf('“') > near.lastIndexOf('”');
  const after = masked.slice(to, to + 200);
  if (!opened && !open) return /^[^\n]{0,40}\n[—–-] ?[^\n]{3,80}/.test(after) && !after.slice(0, 120).includes(NAME);
  if (after.includes(NAME + NAME)) return false;
  const said = masked.slice(from, to + 60);
  return !SPOKEN.test(said) || (SPOKEN_ELSEWHERE.test(said) && !said.includes(NAME));
}
const SPOKEN_ELSEWHERE =
  /[»”"],? (?:says?|said|explains|explained|adds|added|comments|commented|explique|temoigne|confie|raconte|se rejouit) [^.;:!?]{3,40}?(?: of | from | at | chez |, (?:client|cliente|customer|gerante?|owner)\b)/;
const SPOKEN =
  /[»”"],? (?:a )?(?:explique|declare|souligne|precise|indique|annonce|confie|affirme|dit|se rejouit|commente|resume|says?|said|explains|explained|adds|added|comments|commented)/;

function count(text: string, mark: RegExp): number {
  return [...text.matchAll(mark)].length;
}

/** One who is named has been found: `Karim Zaoui au poste de directeur`. */
const NAMED = new RegExp(
  `^[${CAPITALS}][${LETTERS}-]+ [${CAPITALS}][${LETTERS}-]+,? (?:au poste|comme|en tant|en qualité|as|to)\\b`,
);
const JOBS_LOST =
  /\b(?:suppr(?:im|ess)[a-z]+|licenci[a-z]+|loss of|at risk|losses|restructur[a-z]+|redundan[a-z]+|lay-?offs?|cuts?|cutting|axe[sd]?|axing|shed|sheds|jobs to go|plan social|plan de sauvegarde)\b/;
/** Whom one looks for without hiring them. */
const PARTNERS =
  /\b(?:partenaires?|partners?|prestataires?|maitre d'o?euvre|fournisseurs?|suppliers?|distribut[a-z]+|franchis[a-z]+|investors?|investisseurs?|benevoles?|volunteers?|sous-traitants?|subcontractors?|beta testers?|testeurs?|sponsors?|landlords?|terrains?|biens?)\b/;
const GAMES = /^[^.;:!?]{0,30}\b(?:jeu|concours|tirage|sondage|enquete|raffle|prize draw|survey|competition|loterie)\b/;
const CHARITY =
  /\b(?:charit|hospice|marathon|cancer|caritati|telethon|association|cagnotte|fundrais|foodbank|food bank|children in need|red nose|sponsored (?:walk|run)|school|hopital|bake sale|for local|appeal)/;
const AWARD = /\b(?:of the (?:year|month)|de l'annee|award|prix|trophee|prize|best |meilleur)/;
/** What grows by itself, or on somebody else. */
const OTHERS_GROW =
  /\b(?:(?:le|du|ce|au|un) marche|secteur|pib|prix|tarifs|our prices|prices|the market|market growth|the industry|the sector|gdp|economie|economy|personnelle|cheveux|hair|plantes?|muscl[a-z]+)\b/;
const ACQUIRES = /acquir|bought|buys|purchas|acquisition|rachat|acqui[st]|rachet|\breprend|\brepris|\breprenons|absorb/;

const PROPERTY =
  /^(?:acquir[a-z]+|b[a-z]{2,5}ght|buys|purchas[a-z]+)? ?(?:an? |the |its |our |une? |des |le |les )?(?:[^ ]{1,20} ){0,3}?(?:site|land|building|property|plot|premises|terrain|batiment|locaux|parcelle|friche|machines?|reputation|experience|vehicules?|vans?)\b/;

const CAPITAL_OR_SHARE = new RegExp(`[${CAPITALS}]|\\d ?%`);

/** The seat of somebody else: `the new headquarters of Yorkshire Bank`. */
const OTHERS_SEAT = new RegExp(
  `^[^,;:]{0,60}?(?:headquarters|offices?|factory|store|shop|plant|warehouse|siège|usine|entrepôt|magasin|bureaux) (?:of|du groupe|de la société) (?:the )?[${CAPITALS}]`,
);

/** What one kind's rule picked. */
interface Picked {
  masked: string;
  /** Folded, and as the page writes it. */
  what: string;
  picked: string;
  who: string;
}

/** Whether what a rule of this kind picked is of another kind: partners sought, money raised for the poor, awards. */
export function isOfAnother(kind: SignalKind, { masked, what, picked, who }: Picked): boolean {
  if (kind === 'hiring')
    return (
      /^ ?(?:vos|votre|nos clients|pour (?:vous|nos|le compte)|your|for you|sans|without)\b/.test(what) ||
      JOBS_LOST.test(masked) ||
      NAMED.test(picked) ||
      /\bup from\b|, contre \b/.test(what) ||
      PARTNERS.test(what.slice(0, 60))
    );
  if (kind === 'event') return GAMES.test(what);
  if (kind === 'funding') return CHARITY.test(masked);
  if (
    kind === 'leadership' &&
    who === '' &&
    /recherch|cherch|recrutons|looking for|seeking|hiring|recruiting/.test(masked)
  )
    return true;
  if (kind === 'leadership') return (who !== '' && !isPerson(who)) || AWARD.test(masked);
  if (kind === 'new-site') return OTHERS_SEAT.test(picked);
  if (kind !== 'growth') return false;
  if (/%|croissance|hausse|progress|gr[eo]w/.test(what) && OTHERS_GROW.test(masked)) return true;
  if (ACQUIRES.test(masked) && PROPERTY.test(what)) return true;
  // An acquisition is of something with a name.
  return (
    ACQUIRES.test(masked) &&
    !CAPITAL_OR_SHARE.test(picked) &&
    !/societe|entreprise|groupe|company\b|business|concurrent|rival|contrat|contract|marche|€|£|\$/.test(fold(picked))
  );
}

/** Two names with capitals: `Claire Morvan`. */
function isPerson(who: string): boolean {
  return PERSON.test(who) && !isOfFirm(who) && !/\b(?:has|have|had|is|was|are|a|ont|est)$/.test(who);
}
const PERSON = new RegExp(
  `(?:^|[\\s,'’])[${CAPITALS}][${LETTERS}'’.-]+ (?:[${CAPITALS}][${LETTERS}'’.-]*|d[eu] [${CAPITALS}]|van|von|Le|La)`,
);
