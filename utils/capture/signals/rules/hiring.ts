import { rules } from '../grammar.ts';

export const HIRING = rules(
  'hiring',
  'recrut|recruit|embauch|hiring|hire|vacanc|poste$|postes$|emploi|opening|position$|positions$|rejoignez|integrez|join$|recherch|cherch|looking|seeking|searching|jobs$|gesucht|suchen|stellen|busca|contrata|wanted|required|devenez|arisen|lookout|in search|need |take on|taking on',
  String.raw`
  n: (?:recrutons|recrutera|recruterons|recruter|recrute|embauchons|embauche|embaucher|embauchera|embaucherons)\b(?:(?: (?:actuellement|aussi|egalement|regulierement|activement|pour [a-z]+ [a-z]+|a [a-z-]{3,20}|en [a-z-]{3,20}))?,? ?[:!]? ?(?<what>(?!pour|a |en |sur|dans|toute|vos|votre|nos |actuellement|et )<t>{3,160}))?
  n: (?:recherchons|recherche|cherchons|cherche|rechercher)(?: actuellement| egalement| aussi| activement)?,? ?:? ?(?<job>(?:<n>|une?|un\(e\)|un\.e|des|plusieurs|notre|nos|son|sa|ses|de) <t>{3,140})
  v: a la recherche (?<job>(?:de |d')<t>{3,110})
  a: (?<count><n> (?:nouveaux |nouvelles )?(?:postes?|offres? d'emplois?|emplois|recrutements|embauches|opportunites)(?: (?:d'|de |en )[a-z' -]{3,50}?)? (?:(?:sont|est|actuellement|restent|encore) ){0,2}(?:a pourvoir|ouverte?s?\b|disponibles?|en cours|prevus?|a creer)(?: <t>{2,40})?)
  a: (?<count><n> (?:de )?(?:nouveaux |nouvelles )?(?:postes|emplois|recrutements|embauches) (?:sont|est|seront) (?:prevue?s?|programmee?s?|a pourvoir|ouverte?s?|creee?s?)(?: <t>{2,40})?)
  v: (?<count><n> (?:postes?|offres?) (?:ouverte?s?|a pourvoir|pour vous|a vous proposer)<t>{0,60})
  a: (?:nos|les) (?:offres? d'emplois?|postes? a pourvoir|postes ouverts) ?\((?<what>\d{1,3})\)
  s: <t>{0,60}?\b(?:creer|creera|creerons|creation de|creons|recrutement de|embauche de|recrutements? d'ici|prevo[a-z]{1,4}|annonc[a-z]{1,4}) (?:la creation de |le recrutement de |l'embauche de |plus de |pres de |environ )?(?<count><n> (?:nouveaux |nouvelles )?(?:emplois|postes|recrutements|embauches)<t>{0,40})
  s: <t>{0,60}?\b(?:le recrutement de|l'embauche de) (?:plus de |pres de |environ )?(?<count><n> <t>{4,60})
  a: (?:permettra|permettront|permettre|permet|permettent)(?: a <nous>| notamment| ainsi| egalement)? (?:de |d')(?:recruter|embaucher|creer) (?<count>(?:plus de |pres de )?<n> <t>{3,80})
  h: (?:postes?|offre d'emploi|recrutement|emploi) ?(?:a pourvoir)? ?[:–-] ?(?<job><t>{3,100})
  a: (?:rejoignez|integrez) (?:<name>|notre (?:equipe|entreprise|atelier|cabinet|agence)|nos equipes|l'equipe)(?: <t>{0,30})? (?:en tant que|comme|en qualite de|au poste de) (?<job><t>{3,100})
  a: devenez (?<job><t>{3,60}) (?:chez|au sein de|dans) (?:<name>|notre (?:equipe|entreprise))
  v: (?:hiring|recruiting)(?: (?:now|again))?(?: (?:for|to fill))?(?: (?:our|the) [a-z -]{3,30} (?:team|department))? ?[:!]? ?(?<what>(?!in |at |across|and |to |now|right|process|for |manager|practice)<t>{3,140})?
  v: (?:hires?|recruits?|take on|employ|taking on) (?<count>(?:up to |around |over |more than |at least |another |a further )?<n> <t>{3,90})
  v: need (?<job>(?:<n>|an?|more|experienced) <t>{3,90})
  v: (?:looking for|searching for|seeking|on the lookout for|in search of|looking to (?:hire|recruit|appoint|take on|add|employ)|taking on)(?: (?:our|its|the) next)? (?<job><t>{3,140})
  a: (?<count><n> (?:(?:open|current|live|new|exciting|immediate|full-time|part-time|job) ){0,2}(?:positions|vacancies|job openings|openings|opportunities|roles|vacancy|position|opening)(?: (?:(?:are|is|currently|now|still) ){0,2}(?:open|available|to fill|vacant|at <name>|(?:in|on|across) [a-z]<t>{2,40}))?)(?=$|[.,;:!?)])
  a: (?:current |open |our |latest )(?:vacancies|positions|openings|job openings|roles) ?\((?<what>\d{1,3})\)
  s: <t>{0,60}?\b(?:create|creating|creation of|add|adding|generate|hire|hiring|recruit|recruiting|employ) (?:up to |around |over |more than |at least |another |a further |some )?(?<count><n> (?:new |additional |local |full-time |extra |more |skilled ){0,2}(?:jobs|roles|positions|people|staff|employees|team members|engineers|technicians|drivers|apprentices|developers|graduates)<t>{0,40})
  a: (?:funding|money|investment|grant|round|plant|site|office|expansion|factory|deal|contract)<t>{0,60} will (?:be used to |allow (?:us|the company|<name>) to |enable (?:us|the company|<name>) to |help (?:us|the company|<name>) |let us |fund )?(?:to )?(?:hire|recruit|create|creating|add) (?<count>(?:up to |around |over |more than |another |some )?<n> <t>{3,60})
  v: (?:got )?(?:an? |<n> |several )?(?:[a-z-]+ ){0,3}(?:vacancy|vacancies|opening|openings|position|positions|opportunity|opportunities)(?: available| open)? (?:for|as) (?:an? )?(?<job><t>{3,110})
  a: (?:opportunity|vacancy|position|opening) (?:has arisen|has become available|has opened up|exists|is available) (?:for|as) (?<job><t>{3,110})
  h: (?:job )?(?:vacancy|vacancies|job opening|job opportunity|we're hiring|now hiring|hiring) ?[:–-] ?(?<job><t>{3,110})
  h: (?<job><t>{3,70}) (?:wanted|required|needed|recherchee?s?|demandee?s?)$
  a: \bjoin (?:<name>|our (?:growing |friendly |small |busy )?team|us|the team)(?: [a-z ]{0,20})? as (?:an? |our )(?<job><t>{3,90})
  h~: (?:now hiring|we hire) ?!?$
  a: (?:wir suchen|suchen wir|<name> sucht)(?: (?:ab sofort|zum nachstmoglichen zeitpunkt|aktuell|derzeit|dich als|sie als|in [a-z]+)){0,2}:? ?(?<job><t>{3,110})
  a: (?<count><n> (?:offene|freie) stellen)
  h~: wir stellen ein\b(?:: ?(?<what><t>{3,80}))?
  a: (?:^|, |<name> )(?:buscamos|busca|estamos contratando|contratamos|estamos buscando|necesitamos incorporar|incorporamos)(?: actualmente)? (?:a )?(?<job><t>{3,100})
  a: (?<count><n> (?:vacantes|puestos vacantes|ofertas de empleo)(?: <t>{2,30})?)
  `,
);
