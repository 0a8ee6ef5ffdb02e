import { rules } from '../grammar.ts';

export const LEADERSHIP = rules(
  'leadership',
  'nomme$|nommee$|nommer|nommons|nomination|promu$|promue$|elu$|elue$|appoint|named$|names$|naming$|promot|directeur|directrice|direction|director|presiden|renes$|prend |prendra |a pris |commandes|succe|rejoin|join|step down|steps down|stepp|takes over|took over|taking over|ceo$|cfo$|coo$|cto$|chief|pdg$|welcom|retir|accueill|devient|deviendra|bienvenue a|passe la main|flambeau|transmet|cede',
  String.raw`
  c: (?<who><t>{4,80}?),? (?:vient d'etre|a ete|est|sera)(?: officiellement| recemment)? (?:nommee?|promue?|elue?|designee?) (?:au poste de |aux fonctions de |comme |en tant que |a la fonction de |a la |nouvelle? |nouveau )?(?<post><t>{2,90})
  a: \b(?:conseil d'administration|conseil de surveillance|actionnaires|comite) (?:a|ont|vient de|viennent de) (?:nomme|elu|designe|choisi|nommer|elire) (?<who><t>{4,40}?),? (?:au poste de |comme |en tant que |(?=directeur|directrice|president|pdg))(?<post><t>{2,90})
  c: (?<who><t>{4,80}?),? (?:devient|deviendra|est devenue?) (?<post>(?:le |la )?(?:nouveau |nouvelle )?(?:directeur|directrice|president|presidente|pdg|dg|gerante?|responsable|chef)\b<t>{0,70})
  c: (?<who><t>{4,80}?),? (?:passe|a passe|transmet|a transmis|cede|a cede) (?<reins>(?:la main|le flambeau|le temoin|les renes|la direction|la presidence)<t>{0,70})
  h: bienvenue a (?<who><t>{4,40}?),? (?:notre|nouveau|nouvelle) (?:nouveau |nouvelle )?(?<post><t>{2,60})
  h: (?<who><t>{4,50}?),? (?:nommee?|promue?|elue?) (?<post><t>{2,90})
  v: (?:nomme|nommons|nommer|accueille|accueillons|accueillir|promeut|promu|recrute|designe|choisi|confie la direction <t>{2,30} a) (?<who><t>{4,50}?),? (?:(?:au poste|aux fonctions) de |comme |en tant que |en qualite de |a la tete de |a la |nouveau |nouvelle |son nouveau |sa nouvelle |notre nouveau |notre nouvelle |a la (?=direction|presidence)|(?=directeur|directrice|president|responsable|pdg))(?<post><t>{2,90})
  c: (?<who><t>{4,80}?),? (?:prend|a pris|prendra|prennent|reprend|vient de prendre)(?: officiellement)? (?<reins>(?:la (?:direction|presidence|tete|succession|releve)|les (?:renes|commandes))<t>{0,70})
  c: (?<who><t>{4,80}?),? (?:succede|a succede|succedera|succedent) (?<reins>(?:a|au) <t>{4,80}(?:tete|direction|presidence|poste|directeur|directrice|gerant)<t>{0,40})
  c: (?<who><t>{4,80}?),? (?:rejoint|a rejoint|vient de rejoindre|rejoindra|integre) (?:officiellement )?(?:<name>|notre (?:equipe|entreprise|groupe|societe)|l'equipe|le groupe|nos equipes)(?: dirigeante| de direction)?,? (?:en tant que |comme |au poste de |en qualite de )(?<post><t>{2,90})
  c: (?<who><t>{4,80}?),? (?:rejoint|a rejoint|vient de rejoindre|rejoindra) (?<reins>(?:le|notre) (?:comite de direction|comex|codir|conseil d'administration|directoire)<t>{0,40})
  h: nominations? ?(?:: |de |d')(?<who><t>{4,50}?),? (?:au poste de |comme |en tant que |a la |aux fonctions de |nouveau |nouvelle |(?=directeur|directrice|president))(?<post><t>{2,90})
  h: (?:un nouveau|une nouvelle|nouveau|nouvelle) (?<post><t>{4,50} (?:chez|pour|a la tete de|au sein de) (?:<name>|notre|l'entreprise|la societe)<t>{0,40})
  v: (?:appoint|appoints|appointed|appointing|name|names|named|promote|promotes|promoted|hire|hires|hired|welcome|welcomes|welcomed|welcoming|elect|elects|elected|recruits|recruited|(?:announce |announces |announced |announcing )?(?:the )?(?:appointment|promotion|hiring|arrival) of) (?<who><t>{4,60}?)(?:,? as|,? to(?: the)?(?: newly created)?(?: (?:role|position|post) of)?|,)(?: its| our| the| a)? ?(?<post><t>{2,90})
  a: \b(?:the|our|its) (?:board|directors|shareholders|trustees)(?: of directors)? (?:has |have )?(?:appoint|nam|elect|promot)[a-z]{1,3} (?<who><t>{4,60}?)(?:,? as|,? to(?: the)?(?: (?:role|position|post) of)?)(?: its| our| the| a)? ?(?<post><t>{2,90})
  c: (?<who><t>{4,80}?),? (?:has been|has just been|was|is|will be|have been)(?: recently| officially| today)? (?:appointed|named|promoted|elected)(?: as| to(?: the)?(?: (?:role|position|post) of)?)?(?: our| its| the)? ?(?<post><t>{2,90})
  h: (?<who><t>{4,50}?),? (?:appointed|named|promoted|elected)(?: as| to(?: the)?(?: (?:role|position|post) of)?)?(?: new)? ?(?<post><t>{2,90})
  c: (?<who><t>{4,80}?),? (?:joins|has joined|have joined|joined|is joining|will join) (?:<name>|us|the team|our (?:team|board|leadership team|senior team|company)|the (?:company|board|group|leadership team|business|firm))(?: [a-z]{2,15}){0,2} as (?:our |its |the |a |an )?(?<post><t>{2,90})
  c: (?<who><t>{4,80}?),? (?:joins|has joined|joined|is joining|will join) (?<reins>(?:the|our) (?:board|board of directors|executive team|leadership team|senior leadership team)<t>{0,40})
  c: (?<who><t>{4,80}?),? (?:steps down|is stepping down|will step down|has stepped down|retires|is retiring|will retire) (?<reins>(?:as|from) <t>{2,70})
  c: (?<who><t>{4,80}?),? (?:succeeds|will succeed|has succeeded|takes over|is taking over|will take over|has taken over|took over) (?:from )?(?<reins><t>{0,40}\bas <t>{2,70})
  h: (?:appointment|promotion) of (?<who><t>{4,50}?) (?:as|to) (?<post><t>{2,90})
  a: \b(?:our|its) new (?<post><t>{2,40}?),? (?<who>[^.;:!?,]{4,40}),? (?:joins|joined|started|starts|will|has|brings|takes)
  `,
);
