import { rules } from '../grammar.ts';

export const REORGANISATION = rules(
  'reorganisation',
  "fusion|rejoi|rachet|repris|acquired|acquis|absorb|devient|devenons|de nom|restructur|reorganis|reorganiz|plan social|plan de|sauvegarde|redressement|liquidation|ferme|fermo|giron|supprim|ced|merg|taken over|bought|sold|now part|now owned|now a |join|rebrand|renam|name$|redundan|layoff|lay off|laying off|laid off|job cuts|cut|administration|chapter 11|bankruptcy|clos|shut|spin|divest|integr|s'appelle|vendu",
  String.raw`
  v: (?<what>(?:fusionne|fusionnons|fusionnent|fusionner|fusionnera)\b(?: avec| pour)?<t>{0,70})
  a: <name><t>{0,60}[.:;,] (?:les deux (?:entreprises|societes|groupes)) (?<what>fusionn[a-z]{1,6}<t>{0,50})
  a: <name> et .{3,40} (?<what>fusionnent<t>{0,60})
  h: (?<what>fusion (?:de |d'|entre |avec )<t>{0,30}[§]{2,}<t>{0,50})
  v: (?<what>(?:rejoint|rejoignons|rejoindre|integre|integrons) (?:le |l'|du )?(?:groupe|reseau|holding) <t>{2,60})
  v: (?<what>(?:est|a ete|sommes|avons ete|vient d'etre|venons d'etre|sera)(?: officiellement| desormais)? (?:rachete|reprise?|repris|acquise?|absorbe|cede|vendu)e?s? (?:par|a) <t>{2,60})
  h: (?<what>(?:rachat|reprise|acquisition|cession) (?:de |d'|du )[§]{2,} (?:par|a) <t>{2,50})
  v: (?<what>(?:entre|entrons) dans le giron (?:de |d'|du )<t>{2,50})
  v: (?<what>(?:change|changeons|changer|changera) de nom<t>{0,60})
  v: (?<what>(?:devient|devenons|s'appelle desormais|se nomme desormais) (?!partenaire|membre|plus|une|un |votre|le |la |l'|client|mecene|sponsor|acteur|leader|distributeur|certifi|associe)<t>{2,50})
  v: (?<what>(?:restructure|restructurons|restructurer|reorganise|reorganisons|reorganiser)(?: (?:ses|nos|son|notre|sa|en|autour|l')<t>{2,60})?(?=$|[.;:!?, ]))
  a: (?:<nous>|notre|chez <name>)<t>{0,70}(?<what>(?:plan (?:social|de sauvegarde de l'emploi|de restructuration|de departs volontaires|de licenciement)|redressement judiciaire|liquidation judiciaire|procedure de sauvegarde|reorganisation interne)<t>{0,50})
  v: (?:supprime|supprimons|supprimer|supprimera) (?<count>(?:pres de |plus de |environ )?<n> (?:postes|emplois)<t>{0,50})
  v: (?:ferme|fermons|fermer|fermera|fermerons|cesse|cede|cedons|ceder|cedera) (?:definitivement )?(?<what>(?:son|sa|ses|notre|nos|l'une de ses|deux de ses|deux|trois) <w>{0,2}?(?:usines?|sites? (?:de|d'|a)|agences?|magasins?|activites?|filiales?|branches?|divisions?|atelier|production|entrepot|bureaux)<t>{0,60})
  v: (?<what>(?:merge|merges|merged|merging) (?:with|into) <t>{2,60})
  a: <name> and .{3,40} (?<what>(?:merge|merges|to merge|are merging|have merged|announce (?:a )?merger)<t>{0,50})
  a: (?:<we>|our|<name>'s?)<t>{0,40}(?<what>merger (?:with|of|between) <t>{2,60})
  v: (?<what>(?:acquired|taken over|bought out|purchased|bought) by <t>{2,60})
  v: (?<what>sold to <t>{2,60})
  s: (?: is| are|'re) now (?<what>(?:part of|owned by|a division of|a subsidiary of) <t>{2,60})
  v: (?<what>(?:join|joins|joined|joining) (?:the )?<t>{2,35} (?:group|family of companies|family of brands)<t>{0,30})
  h: (?<what>acquisition of [§]{2,} by <t>{2,50})
  v: (?<what>(?:rebrand|rebrands|rebranded|rebranding)(?: as| to|ed as)?\b<t>{0,50})
  v: (?<what>(?:change|changes|changed|changing) (?:our|its) name<t>{0,50})
  v: (?<what>(?:been )?(?:renamed|restructured|restructuring|reorgani[sz]ed|reorgani[sz]ing|reorgani[sz]es|restructures)\b(?! services| advice)<t>{0,60})
  v: (?:announce|announces|announced|announcing|confirm|confirms|confirmed|make|makes|making|made|cut|cuts|cutting|lay off|lays off|laying off|laid off|begin|begun|began|proposing|planning|plans) (?<what><w>{0,4}?(?:redundancies|redundant|layoffs|job cuts|jobs|restructuring|of its workforce|of its staff|closure of <t>{3,40})<t>{0,50})
  v: (?<what>(?:entered|enters|gone into|went into|fallen into|called in|filed for) (?:administration|administrators|receivership|liquidation|bankruptcy|chapter 11|the administrators)<t>{0,40})
  v: (?<what>(?:close|closes|closed|closing|shut|shutting|divest|divests|sell|sells|selling|sold|spin off|spins off|spinning off) (?:down )?(?:our|its|two|three) <w>{0,3}?(?:plants?|factory|offices?|branch|branches|stores?|division|business|sites?|subsidiary|operations|unit|facility|warehouse)<t>{0,60})
  `,
);
