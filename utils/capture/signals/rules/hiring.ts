import { rules } from '../grammar.ts';

export const HIRING = rules(
  'hiring',
  `
    
    
    
    
    recrut|recruit|embauch|hiring|hire|vacanc|poste$|postes$|emploi|opening|position$|
    positions$|rejoignez|integrez|join$|recherch|cherch|looking|seeking|searching|jobs$|gesucht|suchen|stellen|
    busca|contrata|wanted|required|devenez|arisen|lookout|in search|need |take on|taking on|add$|adds$|adding|creat|
    staff$|besoin|applications are|hunt for|roles$|role$|postulez|pourvoir|interim|alternan|en renfort|cdi$|dizaine|
    vingtaine|trentaine|centaine|candidat|places$|interview|stage$|stages$|metier|employ|opportunit|apply$|post of|
    posts$|placements|after a|apprentice|graduate|bringing|generat|in the market for|short of|hear from|
    team members|quinzaine|be created`,
  String.raw`
  n: (?:recrutons|recrutera|recruterons|recruter|recrute|embauchons|embauche|embaucher|embauchera|embaucherons)\b(?:(?: (?:actuellement|aussi|egalement|regulierement|activement|pour [a-z]+ [a-z]+|a [a-z-]{3,20}|en [a-z-]{3,20}))?,? ?[:!]? ?(?<what>(?!pour|a |en |sans|sur|dans|sans|toute|vos|votre|nos |actuellement|et |par |avec |localement|nous)<t>{3,160}))?
  n: (?:recherchons|recherche|cherchons|cherche|rechercher)(?: actuellement| egalement| aussi| activement)?,? ?:? ?(?<job>(?:<n>|une?|un\(e\)|un\.e|des|plusieurs|notre|nos|son|sa|ses|de) <t>{3,140})
  v: a la recherche (?<job>(?:de |d')<t>{3,110})
  a: (?<count><n> (?:nouveaux |nouvelles )?(?:postes?|offres? d'emplois?|emplois|recrutements|embauches|opportunites)(?: (?:d'|de |en )[a-z' -]{3,50}?)? (?:(?:sont|est|actuellement|restent|encore) ){0,2}(?:a pourvoir|ouverte?s?\b|disponibles?|en cours|prevus?|a creer)(?: <t>{2,40})?)
  a: (?<count><n> (?:de )?(?:nouveaux |nouvelles )?(?:postes|emplois|recrutements|embauches) (?:sont|est|seront) (?:prevue?s?|programmee?s?|a pourvoir|ouverte?s?|creee?s?)(?: <t>{2,40})?)
  a: (?:nos|les) (?:offres? d'emplois?|postes? a pourvoir|postes ouverts) ?\((?<what>\d{1,3})\)
  a: (?:rejoignez|integrez) (?:<name>|notre (?:equipe|entreprise|atelier|cabinet|agence)|nos equipes|l'equipe)(?: <t>{0,30})? (?:en tant que|comme|en qualite de|au poste de) (?<job><t>{3,100})
  a: devenez (?<job><t>{3,60}) (?:chez|au sein de|dans) (?:<name>|notre (?:equipe|entreprise))
  v: (?:hiring|recruiting)(?: (?:now|again))?(?: (?:for|to fill))?(?: (?:our|the) [a-z -]{3,30} (?:team|department))? ?[:!]? ?(?<what>(?!in |at |across|and |to |now|right|process|for |manager|practice)<t>{3,140})?
  v: (?:hires?|recruits?|take on|employ|taking on) (?<count>(?:up to |around |over |more than |at least |another |a further )?<n> <t>{3,90})
  v: need (?<job>(?:<n>|an?|more|experienced) <t>{3,90})
  v: (?:looking for|searching for|seeking|on the lookout for|in search of|looking to (?:hire|recruit|appoint|take on|add|employ)|taking on)(?: (?:our|its|the) next)? (?<job><t>{3,140})
  a: (?<count><n> (?:(?:open|current|live|new|exciting|immediate|full-time|part-time|job) ){0,2}(?:positions|vacancies|job openings|openings|opportunities|roles|vacancy|position|opening)(?: (?:(?:are|is|currently|now|still) ){0,2}(?:open|available|to fill|vacant|at <name>|(?:in|on|across) [a-z]<t>{2,40}))?)(?=$|[.,;:!?)])
  a: (?:current |open |our |latest )(?:vacancies|positions|openings|job openings|roles) ?\((?<what>\d{1,3})\)
  s: <t>{0,60}?\b(?:create|creating|creation of|add|adding|generate|hire|hiring|recruit|recruiting|employ) (?:up to |around |over |more than |at least |another |a further |some )?(?<count><n> (?:new |additional |local |full-time |extra |more |skilled ){0,2}(?:jobs|roles|positions|people|staff|employees|team members|engineers|technicians|drivers|apprentices|developers|graduates)<t>{0,40})
  v: (?:got )?(?:an? |<n> |several )?(?:[a-z-]+ ){0,3}(?:vacancy|vacancies|opening|openings|position|positions|opportunity|opportunities)(?: available| open)? (?:for|as) (?:an? )?(?<job><t>{3,110})
  a: (?:opportunity|vacancy|position|opening) (?:has arisen|has become available|has opened up|exists|is available) (?:for|as) (?<job><t>{3,110})
  h: (?:job )?(?:vacancy|vacancies|job opening|job opportunity|we're hiring|now hiring|hiring) ?[:–-] ?(?<job><t>{3,110})
  a: (?:wir suchen|suchen wir|<name> sucht)(?: (?:ab sofort|zum nachstmoglichen zeitpunkt|aktuell|derzeit|dich als|sie als|in [a-z]+)){0,2}:? ?(?<job><t>{3,110})
  a: (?<count><n> (?:offene|freie) stellen)
  h~: wir stellen ein\b(?:: ?(?<what><t>{3,80}))?
  a: (?:^|, |<name> )(?:buscamos|busca|estamos contratando|contratamos|estamos buscando|necesitamos incorporar|incorporamos)(?: actualmente)? (?:a )?(?<job><t>{3,100})
  v: besoin (?<job>(?:de |d')<t>{3,110})
  v: (?:lance|lancons|lancer|lancera|mene|organise|organisons|ouvre|ouvrons|demarre|poursuit|poursuivons|accelere|accelerons|intensifie|relance) (?:une |sa |notre |ses |nos |son |un )(?<what>(?:nouvelle |nouveau |vaste |grande |grand |large )?(?:campagne|session|vague|journee|plan|programme|job dating|effort)s?(?: de)? ?(?:recrutements?|embauches?|d'embauches?)?<t>{0,80})(?<=recrut<t>{0,90}|embauch<t>{0,90}|job dating<t>{0,80})
  h: (?<job><t>{3,70}?) (?:wanted|required|needed|recherchee?s?|demandee?s?|a pourvoir)(?: (?:a|en|pour|in|for|at|chez|des|dans|by) <t>{2,50})?$
  h: (?:we're |we are )?(?:now |currently )?(?:hiring|recruiting|seeking)(?: now)? ?[:–-] ?(?<job><t>{3,110})
  v: (?:on the hunt for|in need of|keen to hear from|love to hear from|want to hear from|like to hear from|in the market for|short of) (?<job><t>{3,110})
  a: applications (?:are|is) (?:now )?(?:invited|welcome|open|being accepted)(?: now)? (?:for|from) (?:the (?:post|role|position) of )?(?<job><t>{3,110})
  n: (?<what>(?:recrut|embauch)(?:e|ent|ons|era|erons|eront|er)\b(?= ?[:!] ?(?:venez|postul|envoy|rejoign|n'hesit)))
  v: (?<!(?:supprim|perd|menac|detrui|ferm|cut|los|axe|shed)[a-z]{0,8} )(?<count>(?:plus de |pres de |environ |au moins |jusqu'a |quelque )?<n> (?:nouveaux |nouvelles |nouvelle )?(?:postes?|emplois?|recrutements|embauches|cdi|cdd|alternances|contrats? d'apprentissage|offres d'emploi)\b(?! (?:de travail|de secours|de commande|fixe))<t>{0,80})
  a: (?<count><n> (?:cdi|cdd|alternances?|stages?|postes?|emplois) (?:a prendre|a pourvoir|a saisir|ouvert[es]{0,2}|proposes|sont|d(?:e|') ?[a-z]<t>{2,60} a pourvoir)<t>{0,40})
  v: (?<!au )postes? (?<job>(?:de |d')(?!travail|commande|secours|pilotage|police|conduite)<t>{3,90})
  h: (?:on |nous )?(?:recherche|recherchons|cherche|cherchons|recrute|recrutons)(?: (?:un|une|des|activement|actuellement))? (?<job>(?!votre|vos|la |le |les |par|sans)<t>{3,100})
  h: (?:postes?|offres? d'emploi|recrutements?|emploi|job dating|stage|alternance)<t>{0,40}? ?[:–-] (?<job><t>{3,100})
  h: join (?:us|<name>|our [a-z -]{0,30}?team|the [a-z -]{0,20}?team|a [a-z -]{3,30} team)(?: <t>{0,30}?)? as (?:an? |our |the )?(?<job><t>{3,90})
  h: (?:open|current|latest|available|live)? ?(?:positions|vacancies|roles|openings|jobs|opportunities)(?: <t>{0,30}?)? ?[:–-] (?<job><t>{3,110})
  v: (?<count><n> (?:[a-z-]{3,14} ){0,2}(?:jobs|roles|positions|vacancies|openings|placements|places|apprenticeships|posts|staff|workers|people|recruits|hires)\b(?<=(?:job|role|position|vacanc|opening|apprentice|graduate place|trainee place|new staff|new people|new worker|season|hire|recruit)<t>{0,30})<t>{0,60})
  a: \b(?:create|creating|creation of|creates) (?:up to |around |over |more than |at least |another |a further |some |an estimated |about )?(?<count><n> (?:new |additional |local |full-time |permanent |extra |more |skilled ){0,2}(?:jobs|roles|positions|posts)<t>{0,60})
  v: after (?<job>an? <t>{3,90})
  a: (?<count><n> (?:postes?|offres? d'emplois?|emplois) <t>{2,60}? (?:sont|est|restent) (?:a pourvoir|ouverte?s?|disponibles?|proposee?s?|vacants?)<t>{0,30})
  h: (?:actuellement,? |chaque |plus de )?(?<count><n> (?:postes?|offres? d'emplois?|emplois|recrutements|opportunites)(?: <t>{2,40})? (?:chez|au sein de|a) <name><t>{0,30})
  h: (?:notre|nos|the|our) [a-z'-]{3,20}(?: [a-z'-]{3,16}){0,2} (?:recrut|recherch|cherch|embauch)(?:e|ent) (?:actuellement |egalement )?(?<job><t>{3,120})
  a: (?<count>(?:up to |around |more than |over |some )?<n> (?:new |additional |local |permanent ){0,2}(?:jobs|roles|positions|posts|apprenticeships) (?:will|to|set to|could|are to|are being|have been)(?: be)? (?:created|added|generated)<t>{0,60})
  a: (?:rejoignez|integrez)-nous (?:en tant que|comme|en qualite de) (?<job><t>{3,90})
  h: (?:tous |toutes )?(?:nos |les )(?:postes?|offres?|metiers)(?: a pourvoir| ouverts| ouvertes| d'emploi)* ?: ?(?<job><t>{3,110})
  h: (?<job><t>{3,60}?) (?:required|wanted|needed|recherchee?s?)(?:,| –| -) <t>{2,40}$
  `,
);
