import type { Ground, Rule } from './rule.ts';

const THEIR_WORDS: readonly Ground[] = ['quote', 'answer', 'description'];
const ANYTHING_SAID: readonly Ground[] = [...THEIR_WORDS, 'growth', 'reorganisation', 'launch', 'new-site'];

/** What it may mean that they speak of something: a rule to be met, what is hard, what customers complain of, tools. */
export const SPOKEN: readonly Rule[] = [
  {
    key: 'regulation',
    weight: 7,
    on: [...ANYTHING_SAID, 'tender', 'event', 'hiring'],
    words:
      /\b(?:iso \d{4,5}|rgpd|gdpr|csrd|nis ?2|haccp|normes?|reglementations?|nouveau decret|mise en conformite|certifi\w{1,7}|regulations?|regulatory|new directive|conformite)\b/,
    en: {
      need: 'Meet an obligation without weighing the teams down',
      because: 'A rule or a standard is on their mind ({signal}): it has to be met, and proven.',
      questions: [
        { text: 'What does this rule change in the daily work of your teams?', theme: 'consequences' },
        { text: 'How do you prepare for the day when someone comes to check?', theme: 'today' },
      ],
    },
    fr: {
      need: 'Satisfaire à une obligation sans alourdir le travail des équipes',
      because: 'Une règle ou une norme les occupe ({signal}) : il faut s’y conformer, et le prouver.',
      questions: [
        { text: 'Qu’est-ce que cette règle change dans le quotidien de vos équipes ?', theme: 'consequences' },
        { text: 'Comment préparez-vous le jour où quelqu’un viendra contrôler ?', theme: 'today' },
      ],
    },
  },
  {
    key: 'kept-in-the-dark',
    weight: 9,
    on: ANYTHING_SAID,
    words:
      /\b(?:(?:nobody|no one) (?:had )?(?:told|tells)|without news|where is my|kept informed|sans nouvelles?|pas (?:ete )?(?:prevenus?|informes?)|personne ne \w{1,12} \w{0,4} ?(?:prevenus?|dit|informes?)|tenus? informes?)\b/,
    en: {
      need: 'Tell customers what is happening before they have to ask',
      because: 'In their words ({signal}): not knowing may weigh more than the thing itself.',
      questions: [
        { text: 'How does a customer learn that something has changed?', theme: 'today' },
        { text: 'What do customers tell you about the way they are kept informed?', theme: 'consequences' },
      ],
    },
    fr: {
      need: 'Dire aux clients ce qui se passe avant qu’ils aient à le demander',
      because: 'Selon leurs mots ({signal}) : ne pas savoir pèse peut-être plus que la chose elle-même.',
      questions: [
        { text: 'Comment un client apprend-il que quelque chose a changé ?', theme: 'today' },
        {
          text: 'Racontez-moi ce que vos clients disent de la façon dont ils sont tenus informés.',
          theme: 'consequences',
        },
      ],
    },
  },
  {
    key: 'late',
    weight: 8,
    on: ANYTHING_SAID,
    words:
      /\b(?:retards?|en attente|delais? (?:qui |trop )?\w{0,4} ?(?:longs?|allong\w{1,4})|too late|delays?|delayed|backlog|waiting (?:list|time)s?)\b/,
    en: {
      need: 'Keep the dates that they promise',
      because: 'They speak of delays ({signal}): a date that is not kept costs more than time.',
      questions: [
        { text: 'What happens between the date you give and the day it is done?', theme: 'today' },
        { text: 'What does a date that moves set off, for you and around you?', theme: 'consequences' },
      ],
    },
    fr: {
      need: 'Tenir les dates qu’ils annoncent',
      because: 'Ils parlent de retards ou d’attente ({signal}) : une date qui n’est pas tenue coûte plus que du temps.',
      questions: [
        { text: 'Que se passe-t-il entre la date que vous annoncez et le jour où c’est fait ?', theme: 'today' },
        { text: 'Qu’est-ce qu’une date qui bouge entraîne, chez vous et autour de vous ?', theme: 'consequences' },
      ],
    },
  },
  {
    key: 'short-of-people',
    weight: 8,
    on: [...ANYTHING_SAID, 'hiring'],
    words:
      /\b(?:penurie|(?:peine|peinons|mal|difficultes?) a (?:recruter|embaucher|trouver)|manquons? de (?:bras|monde|personnel)|shortage|hard to (?:find|recruit|hire)|struggl\w{1,3} to (?:find|recruit|hire)|staff turnover|short of (?:staff|people|hands))\b/,
    en: {
      need: 'Keep the people they have, and spare them what wears them out',
      because: 'People are hard to find for them ({signal}): those who are there carry more.',
      questions: [
        { text: 'What makes people stay with you?', theme: 'people' },
        { text: 'What would your teams gladly be rid of in their day?', theme: 'today' },
      ],
    },
    fr: {
      need: 'Garder ceux qui sont là, et leur épargner ce qui les use',
      because: 'Il leur est difficile de trouver du monde ({signal}) : ceux qui sont là portent davantage.',
      questions: [
        { text: 'Qu’est-ce qui fait que l’on reste chez vous ?', theme: 'people' },
        { text: 'De quoi vos équipes aimeraient-elles être débarrassées dans leur journée ?', theme: 'today' },
      ],
    },
  },
  {
    key: 'losing-customers',
    weight: 9,
    on: ANYTHING_SAID,
    words:
      /\b(?:perd(?:u|ons)?(?: \w{1,12}){0,3} clients?|lost(?: \w{1,12}){0,3} customers?|churn|reclamations?|insatisf\w{1,7}|complaints?|customers? (?:who )?left)\b/,
    en: {
      need: 'Understand why customers leave, early enough to keep them',
      because: 'They speak of customers lost or unhappy ({signal}): what comes before can be seen, if someone looks.',
      questions: [
        { text: 'What do you learn from customers who leave?', theme: 'world' },
        { text: 'How do you notice that a customer is about to go?', theme: 'today' },
      ],
    },
    fr: {
      need: 'Comprendre pourquoi des clients partent, assez tôt pour les garder',
      because: 'Ils parlent de clients perdus ou mécontents ({signal}) : ce qui précède se voit, si quelqu’un regarde.',
      questions: [
        { text: 'Qu’est-ce que vous apprenez des clients qui partent ?', theme: 'world' },
        { text: 'Comment remarquez-vous qu’un client est sur le point de partir ?', theme: 'today' },
      ],
    },
  },
  {
    key: 'hours-lost',
    weight: 8,
    on: ANYTHING_SAID,
    words:
      /\b(?:double saisie|ressaisi\w{1,4}|temps perdu|pert\w? de temps|chronophages?|pass\w{1,3} (?:des heures|nos \w{1,12})|time consuming|all (?:morning|day)|hours (?:on|of|every|a)|re ?(?:key|type|enter)\w{0,3}|lose (?:time|hours|days|\w{3,6}days))\b/,
    en: {
      need: 'Give people back the hours that one task swallows',
      because: 'In their words ({signal}): hours go where they would rather not spend them.',
      questions: [
        { text: 'What takes up those hours, step by step?', theme: 'today' },
        { text: 'What would people do with that time if they had it back?', theme: 'difference' },
      ],
    },
    fr: {
      need: 'Rendre aux équipes les heures qu’une tâche leur prend',
      because: 'Selon leurs mots ({signal}) : des heures passent là où ils n’aimeraient pas les passer.',
      questions: [
        { text: 'Qu’est-ce qui prend ces heures, étape par étape ?', theme: 'today' },
        { text: 'Que feraient vos équipes de ce temps s’il leur était rendu ?', theme: 'difference' },
      ],
    },
  },
  {
    key: 'kept-by-hand',
    weight: 8,
    on: THEIR_WORDS,
    words:
      /\b(?:excel|tableurs?|spreadsheets?|sur papier|on paper|a la main|by hand|whiteboard|tableau blanc|manuellement|manually|fax)\b/,
    en: {
      need: 'Stop depending on what one person keeps by hand',
      because: 'They speak of work kept by hand ({signal}): it rests on whoever keeps it.',
      questions: [
        { text: 'What becomes of it when the person who keeps it is away?', theme: 'consequences' },
        { text: 'How did you come to do it this way?', theme: 'today' },
      ],
    },
    fr: {
      need: 'Ne plus dépendre de ce qu’une seule personne tient à la main',
      because: 'Ils parlent d’un travail tenu à la main ({signal}) : il repose sur qui le tient.',
      questions: [
        { text: 'Que se passe-t-il quand la personne qui s’en occupe n’est pas là ?', theme: 'consequences' },
        { text: 'Comment en êtes-vous venus à travailler ainsi ?', theme: 'today' },
      ],
    },
  },
  {
    key: 'many-tools',
    weight: 4,
    on: ['technology'],
    several: 4,
    en: {
      need: 'Have tools that came one by one work together',
      because: 'They use several tools ({signal}): what is known in one has to be told to the others.',
      questions: [
        { text: 'How do these tools share the day’s work between them?', theme: 'today' },
        { text: 'What happens where one tool ends?', theme: 'consequences' },
      ],
    },
    fr: {
      need: 'Faire travailler ensemble des outils arrivés l’un après l’autre',
      because: 'Ils se servent de plusieurs outils ({signal}) : ce que l’un sait, il faut le dire aux autres.',
      questions: [
        { text: 'Comment ces outils se partagent-ils le travail d’une journée ?', theme: 'today' },
        { text: 'Que se passe-t-il là où un outil s’arrête ?', theme: 'consequences' },
      ],
    },
  },
];
