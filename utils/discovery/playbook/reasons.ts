import type { QuestionTheme } from '../../domain/question.ts';
import type { SignalKind } from '../../domain/signal.ts';
import type { Spoken } from '../language.ts';

/** Why a question is worth asking, where its playbook does not say. Sentences with slots, in a language. */
interface Reasons {
  signals: Record<SignalKind, string>;
  /** It would tell whether a need is there. */
  tests: (need: string) => string;
  /** They said that they need it, and not what follows from it. */
  deepens: (need: string) => string;
  /** It goes on from an answer. */
  answered: (answer: string) => string;
  /** Nothing is known yet of its theme. */
  unknown: Record<QuestionTheme, string>;
}

const en: Reasons = {
  signals: {
    hiring: 'They are hiring: {signal}.',
    funding: 'They have new means: {signal}.',
    'new-site': 'They are opening a site: {signal}.',
    launch: 'They are launching something: {signal}.',
    leadership: 'Their management changes: {signal}.',
    tender: 'They are choosing: {signal}.',
    event: 'They will meet their market: {signal}.',
    growth: 'They are growing: {signal}.',
    reorganisation: 'They are reorganising: {signal}.',
  },
  tests: (need) => `It would tell whether they need this: ${need}.`,
  deepens: (need) => `They said it, and what follows from it is not known yet: ${need}.`,
  answered: (answer) => `They answered: “${answer}”`,
  unknown: {
    world: 'We do not know yet what their world is made of.',
    trigger: 'We do not know yet what set this moving.',
    today: 'We do not know yet how they do it today.',
    consequences: 'We do not know yet what follows from it for them.',
    people: 'We do not know yet who lives with it.',
    difference: 'We do not know yet what would be different for them.',
    decision: 'We do not know yet how they decide.',
    'first-moment': 'We do not know yet how they first came to look for this.',
    relation: 'We do not know yet what they expect of working together.',
  },
};

const fr: Reasons = {
  signals: {
    hiring: 'Ils recrutent : {signal}.',
    funding: 'Ils ont de nouveaux moyens : {signal}.',
    'new-site': 'Ils ouvrent un site : {signal}.',
    launch: 'Ils lancent quelque chose : {signal}.',
    leadership: 'Leur direction change : {signal}.',
    tender: 'Ils ont un choix à faire : {signal}.',
    event: 'Ils vont à la rencontre de leur marché : {signal}.',
    growth: 'Ils grandissent : {signal}.',
    reorganisation: 'Ils se réorganisent : {signal}.',
  },
  tests: (need) => `La réponse dirait si ce besoin est bien le leur : ${need}.`,
  deepens: (need) => `Ils l’ont dit, et ce qui en découle n’est pas encore connu : ${need}.`,
  answered: (answer) => `Ils ont répondu : « ${answer} »`,
  unknown: {
    world: 'Nous ne savons pas encore de quoi leur monde est fait.',
    trigger: 'Nous ne savons pas encore ce qui les a mis en mouvement.',
    today: 'Nous ne savons pas encore comment ils font aujourd’hui.',
    consequences: 'Nous ne savons pas encore ce que cela entraîne chez eux.',
    people: 'Nous ne savons pas encore qui le vit.',
    difference: 'Nous ne savons pas encore ce que cela changerait pour eux.',
    decision: 'Nous ne savons pas encore comment ils décident.',
    'first-moment': 'Nous ne savons pas encore comment ils en sont venus à chercher.',
    relation: 'Nous ne savons pas encore ce qu’ils attendent d’une relation.',
  },
};

export const REASONS: Record<Spoken, Reasons> = { en, fr };
