import { rules } from '../grammar.ts';

const GENS =
  '(?:salaries?|collaborateurs?|collaboratrices|personnes|employes?|techniciens|ingenieurs|consultants|equivalents temps plein|etp|talents|compagnons|agents)';
const PEOPLE =
  '(?:employees|staff|people|team members|colleagues|strong|engineers|consultants|workers|specialists|members of staff|staff members)';

export const GROWTH = rules(
  'growth',
  'croissance|hausse|progress|doubl|tripl|passe|passons|passant|franchi|depass|atteint|agrandi|etoff|acqui|rachet|repren|repris|remport|decroch|signe$|signed$|signs$|signons$|record$|records$|invest|grew|grow|risen|rose|increas|expan|surpass|reached|won$|secured|fastest|contract|accueilli|recrute|welcomed|hired|added|embauche|bought|buys$|hit$|topped|exceeded',
  String.raw`
  a: (?:<nous>|nos|notre|sa|son|ses)<t>{0,90}?(?<what>(?:croissance|hausse|progression|augmentation)(?: [a-z']{2,15}){0,4}? (?:de |d'environ |superieure a |a )?(?:plus de |pres de )?\+? ?\d{1,3}(?:[.,]\d{1,2})? ?%<t>{0,50})
  v: (?:affich|enregistr|connu|realis|connait|termine|boucl)[a-z]{0,4} (?<what><t>{0,40}(?:croissance|progression|hausse) (?:record|a deux chiffres|de (?:notre|son) <t>{3,30}|de \d)<t>{0,40})
  v: (?:double|doublons|doubler|doublera|triple|triplons|tripler) (?<what>(?:de taille|(?:ses|nos|son|notre|sa|la) (?:effectif|chiffre|surface|capacit|taille|production|equipe|superficie|activite|volume)<t>{0,70}))
  a: (?<what>(?:(?:notre|nos|son|ses) (?:effectifs?|chiffre d'affaires|ca|equipes?|activite|production|ventes|exportations)|(?:le |la |les |l')(?:effectifs?|chiffre d'affaires|ca|activite|production|ventes|exportations) (?:de |d'|du )(?:la |le |l')?<name>) (?:ont |a |est |sont )?(?:presque |plus que |encore )?(?:double|triple|bondi|progress|augment|grimp|cru)[a-z]{0,4}\b<t>{0,60})
  a: (?:<nous>|notre (?:effectif|equipe)|nos effectifs|son effectif|ses effectifs)<t>{0,50}?(?<what>(?:passe|passons|passer|passes?|passant|passera|passera|passent) de <d> a (?:pres de |plus de )?<d> ${GENS}<t>{0,50})
  v: (?<what>(?:franchi|franchit|franchissons|depasse|depassons|atteint|atteignons|franchir|passe|passons) (?:le cap |la barre )?(?:des |de |symbolique des )?<d> (?:millions d'euros|m€|${GENS}|clients|sites|magasins|agences|abonnes|utilisateurs)<t>{0,40})
  v: (?:investi|investit|investissons|investir|investira|investirons) (?<what>(?:plus de |pres de |environ |a hauteur de |au total )?<amount><t>{0,80})
  v: (?<what>(?:agrandi|agrandit|agrandissons|agrandir|agrandissent|etoffe|etoffons|developpe a l'international)<t>{0,60})
  a: (?:notre|l')(?: ?)(?<what>(?:equipe|atelier|entreprise|usine|famille [§]+) (?:s'agrandit|s'etoffe|grandit|s'est agrandie?|s'est etoffee?|vient de s'agrandir)<t>{0,60})
  h: (?<what>agrandissement (?:de |du |des )(?:notre |nos |l'|la )?(?:usine|atelier|entrepot|magasin|site|locaux|bureaux|capacite|equipe)<t>{0,50})
  v: (?:acquiert|acquerir|acquis|rachete|rachetons|racheter|reprend|reprenons|reprendre|repris|absorbe|acquerons|(?:annonce|annoncons|annoncer|finalise|finalisons|realise) (?:l'acquisition|le rachat|la reprise) (?:de |d'|du ))(?<what> ?(?:la societe |l'entreprise |le groupe |son concurrent |\d{1,3} ?% (?:de|du) |l'activite |l'editeur |le fabricant |le cabinet |l'agence |le specialiste |la totalite |la majorite )?<t>{2,70})
  v: (?:remporte|remportons|remporter|decroche|decrochons|decrocher|gagne|signe|signons|signer) (?<what>(?:un |le |son |notre |une |plusieurs |deux |trois )(?:nouveau |nouvel |premier |gros |important |plus gros |tres )?(?:[a-z]{4,14} )?(?:contrats?|marches?|appels? d'offres|commande|accord-cadre)<t>{0,80})
  s: <t>{0,60}(?<what>(?:annee|chiffre d'affaires|ventes|resultats?|exercice|carnet de commandes) records?<t>{0,50})
  a: (?:<nous>|notre|son)<t>{0,60}?(?<what>(?:chiffre d'affaires|ca|ventes|effectifs?|exportations|commandes)<t>{0,50} en (?:forte |nette )?(?:hausse|croissance|progression|augmentation)<t>{0,50})
  s:  (?:a|avons|ont) (?:recemment |deja |ainsi )?(?:recrute|embauche|accueilli|integre) (?<count>(?:plus de )?<n> (?:nouveaux |nouvelles )?${GENS}<t>{0,50})
  a: (?<what>(?:sales|revenues?|turnover|orders|headcount|profits?) (?:at|of) <name> (?:have |has )?(?:rose|risen|grew|grown|increased|jumped|doubled|tripled|climbed)\b<t>{2,60})
  h: (?<what>(?:sales|revenues?|turnover|orders|exports|headcount|profits?) (?:are |have )?(?:rose|risen|grew|grown|up|increased|jumped|doubled|tripled|climbed)\b<t>{2,60})
  a: (?:<we>|our|its|<name>(?:'s)?)<t>{0,40}?(?<what>(?:revenues?|sales|turnover|headcount|profits?|orders|order book|workforce|exports|bookings|arr)\b (?:has |have |had )?(?:grew|grown|rose|risen|increased|jumped|soared|doubled|tripled|climbed|surged|went up|is up|are up|up)<t>{0,70})
  v: (?<what>(?:grew|grown|growing)(?: [a-z]{2,15}){0,4} (?:by|from|to)? ?(?:over |more than |nearly )?<d>(?: ?%| percent| per cent| to (?:over |more than |nearly )?<n>| ${PEOPLE})<t>{0,60})
  v: (?:more than |nearly |almost )?(?<what>(?:doubled|doubles|doubling|tripled|triples|tripling|quadrupled|double|triple) (?:our|its|in|the size|the) (?:size|headcount|team|revenues?|turnover|workforce|capacity|floor space|production|sales|footprint|space|output|of)<t>{0,60})
  v: (?:invest|invests|invested|investing) (?<what>(?:over |more than |around |nearly |a further |another |up to )?<amount><t>{0,80})
  v: (?<what>(?:acquire|acquires|acquired(?! by)|acquiring|bought(?! by| out)|buys(?: out)?|purchased|(?:complete|completes|completed|announce|announces|announced|announcing) the (?:acquisition|purchase) of)(?: the business of| the assets of| a majority stake in| rival| competitor)? <t>{3,70})
  v: (?<what>(?:surpass|surpasses|surpassed|passed|reached|reaches|hit|hits|topped|exceeded|celebrating) (?:the |our |over |more than )?(?:milestone of )?<d>(?:th|st|nd|rd)? (?:${PEOPLE}|employee|customers|clients|stores|users|locations|million)<t>{0,40})
  s: <t>{0,40}(?<what>record (?:year|revenues?|turnover|sales|results|profits?|growth|quarter|orders|order book)<t>{0,50})
  v: (?:won|wins|win|winning|secured|secures|landed|been awarded|signed|signs) (?<what>(?:a |an |the |its |our |two |three )?<w>{0,5}?(?:contracts?|framework agreement)\b(?! manufacturer)<t>{0,80})
  s: <t>{0,40}(?:named|ranked|listed|recogni[sz]ed|featured|included|placed)<t>{0,50}(?<what>fastest[- ]growing <t>{3,60})
  v: (?<what>(?:expand|expanding|expanded|extended|extending) (?:our|its|the|into|to) (?:team|production|capacity|factory|facility|warehouse|workshop|premises|operations|showroom|site|headcount|workforce|plant|[§]+|europe|germany|france|spain|ireland|the (?:us|uk)|asia|north america)<t>{0,60})
  a: (?<what>our (?:team|workforce|company|business) (?:is growing|has grown|keeps growing|is expanding|has doubled|has tripled)<t>{0,60})
  v: (?:welcomed|hired|recruited|added|taken on|brought in|employed) (?<count>(?:over |more than |another |a further )?<n> (?:new |additional |more |further ){0,2}(?:${PEOPLE}|starters|hires|recruits|apprentices|joiners|faces)<t>{0,50})
  `,
);
