import type { Rule } from './rule.ts';

/** What it may mean that they look for people, by the work that these would do. */
export const HIRING: readonly Rule[] = [
  {
    key: 'hiring-field',
    weight: 9,
    on: ['hiring'],
    words:
      /\b(?:technicien(?:ne)?s?|monteurs?|installateurs?|frigoristes?|chauffeurs?|conducteurs?(?! de travaux)|livreurs?|itinerants?|terrain|depann\w{0,6}|(?<!lab )technicians?|fitters?|installers?|drivers?|couriers?|field (?:staff|teams?|service|sales|engineers?)|(?:service|maintenance) engineers?)\b/,
    en: {
      need: 'Organise more people in the field without losing hold of the rounds',
      because:
        'They are hiring in the field ({signal}): each newcomer makes planning, travel and handovers harder to hold together.',
      questions: [
        { text: 'How do the rounds get planned from one week to the next?', theme: 'today' },
        { text: 'What happens to the planning when several people join at once?', theme: 'consequences' },
      ],
    },
    fr: {
      need: 'Organiser plus de monde sur le terrain sans perdre la maîtrise des tournées',
      because:
        'Ils recrutent sur le terrain ({signal}) : chaque nouvel arrivant complique le planning, les trajets et les passages de relais.',
      questions: [
        { text: 'Comment se construit le planning des tournées d’une semaine à l’autre ?', theme: 'today' },
        { text: 'Que devient le planning quand plusieurs personnes arrivent en même temps ?', theme: 'consequences' },
      ],
    },
  },
  {
    key: 'hiring-care',
    weight: 8,
    on: ['hiring'],
    words:
      /\b(?:customer (?:care|service|support|success)|support|helpdesk|hotline|service clients?|relation clients?|clientele|teleconseill\w{1,5}|sav)\b/,
    en: {
      need: 'Answer customers as well when there are more of them',
      because:
        'They are reinforcing those who answer customers ({signal}): requests may be growing faster than the team.',
      questions: [
        { text: 'Tell me what makes customers get in touch with you on an ordinary day.', theme: 'today' },
        { text: 'How does a request travel from the moment it arrives until it is settled?', theme: 'today' },
      ],
    },
    fr: {
      need: 'Répondre aussi bien à des clients plus nombreux',
      because:
        'Ils renforcent ceux qui répondent aux clients ({signal}) : les demandes croissent peut-être plus vite que l’équipe.',
      questions: [
        { text: 'Racontez-moi ce qui amène vos clients à vous appeler, un jour ordinaire.', theme: 'today' },
        { text: 'Comment une demande chemine-t-elle de son arrivée jusqu’à sa résolution ?', theme: 'today' },
      ],
    },
  },
  {
    key: 'hiring-sales',
    weight: 7,
    on: ['hiring'],
    words:
      /\b(?:sales|commercia(?:l|le|ux|les)|account (?:executive|manager)s?|business develop\w{1,5}|vendeu(?:r|rs|se|ses)|technico \w{1,12})\b/,
    en: {
      need: 'Have newcomers in sales succeed sooner',
      because: 'They are hiring in sales ({signal}): what their best people know has to reach the newcomers.',
      questions: [
        { text: 'How does a newcomer in sales learn what your best people know?', theme: 'today' },
        { text: 'What would make their first six months a success in your eyes?', theme: 'difference' },
      ],
    },
    fr: {
      need: 'Permettre aux nouveaux commerciaux de réussir plus tôt',
      because: 'Ils recrutent des commerciaux ({signal}) : ce que savent les meilleurs doit parvenir aux nouveaux.',
      questions: [
        { text: 'Comment un nouveau commercial apprend-il ce que savent vos meilleurs vendeurs ?', theme: 'today' },
        { text: 'À quoi verrez-vous, dans six mois, que ces recrutements sont une réussite ?', theme: 'difference' },
      ],
    },
  },
  {
    key: 'hiring-planning',
    weight: 8,
    on: ['hiring'],
    words:
      /\b(?:planners?|schedul\w{1,4}|dispatch\w{0,4}|logisti\w{1,8}|supply chain|planificat\w{1,5}|ordonnanc\w{1,7}|approvisionn\w{1,7}|exploitation)\b/,
    en: {
      need: 'Keep dates when the plan changes every day',
      because:
        'They are looking for someone to plan or move goods ({signal}): keeping dates has become a job of its own.',
      questions: [
        { text: 'How does the morning’s plan live through the day?', theme: 'today' },
        { text: 'What follows for your customers when a date moves?', theme: 'consequences' },
      ],
    },
    fr: {
      need: 'Tenir les dates quand le planning bouge chaque jour',
      because:
        'Ils cherchent quelqu’un pour planifier ou acheminer ({signal}) : tenir les dates devient un métier à part entière.',
      questions: [
        { text: 'Comment le plan du matin vit-il au fil de la journée ?', theme: 'today' },
        { text: 'Que se passe-t-il pour vos clients quand une date bouge ?', theme: 'consequences' },
      ],
    },
  },
  {
    key: 'hiring-quality',
    weight: 7,
    on: ['hiring'],
    words: /\b(?:qualit[ey]|q?hse|compliance|conformite|securite|safety|audit\w{0,3}|reglementaires?|regulatory)\b/,
    en: {
      need: 'Prove work well done without writing everything down twice',
      because:
        'They are hiring for quality, safety or compliance ({signal}): there is more to prove, to customers or to authorities.',
      questions: [
        { text: 'How do you show a customer that the work was done as agreed?', theme: 'today' },
        { text: 'What does an audit ask of the teams, in practice?', theme: 'consequences' },
      ],
    },
    fr: {
      need: 'Apporter la preuve du travail bien fait sans tout saisir deux fois',
      because:
        'Ils recrutent pour la qualité, la sécurité ou la conformité ({signal}) : il y a davantage à prouver, aux clients ou aux autorités.',
      questions: [
        { text: 'Comment montrez-vous à un client que le travail a été fait comme convenu ?', theme: 'today' },
        { text: 'Qu’est-ce qu’un audit demande aux équipes, concrètement ?', theme: 'consequences' },
      ],
    },
  },
  {
    key: 'hiring-software',
    weight: 6,
    on: ['hiring'],
    words:
      /\b(?:developers?|developpeu(?:r|rs|se|ses)|data|software|informatiques?|devops|cyber\w{0,9}|cloud|systemes? d information)\b/,
    en: {
      need: 'Have tools and data work together instead of side by side',
      because: 'They are hiring for their software or data ({signal}): something in their tools has to move.',
      questions: [
        { text: 'How does information get from the person who has it to the person who needs it?', theme: 'today' },
        { text: 'What would you like your tools to make easier for those who use them?', theme: 'difference' },
      ],
    },
    fr: {
      need: 'Faire travailler ensemble des outils et des données qui s’ignorent',
      because:
        'Ils recrutent pour leur informatique ou leurs données ({signal}) : quelque chose doit bouger dans leurs outils.',
      questions: [
        { text: 'Comment une information passe-t-elle de celui qui l’a à celui qui en a besoin ?', theme: 'today' },
        { text: 'Qu’aimeriez-vous que vos outils rendent plus simple à ceux qui s’en servent ?', theme: 'difference' },
      ],
    },
  },
  {
    key: 'hiring-office',
    weight: 6,
    on: ['hiring'],
    words:
      /\b(?:comptab\w{1,6}|accountants?|accounting|controll?ers?|controleu(?:r|se)s?|administrati\w{1,7}|assistante?s? (?:de direction|de gestion|adv|rh)|office managers?|paie|payroll|facturation|billing|secretaires?)\b/,
    en: {
      need: 'Grow without the paperwork growing as fast',
      because: 'They are hiring for administration ({signal}): paperwork may be growing faster than the work itself.',
      questions: [
        { text: 'Tell me what happens between the end of a job and the payment of its invoice.', theme: 'today' },
        { text: 'How does administration get shared out when there is more work?', theme: 'people' },
      ],
    },
    fr: {
      need: 'Grandir sans que l’administratif grandisse aussi vite',
      because:
        'Ils recrutent pour l’administration ({signal}) : les papiers croissent peut-être plus vite que l’activité.',
      questions: [
        {
          text: 'Racontez-moi ce qui se passe entre la fin d’un travail et le règlement de sa facture.',
          theme: 'today',
        },
        { text: 'Comment le travail administratif se répartit-il quand l’activité augmente ?', theme: 'people' },
      ],
    },
  },
  {
    key: 'hiring-production',
    weight: 7,
    on: ['hiring'],
    words:
      /\b(?:operat(?:eur|rice|or)s?|production|usin\w{1,6}|soudeu(?:r|se)s?|welders?|machinists?|assembl\w{1,6}|ouvri(?:er|ere)s?|manufacturing)\b/,
    en: {
      need: 'Make more without losing hours to the unforeseen',
      because: 'They are hiring in production ({signal}): there is more to make than there are hands to make it.',
      questions: [
        { text: 'What tells a good day from a bad one on your shop floor?', theme: 'today' },
        { text: 'How do you decide what comes first when not everything can?', theme: 'today' },
      ],
    },
    fr: {
      need: 'Produire davantage sans perdre d’heures en imprévus',
      because: 'Ils recrutent en production ({signal}) : il y a plus à faire que de bras pour le faire.',
      questions: [
        { text: 'Qu’est-ce qui distingue, dans vos ateliers, une bonne journée d’une mauvaise ?', theme: 'today' },
        { text: 'Comment décidez-vous de ce qui passe en premier quand tout ne peut pas passer ?', theme: 'today' },
      ],
    },
  },
  {
    key: 'hiring-trades',
    weight: 8,
    on: ['hiring'],
    words:
      /\b(?:electricien(?:ne)?s?|couvreu(?:r|se)s?|plombiers?|macons?|charpentiers?|menuisiers?|peintres?|chauffagistes?|chefs? d equipe|chefs? de chantier|conducteurs? de travaux|chantiers?|electricians?|roofers?|plumbers?|carpenters?|joiners?|builders?|site managers?|foremen)\b/,
    en: {
      need: 'Keep sites going with crews who do not know one another yet',
      because:
        'They are hiring for their sites ({signal}): a new crew has to hold quality and dates from the first job.',
      questions: [
        { text: 'How does a crew get ready for what awaits them on the site?', theme: 'today' },
        { text: 'What follows when something is missing on a site?', theme: 'consequences' },
      ],
    },
    fr: {
      need: 'Tenir les chantiers avec des équipes qui ne se connaissent pas encore',
      because:
        'Ils recrutent pour leurs chantiers ({signal}) : une équipe neuve doit tenir la qualité et les dates dès le premier.',
      questions: [
        { text: 'Comment une équipe se prépare-t-elle à ce qui l’attend sur le chantier ?', theme: 'today' },
        { text: 'Que se passe-t-il quand il manque quelque chose sur un chantier ?', theme: 'consequences' },
      ],
    },
  },
  {
    key: 'hiring-projects',
    weight: 6,
    on: ['hiring'],
    words:
      /\b(?:ingenieure?s?|bureau d etudes|dessinat(?:eur|rice)s?|projeteu(?:r|se)s?|charge(?:e|s|es)? d affaires|chefs? de projet|recherche et developpement|r d|engineers?|designers?|architects?|project managers?)\b/,
    en: {
      need: 'Bring projects from the first sketch to delivery without losing anything on the way',
      because:
        'They are hiring for their projects ({signal}): each handover between people is a place where things get lost.',
      questions: [
        { text: 'How does a project pass from those who design it to those who deliver it?', theme: 'today' },
        { text: 'What does a change made late in a project set off?', theme: 'consequences' },
      ],
    },
    fr: {
      need: 'Mener les projets de l’étude à la livraison sans rien perdre en route',
      because:
        'Ils recrutent pour leurs projets ({signal}) : chaque passage de relais est un endroit où des choses se perdent.',
      questions: [
        { text: 'Comment un projet passe-t-il de ceux qui l’étudient à ceux qui le livrent ?', theme: 'today' },
        { text: 'Qu’est-ce qu’un changement tardif entraîne sur un projet ?', theme: 'consequences' },
      ],
    },
  },
  {
    key: 'hiring-many',
    weight: 8,
    on: ['hiring'],
    least: 5,
    en: {
      need: 'Bring many newcomers up to speed without wearing out those who teach them',
      because:
        'They are looking for many people at once ({signal}): those who teach the newcomers are those who already carry the work.',
      questions: [
        { text: 'How does a newcomer become someone whom the others rely on?', theme: 'people' },
        {
          text: 'What does it ask of your experienced people when several newcomers arrive at once?',
          theme: 'consequences',
        },
      ],
    },
    fr: {
      need: 'Intégrer beaucoup de nouveaux sans épuiser ceux qui les forment',
      because:
        'Ils cherchent beaucoup de monde à la fois ({signal}) : ceux qui forment les nouveaux sont aussi ceux qui portent le travail.',
      questions: [
        { text: 'Comment un nouveau devient-il quelqu’un sur qui l’on compte ?', theme: 'people' },
        {
          text: 'Qu’est-ce que l’arrivée de plusieurs nouveaux demande à vos équipes expérimentées ?',
          theme: 'consequences',
        },
      ],
    },
  },
  {
    key: 'hiring-any',
    weight: 4,
    on: ['hiring'],
    en: {
      need: 'Pass on what they know as the team changes',
      because: 'They are hiring ({signal}): a team that changes has to pass on what it knows.',
      questions: [
        { text: 'What made you open this position now?', theme: 'trigger' },
        { text: 'How does what your people know get passed on?', theme: 'people' },
      ],
    },
    fr: {
      need: 'Transmettre ce qu’ils savent faire quand l’équipe change',
      because: 'Ils recrutent ({signal}) : une équipe qui change doit transmettre ce qu’elle sait.',
      questions: [
        { text: 'Qu’est-ce qui vous a amenés à ouvrir ce recrutement maintenant ?', theme: 'trigger' },
        { text: 'Comment ce que savent vos équipes se transmet-il ?', theme: 'people' },
      ],
    },
  },
];
