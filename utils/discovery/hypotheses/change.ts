import type { Rule } from './rule.ts';

/** What it may mean that something changes for them: growth, a site, a leader, money, a tender, a launch. */
export const CHANGE: readonly Rule[] = [
  {
    key: 'growth',
    weight: 7,
    on: ['growth'],
    en: {
      need: 'Keep, as they grow, the quality and closeness that made their name',
      because: 'They are growing ({signal}): what held by habit and word of mouth stops holding at some size.',
      questions: [
        { text: 'What has growth changed in the way you work together?', theme: 'consequences' },
        { text: 'What do you want to keep just as it is while you grow?', theme: 'difference' },
      ],
    },
    fr: {
      need: 'Garder, en grandissant, la qualité et la proximité qui ont fait leur réputation',
      because:
        'Ils grandissent ({signal}) : ce qui tenait par l’habitude et le bouche-à-oreille finit par ne plus tenir.',
      questions: [
        {
          text: 'Qu’est-ce que la croissance a changé dans votre façon de travailler ensemble ?',
          theme: 'consequences',
        },
        { text: 'Que tenez-vous à garder intact pendant que vous grandissez ?', theme: 'difference' },
      ],
    },
  },
  {
    key: 'new-site',
    weight: 8,
    on: ['new-site'],
    en: {
      need: 'Have several places work as one',
      because: 'They are opening a site ({signal}): information, people and habits will have to travel between places.',
      questions: [
        { text: 'How will the new place come to know what the others know?', theme: 'difference' },
        { text: 'What has to work there from the very first day?', theme: 'decision' },
      ],
    },
    fr: {
      need: 'Faire travailler plusieurs lieux comme un seul',
      because:
        'Ils ouvrent un site ({signal}) : l’information, les équipes et les habitudes devront circuler d’un lieu à l’autre.',
      questions: [
        { text: 'Comment le nouveau site saura-t-il ce que savent les autres ?', theme: 'difference' },
        { text: 'Qu’est-ce qui devra fonctionner là-bas dès le premier jour ?', theme: 'decision' },
      ],
    },
  },
  {
    key: 'leadership',
    weight: 7,
    on: ['leadership'],
    en: {
      need: 'Let a new leader see clearly and reach first results',
      because: 'Someone new is in charge ({signal}): habits are looked at afresh, and first results are awaited.',
      questions: [
        { text: 'What is being looked at afresh since the change at the top?', theme: 'trigger' },
        { text: 'What would a good first year look like?', theme: 'difference' },
      ],
    },
    fr: {
      need: 'Permettre à une nouvelle direction d’y voir clair et d’obtenir de premiers résultats',
      because:
        'Une nouvelle personne prend la main ({signal}) : les habitudes sont regardées d’un œil neuf, et de premiers résultats sont attendus.',
      questions: [
        { text: 'Qu’est-ce qui est regardé d’un œil neuf depuis ce changement à la direction ?', theme: 'trigger' },
        { text: 'À quoi ressemblerait une première année réussie ?', theme: 'difference' },
      ],
    },
  },
  {
    key: 'funding',
    weight: 8,
    on: ['funding'],
    en: {
      need: 'Turn the money raised into the growth that was promised, and show it',
      because: 'They were given means ({signal}): what was promised in return has a date.',
      questions: [
        { text: 'What has this funding set in motion?', theme: 'trigger' },
        { text: 'How will you know, a year from now, that the money was well spent?', theme: 'difference' },
      ],
    },
    fr: {
      need: 'Transformer les fonds obtenus en croissance promise, et pouvoir le montrer',
      because: 'Ils ont obtenu des moyens ({signal}) : ce qui a été promis en échange a une échéance.',
      questions: [
        { text: 'Qu’est-ce que ce financement a mis en mouvement ?', theme: 'trigger' },
        { text: 'À quoi saurez-vous, dans un an, que cet argent a été bien employé ?', theme: 'difference' },
      ],
    },
  },
  {
    key: 'tender',
    weight: 9,
    on: ['tender'],
    en: {
      need: 'Choose what will really be used, and be able to defend the choice',
      because: 'A tender is out ({signal}): a choice must be made and defended, by criteria written before the offers.',
      questions: [
        { text: 'What led to this tender being written?', theme: 'trigger' },
        { text: 'Imagine two years have passed: what tells you that the choice was a good one?', theme: 'decision' },
      ],
    },
    fr: {
      need: 'Choisir ce qui servira vraiment, et pouvoir défendre ce choix',
      because:
        'Un appel d’offres est lancé ({signal}) : il faut choisir, et défendre ce choix, sur des critères écrits avant les offres.',
      questions: [
        { text: 'Qu’est-ce qui a conduit à lancer cet appel d’offres ?', theme: 'trigger' },
        { text: 'Dans deux ans, à quoi verrez-vous que ce choix était bon ?', theme: 'decision' },
      ],
    },
  },
  {
    key: 'launch',
    weight: 6,
    on: ['launch'],
    en: {
      need: 'Find the first customers of something new, and serve them well',
      because: 'They are launching something ({signal}): it needs customers, and teams who can answer for it.',
      questions: [
        { text: 'What do the first people who tried it tell you?', theme: 'world' },
        { text: 'What has to follow inside for this launch to succeed?', theme: 'consequences' },
      ],
    },
    fr: {
      need: 'Trouver les premiers clients d’une nouveauté, et bien les servir',
      because: 'Ils lancent quelque chose ({signal}) : il faut des clients, et des équipes capables d’en répondre.',
      questions: [
        { text: 'Racontez-moi ce que vous disent les premiers qui l’ont essayé.', theme: 'world' },
        { text: 'Qu’est-ce qui doit suivre, en interne, pour que ce lancement réussisse ?', theme: 'consequences' },
      ],
    },
  },
  {
    key: 'event',
    weight: 4,
    on: ['event'],
    en: {
      need: 'Have what they begin with people they meet go on afterwards',
      because: 'They will meet people ({signal}): what is begun there is easily lost afterwards.',
      questions: [
        { text: 'What do you hope to bring home from this event?', theme: 'difference' },
        { text: 'What becomes, three months later, of a conversation begun there?', theme: 'today' },
      ],
    },
    fr: {
      need: 'Faire durer les rencontres au-delà de l’événement',
      because: 'Ils vont rencontrer du monde ({signal}) : ce qui s’y noue se perd vite ensuite.',
      questions: [
        { text: 'Qu’espérez-vous rapporter de cet événement ?', theme: 'difference' },
        { text: 'Que devient, trois mois plus tard, une conversation commencée là-bas ?', theme: 'today' },
      ],
    },
  },
  {
    key: 'contract-won',
    weight: 8,
    on: ['growth'],
    words: /\b(?:contrats?|marche public|remport\w{1,4}|wins?|won|contracts?|awarded|commande)\b/,
    en: {
      need: 'Deliver what they have won without neglecting the customers they already have',
      because: 'They have won work ({signal}): it has to be delivered by people who already had plenty to do.',
      questions: [
        { text: 'How will this new work find its place beside what you already do?', theme: 'today' },
        { text: 'What would your present customers notice first?', theme: 'consequences' },
      ],
    },
    fr: {
      need: 'Livrer ce qu’ils ont gagné sans négliger les clients qu’ils ont déjà',
      because: 'Ils ont gagné un contrat ({signal}) : il sera livré par des gens qui avaient déjà de quoi faire.',
      questions: [
        { text: 'Comment ce nouveau travail va-t-il trouver sa place à côté du reste ?', theme: 'today' },
        { text: 'Qu’est-ce que vos clients actuels remarqueraient en premier ?', theme: 'consequences' },
      ],
    },
  },
  {
    key: 'doing-with-less',
    weight: 9,
    on: ['reorganisation'],
    words:
      /\b(?:ferm(?:er|era|eront|eture|e|ent)|suppressions?|licenci\w{1,7}|sauvegarde|redressement|plan social|clos(?:e|es|ing|ure)|redundan\w{1,4}|administrators|lay ?offs?|job cuts?|insolven\w{1,2}|into administration|liquidat\w{1,5})\b/,
    en: {
      need: 'Go on serving well with fewer people or places',
      because: 'They have to do with less ({signal}): those who stay take over what others knew how to do.',
      questions: [
        { text: 'What must go on without fail, whatever changes?', theme: 'difference' },
        { text: 'How do those who stay take over the work of those who leave?', theme: 'people' },
      ],
    },
    fr: {
      need: 'Continuer à bien servir avec moins de monde ou moins de lieux',
      because: 'Ils doivent faire avec moins ({signal}) : ceux qui restent reprennent ce que d’autres savaient faire.',
      questions: [
        { text: 'Qu’est-ce qui doit continuer sans faute, quoi qu’il arrive ?', theme: 'difference' },
        { text: 'Comment ceux qui restent reprennent-ils le travail de ceux qui partent ?', theme: 'people' },
      ],
    },
  },
  {
    key: 'reorganisation',
    weight: 8,
    on: ['reorganisation'],
    en: {
      need: 'Bring together ways of working that were apart, and give people their bearings',
      because: 'They are reorganising ({signal}): roles, tools and habits that were apart have to meet.',
      questions: [
        { text: 'How does this change an ordinary day for your teams?', theme: 'people' },
        { text: 'What should the teams be able to do a year from now that they cannot do yet?', theme: 'difference' },
      ],
    },
    fr: {
      need: 'Réunir des façons de travailler jusque-là séparées, et redonner des repères',
      because: 'Ils se réorganisent ({signal}) : des rôles, des outils et des habitudes séparés doivent se rejoindre.',
      questions: [
        { text: 'En quoi cela change-t-il une journée ordinaire pour vos équipes ?', theme: 'people' },
        {
          text: 'Que devraient pouvoir faire les équipes dans un an, qu’elles ne peuvent pas encore faire ?',
          theme: 'difference',
        },
      ],
    },
  },
];
