import type { Evidence, Need } from '../domain/need.ts';
import type { Records } from '../domain/records.ts';
import { plainLine, plainWords } from '../domain/text.ts';
import { RULES } from './hypotheses/hypothesise.ts';
import type { Test } from './hypotheses/rule.ts';
import { saidBy } from './hypotheses/said.ts';
import type { Spoken } from './language.ts';

/** A need as far as it tells what to ask about it. */
type Asked = Pick<Need, 'kind' | 'statement'> & Partial<Pick<Need, 'rule'>>;

/** A statement of more characters is cut short in a question: nobody says more in one breath. */
const BREATH = 160;
/** As many words as two texts share that speak of the same thing. */
const ALIKE = 2;
/** What one reads of what a need may rest on. */
const FEW = 3;

/** What to ask of a need that no rule of ours knows: whether it is so, and what follows from it. Ours is told as ours. */
const ASKING: Record<Spoken, Record<Need['kind'], (need: string) => Test>> = {
  en: {
    latent: (need) => ({ text: `I wondered about this: “${need}”. How is that with you?`, theme: 'today' }),
    explicit: (need) => ({ text: `You told us: “${need}”. What follows from that for you?`, theme: 'consequences' }),
  },
  fr: {
    latent: (need) => ({
      text: `Je me suis posé la question : « ${need} ». Comment est-ce chez vous ?`,
      theme: 'today',
    }),
    explicit: (need) => ({
      text: `Vous nous avez dit : « ${need} ». Qu’est-ce que cela entraîne chez vous ?`,
      theme: 'consequences',
    }),
  },
};

/**
 * The open questions about a need, the best first: those of the rule that supposed it; else, of one that the rep
 * supposes, those of a rule about the same thing; else one that tests it or, where they said it, goes deeper.
 */
export function questionsAbout({ kind, statement, rule }: Asked, language: Spoken): readonly [Test, ...Test[]] {
  const known = RULES.find(({ key }) => key === rule) ?? (kind === 'latent' ? ruleAbout(statement, language) : null);
  if (known) return known[language].questions;
  return [ASKING[language][kind](plainLine(statement, BREATH).replace(/[.\s]{1,20}$/, ''))];
}

function ruleAbout(statement: string, language: Spoken) {
  const said = stemsOf(statement);
  const ranked = RULES.map((rule) => ({ rule, alike: shared(said, stemsOf(rule[language].need)) }));
  const best = ranked.reduce((one, other) => (other.alike > one.alike ? other : one));
  return best.alike >= ALIKE ? best.rule : null;
}

/**
 * What they said or did that a need may rest on and does not yet: what speaks of the same thing first, then the
 * freshest. Of what they are said to need only their own words tell.
 *
 * @param now milliseconds since 1970
 */
export function groundsOf(need: Need, records: Records, now: number): Evidence[] {
  const has = new Set(need.evidence.map(({ id }) => id));
  const wanted = stemsOf(need.statement);
  return saidBy(records, now)
    .filter(({ ground, evidence }) => {
      return !has.has(evidence.id) && (need.kind === 'latent' || ground === 'quote' || ground === 'answer');
    })
    .map((said) => ({ said, alike: shared(wanted, stemsOf(`${said.summary} ${said.evidence.quote}`)) }))
    .sort((a, b) => b.alike - a.alike || b.said.freshness - a.said.freshness)
    .slice(0, FEW)
    .map(({ said }) => said.evidence);
}

/** Letters by which words are compared: `planned` and `planning` are one. Shorter ones tell little. */
const STEM = 5;
/** Longer words that are in every text. */
const TELLING_NOTHING = new Set(
  'about after could every other should since their there these those under until where which while whose would ainsi apres aussi avant avoir cette comme entre jamais leurs notre parce quand quelle seule toute votre'
    .split(' ')
    .map((word) => word.slice(0, STEM)),
);

function stemsOf(text: string): Set<string> {
  const words = plainWords(text.slice(0, 2_000)).split(' ');
  const stems = words.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM));
  return new Set(stems.filter((stem) => !TELLING_NOTHING.has(stem)));
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((stem) => other.has(stem)).length;
}
