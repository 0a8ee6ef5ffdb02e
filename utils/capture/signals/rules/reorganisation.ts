import { rules } from '../grammar.ts';

export const REORGANISATION = rules(
  'reorganisation',
  `
    
    
    
    
    fusion|rejoi|rachet|repris|acquis|absorb|devient|devenons|de nom|restructur|reorganis|
    reorganiz|plan social|plan de|sauvegarde|redressement|ferme|fermo|giron|supprim|ced|merg|taken over|bought|sold|
    now part|now owned|now a |join|rebrand|renam|name$|redundan|layoff|lay off|laying off|laid off|job cuts|cut|
    chapter 11|bankruptcy|clos|shut|spin|divest|integr|s'appelle|vendu|rapproch|unissent|unissons|forment plus|
    actionnaire|controle|pavillon|cession|sell$|sells|selling|scission|scinde|separe|regroup|reunit|scop$|cesse|
    licenci|chomage|mise en vente|employee-owned|employee owned|ownership|buyout|buy-out|takeover|combin|consolidat|
    trading as|known as|new name|formerly|demerg|split|wind|insolven|job losses|loss of|at risk|propos|staff$|
    transfere|nouveau nom|nouvelle identite|repreneur|holding|majorit|becomes|become$|conciliation|reduc|reduit|
    dissou|tribunal|mandataire|creditors|cva$|transition|parent company|unite$|unites|uniting|alliance|sous le nom|
    baptis|rebapt|bilan|adoss|liquid|vend$|vendent|buy$|buys|acquire|employee trust|trust$|jobs to go|passed to|
    passes to|tiers d|moitie d|effectifs|depos|administrat|management buy|departs vol|receiver|relocat|offload|axe$|
    axes$|axing|dispos|mothball|wound|shed|streamlin|simplif|reshap|overhaul|dissol|reprend|passe sous|mandat ad|
    filialis|delocal|arrete|s.appelle|nomme desormais|taken private|take over|falls into|fell into|family of|
    projet de|reprennent|fusionn|is now|suppression|prend le nom|prenons le nom|affect`,
  String.raw`
  v: (?<what>(?:rejoint|rejoignons|rejoindre|integre|integrons) (?:le |l'|du )?(?:groupe|reseau|holding) <t>{2,60})
  v: (?<what>(?:est|a ete|sommes|avons ete|vient d'etre|venons d'etre|sera)(?: officiellement| desormais)? (?:rachete|reprise?|repris|acquise?|absorbe|cede|vendu)e?s? (?:par|a) <t>{2,60})
  v: (?<what>(?:entre|entrons) dans le giron (?:de |d'|du )<t>{2,50})
  v: (?<what>(?:change|changeons|changer|changera) de nom<t>{0,60})
  v: (?<what>(?:devient|devenons|s'appelle desormais|se nomme desormais) (?!partenaire|membre|plus|une|un |votre|le |la |l'|client|mecene|sponsor|acteur|leader|distributeur|certifi|associe)<t>{2,50})
  v: (?<what>(?:restructure|restructurons|restructurer|reorganise|reorganisons|reorganiser)(?: (?:ses|nos|son|notre|sa|en|autour|l')<t>{2,60})?(?=$|[.;:!?, ]))
  v: (?<what>(?:merge|merges|merged|merging) (?:with|into) <t>{2,60})
  a: <name> and .{3,40} (?<what>(?:merge|merges|to merge|are merging|have merged|announce (?:a )?merger)<t>{0,50})
  v: (?<what>(?:acquired|taken over|bought out|purchased|bought) by <t>{2,60})
  v: (?<what>sold to <t>{2,60})
  s: (?: is| are|'re) now (?<what>(?:part of|owned by|a division of|a subsidiary of) <t>{2,60})
  v: (?<what>(?:rebrand|rebrands|rebranded|rebranding)(?: as| to|ed as)?\b<t>{0,50})
  v: (?<what>(?:change|changes|changed|changing) (?:our|its) name<t>{0,50})
  v: (?<what>(?:been )?(?:renamed|restructured|restructuring|reorgani[sz]ed|reorgani[sz]ing|reorgani[sz]es|restructures)\b(?! services| advice)<t>{0,60})
  v: (?:announce|announces|announced|announcing|confirm|confirms|confirmed|make|makes|making|made|cut|cuts|cutting|lay off|lays off|laying off|laid off|begin|begun|began|proposing|planning|plans) (?<what><w>{0,4}?(?:redundancies|redundant|layoffs|job cuts|jobs|restructuring|of its workforce|of its staff|closure of <t>{3,40})<t>{0,50})
  v: (?<what>(?:entered|enters|gone into|went into|fallen into|called in|filed for) (?:administration|administrators|receivership|liquidation|bankruptcy|chapter 11|the administrators)<t>{0,40})
  a: (?:<name>|<nous>|les deux|the two)<t>{0,80}?(?<what>(?:fusionn[a-z]{1,6}|projet de (?:fusion|rapprochement)|leur (?:fusion|rapprochement|alliance|union)|unissent leurs|se rapprochent|se rapproche (?:de |du |d')|ne forment plus|ne font plus|joindre leurs forces|s'unissent|s'allient|vont fusionner|entrent en negociation)<t>{0,70})
  a: (?<what>(?:la )?(?:fermeture|cession|suppression|delocalisation|mise en vente|scission|restructuration|dissolution|reprise|liquidation|vente) (?:definitive |prochaine |totale |partielle |envisagee )?(?:de |du |d'|des )(?:l'usine|l'atelier|l'agence|l'entreprise|notre|son|sa|ses|nos|site|la filiale|la division|la branche|l'activite|deux|trois|plusieurs|pres|plus|<d>|<name>|magasins?|une partie)<t>{2,80})(?<=<name><t>{0,110}|(?:notre|nos|son|sa|ses|direction|usine|atelier|agence|site|filiale|activite|postes|emplois|magasins?|branche|division)<t>{0,90})
  a: (?<what>(?:plan (?:social|de sauvegarde|de restructuration|de departs|de licenciement|de transformation)|pse|redressement judiciaire|liquidation judiciaire|procedure de (?:sauvegarde|conciliation)|mandat ad hoc|reorganisation|restructuration|suppressions? de (?:postes|emplois))<t>{0,70})(?<=<name><t>{0,140}|notre<t>{0,99}|nous<t>{0,99})
  c: (?!<name>|nous |<t>{0,90}(?:nomme|directeur|directrice|client|partenaire|minoritaire))(?<what><t>{3,90}? (?:devient|est devenue?|prend|a pris|acquiert|acquis|rachete|rachetent|a rachete|reprend|reprennent|a repris|entre|cede|detient desormais|absorbe|s'offre)(?: (?:le controle|l'actionnaire|actionnaire|une participation|la majorite|100 ?%|<d> ?%)<t>{0,40}?(?: de| d'| du| dans)?)? ?<name>)
  h: (?<what>(?:[§]+(?: [a-z]+)? devient [a-z§]<t>{2,40}|[§]+(?: [a-z]+){0,2} (?:becomes|is now|is becoming|will become|rebrands (?:as|to)) (?!a |an |the |open|available|live|hiring|on |in |part|at )[a-z0-9§]<t>{1,50}))
  c: (?<what><t>{3,70}? (?:acquires?|acquired|has acquired|buys|bought|has bought|takes over|took over|has taken over|completes? (?:the )?(?:acquisition|takeover|purchase) of|completed (?:the |its )?(?:acquisition|takeover|purchase) of|agrees? to (?:buy|acquire)|to (?:buy|acquire)|takes (?:a )?(?:control|majority stake) (?:of|in)|snaps up|swoops for|rescues) <name>)
  a: (?<what>(?:restructuring|reorgani[sz]ation|reshape|overhaul|simplification) (?:of|at) (?:<name>|our|its)<t>{0,60})
  v: (?<what>(?:depos<v> (?:le|son) bilan|cess<v> (?:son|ses|toute|l') ?(?:activites?|exploitation|production)|mis<v> la cle sous la porte|met<v> la cle sous la porte|se declare en cessation)<t>{0,50})
  v: (?:supprim|licenci|redui)<v> <some>(?<what>(?:<n> |un (?:tiers|quart|dixieme) |la moitie |<d> ?% |une partie )(?:de |d'|des )?(?:ses |son |nos |notre |l'|leurs? )?(?:postes?|emplois?|salaries?|effectifs?|personnes|personnel|collaborateurs)<t>{0,50})
  v: (?:ferm|vend|ced|arret|liquid|abandonn|delocalis|se separ|separ|filialis|externalis|met en vente|mett<v> en vente)<v> <some>(?<what>(?:de |d')?(?:son|sa|ses|notre|nos|l'|le|la|leurs?|une de ses|deux de ses|<n>) ?(?:[^ .;:!?]{1,25} ){0,2}?(?:usine|site|agence|magasin|activite|filiale|branche|division|atelier|production|entrepot|bureau|marque|pole|boutique|restaurant|etablissement|antenne|chantier)[a-z]{0,2}\b<t>{0,70})(?! (?:le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|a \d|du \d|pour (?:conges|travaux|inventaire|les)|entre|pendant))
  a: (?<what>\b(?:ownership|control|majority stake|sale) of <name> <t>{0,20}?(?:pass|transfer|mov|complet|agree|sold)<v><t>{2,60})
  h: (?<what>(?:up to |more than |around |some |nearly )?<d> (?:jobs|roles|positions|posts|emplois|postes) (?:to go|at risk|cut|lost|axed|to be lost|are at risk|threatened|menaces|supprimes)<t>{0,50})(?<=<name><t>{0,60}|our<t>{0,60})
  v: (?:consult|consultation|begun|began|starts?|started|announc|propos|confirm|plan|mak|face|warn)<v> <some>(?<what>(?:<t>{0,40}?)(?:redundanc|job cut|job loss|layoff|lay-off|restructur|closure of|closing)<v><t>{0,60})
  v: (?:sell|sells|sold|selling|offload|divest|dispos|spin|spun|hiv|demerg|clos|shut|exit|axe|axes|wind)<v>(?: off| down| of| up)? <some>(?<what>(?:its|our|their|one of its|two of its|<n> of its|two|three) (?:[^ .;:!?]{1,25} ){0,3}?(?:plant|factory|office|branch|store|shop|division|business|arm|unit|site|subsidiary|operation|brand|depot|production|line|restaurant|facility|warehouse|mill)[a-z]{0,3}\b<t>{0,60})
  v: (?<what>(?:redressement judiciaire|liquidation judiciaire|procedure de (?:sauvegarde|conciliation)|plan (?:social|de sauvegarde|de departs volontaires|de restructuration|de licenciement|de reorganisation|d'economies)|cessation de paiements|chomage partiel)<t>{0,60})
  h: (?:<t>{0,20})?(?<what>(?:a |the )?(?:management buy-?out|mbo|employee buy-?out|buy-?out|takeover|sale|merger|restructuring|restructure|demerger|break-up|closure) <t>{0,30}?(?:has been |is |was |to be |will be )?(?:complete|agree|announc|plan|confirm|propos|sign|approv|under)<v> (?:at|of|for|by|between) (?:<name>|our)<t>{0,50})
  v: (?:be|been|is|being|to) (?<what>(?:split|divided|broken up|wound up|demerged|spun off|folded|absorbed|merged|integrated|restructured|reorgani[sz]ed|sold off|put up for sale|taken over)<t>{0,70})(?! (?:second|hair))
  v: (?<what>(?:projet|plan|programme) (?:de |d')(?:reorganisation|restructuration|fusion|rapprochement|cession|fermeture|scission|transformation de l'entreprise)<t>{0,70})
  v: (?<what>(?:fall|falls|fell|slips|slipped|collapses|collapsed|plunged|placed|put|goes|went) into (?:administration|receivership|liquidation|insolvency)<t>{0,60})
  v: (?<what>(?:join|joins|joined|joining|becomes part of|became part of) (?:the )?<t>{2,35}? (?:family|group|network|stable|portfolio)\b<t>{0,40})(?<!(?:growing|our|team|support)<t>{0,50})
  v: (?:regroup|rassembl|fusionn|reuni|concentr|mutualis)<v> (?<what>(?:ses|nos|les|leurs) (?:deux |trois |quatre |<n> )?(?:usines|sites|equipes|activites|filiales|agences|magasins|services|entites|ateliers|societes)<t>{2,60})
  v: (?:merg|combin|consolidat|integrat|unit)(?:e|es|ed|ing) (?<what>(?:its|our|the|their) (?:[^ .;:!?]{1,25} ){0,5}?(?:practices|companies|businesses|divisions|offices|branches|teams|sites|operations|subsidiaries|brands|units|plants|factories|departments)\b<t>{0,60})
  v: (?:propos|plan|announc|confirm|consider|consult)<v>(?: on)? (?<what>(?:cutting|axing|closing|shedding|the loss of|losing) <t>{3,70})
  v: (?<what>(?:prend|prenons|prendra|adopte|adoptons) le nom (?:de |d')<t>{2,50})
  h: <name> (?:closes|shuts|to close|to shut|sells|axes|ferme|fermera) (?<what>(?:[^ .;:!?]{1,25} ){0,3}?(?:factory|plant|store|shop|office|depot|warehouse|branch|site|[a-z]{0,8}yard|clinic|restaurant|division|arm|business|usine|agence|magasin|boutique)s?\b<t>{0,50})
  `,
);
