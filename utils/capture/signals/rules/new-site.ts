import { rules } from '../grammar.ts';

export const NEW_SITE = rules(
  'new-site',
  `
    
    
    
    
    ouvr|rouvr|ouvert|inaugur|implant|install|emmenag|demenag|nouve|futur|open|move$|moved$|
    moves$|moving$|relocat|new |break|broke|unveil|constru|pierre|dot|expand|build|lieux|locaux|adresse|valises|
    siege|travaux|chantier|bail|terrain|lease|premises|set up|sets up|setting up|doors|footprint|sort de terre|
    transfer|regroup|quitt|etend|takes on|taken on|bientot|prochainement|work on|work has|work is|work starts|
    work begins|works have|works on|bigger|taking on|batir|batit|agrandi|posee$|livre|ribbon|planning permission|
    based at|based in|site near|acre|plans$|planned|to build|offre |change d|debarqu|achet|rachet|acquier|dispos|
    showroom|edifi|parcelle|entrepot|loue$|louons|etabli|establish|gains|factory|on the move|find us at|we are at|
    extension|headquarters|hq$|depot|warehouse|branches|offices|relocal|locate|en service|livraison|completion|
    operational|purpose-built|tenancy|converting|coming to|took over|taken over|projet de|verra|outgrown|
    premiere pierre`,
  String.raw`
  v: (?:dote|dotons|doter) (?<lieu>(?:de |d')<t>{4,80})
  h: (?<lieu>(?:ouverture|inauguration) (?:de |d')(?:notre |nos |une |un )<w>{1,3}(?:a|au|en|dans) <t>{2,50})
  a~: (?<near>(?:notre|nos|sa|son|ses) (?:toute |tout )?(?:nouvel|nouvelle|nouveau|nouveaux|nouvelles|future?|seconde?|deuxieme|troisieme)s? (?!site |atelier |centre de (?:formation|services)|ecole)<t>{3,80})
  v: (?:move|moved|moving|moves|relocate|relocated|relocating|relocates)(?: (?!on|around|away)[a-z]{2,15}){0,3}? (?:in)?to (?<place>(?:a|an|our|its|new|larger|bigger|brand|the|purpose-built) <t>{4,80})
  v: (?:move|moved|moving|moves|relocate|relocated|relocating|relocates) (?<place>(?:its|our) <w>{0,2}(?:headquarters|offices?|factory|operations|production|warehouse|head office)\b<t>{0,60})
  h: (?<place>(?:brand )?new <w>{1,3}?(?:in|at|opens?|opening|opened|for <name>|near|now open)\b<t>{0,60})
  a~: (?<near>(?:\bour|<name>'s|\bits) (?:brand[- ])?new (?!website|online|web|mobile)<t>{4,80})
  a: (?<place>\b(?:our|the|a|its) (?:brand[- ])?(?:new|second|third|latest) (?!website|online|web|mobile)<t>{4,70}?) (?:opens|opened|will open|has opened|is now open|are now open|is due to open|is set to open|officially opens?|is under construction|is operational)
  v: (?:pose|posons|poser|posera|poserons) (?:ses|nos) (?<what>(?:valises|bagages|cartons) (?:a|au|en|dans|pres)<t>{2,60})
  v: (?:installe|installons|installes?|installee|installera|implante|implantons|implantera|etabli|etablit) (?<what>(?:sur|pres de|a proximite|\d{1,4},? (?:bis |ter )?(?:rue|quai|avenue|boulevard|place|allee|chemin|route|cours|impasse)|[a-z]{2,12} la zone)<t>{2,60})
  v: (?:transfere|transferons|transferer|transferera|rapatrie|relocalise|relocalisons|relocaliser)<quand> (?<lieu><t>{4,100})
  a: (?<lieu>(?:ouverture|inauguration|creation|construction|extension|demarrage|mise en service|livraison) (?:officielle |prochaine |imminente )?(?:de |d'|du )(?:notre|nos|sa|son|ses|la (?:nouvelle|future|deuxieme|troisieme|seconde)|le (?:nouveau|futur)|l'agence|l'usine) ?<t>{3,70})
  a: (?<near>(?:notre|nos|une?|le|la|l'|sa|son|les|deux|trois|<n>) ?(?:nouvel|nouvelle|nouveau|nouveaux|nouvelles|future?|seconde?|deuxieme|troisieme|quatrieme|premiere?|\d{1,2}e)?s? ?<t>{3,80}?) (?:ouvre|ouvrent|ouvrira|ouvriront|vient d'ouvrir|viennent d'ouvrir|verra le jour|verront le jour|voit le jour|sort de terre|sortira de terre|sera inauguree?|sera construite?|sera implantee?|sera operationnel(?:le)?|est operationnel(?:le)?|entre en service|entrera en service|est desormais ouverte?|est maintenant ouverte?|a ete inauguree?|a ouvert|sera livree?|est en construction|sera mise? en service)(?! ses portes (?:du|le|au public|les|de)| du| le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)| tous| chaque| de \d| a \d{1,2} ?h)
  v: (?<what>(?:moved|moving|relocated|relocating)(?= ?!| ?$|: )|(?:moved|moving|relocated|relocating|relocates|moves) (?:premises|offices?|home|to (?:\d|unit |a bigger|[a-z]{3,14} (?:house|park|street|road|business|court|square|mill|estate)))<t>{0,50})
  a: (?<near>(?<![a-z])(?:our|the|a|its|<name>(?:'s)?) (?:new |first |second |third |latest |flagship |[a-z]{3,14} ){1,4}?(?:office|store|shop|branch|factory|plant|warehouse|clinic|showroom|depot|restaurant|studio|site|facility|cent(?:re|er)|hub|workshop|lab|laboratory|outlet|salon|gym|nursery|cafe|campus|hotel)s?\b[^.;:!?]{0,30}?) (?:is now open|are now open|is open for business|opens|opened|will open|has opened|have opened|is opening|to open|is due to open|is set to open|officially opens?|opens its doors|will open its doors|has opened its doors|is under construction|is nearing completion|is up and running|is now operational|is complete|goes live|comes on stream)(?! (?:at \d|daily|monday|tuesday|every|from \d|until|all day|up|late|early))
  v: (?:signed|signs|signing|taken|takes|agreed|agrees|secured|secures|exchanged on|bought|purchased|acquired|acquires|leased|leases|taken on|taking on|takes on|snapped up) (?:an? |the )?(?:\d{1,2}-year |new |long-term |long |purchase of )?(?:(?:lease|tenancy|site|deal|contract|purchase|keys)? ?(?:on|for|to|of|at) )?(?<place>(?:an? |the |its |our |some )?(?:new |larger |bigger |second |third |additional |<d> ?(?:sq ?ft|m2|square (?:foot|feet|met[a-z]{2,4}))[ -]?|former |adjacent |neighbouring |extra |state-of-the-art ){1,3}<t>{2,70})
  v: (?:pos<v> (?:ses|nos|leurs) (?:valises|bagages|cartons)|debarqu<v>|s'install<v>|install(?:e|ons|ent|er|era|ee?s?)|s'implant<v>|implant(?:e|ons|ent|er|era|ee?s?)|s'etabli<v>|prend<v> (?:ses quartiers|pied)) (?<what>(?:a|au|aux|en|dans|sur|pres) (?!domicile|votre|vos|vous|la place|cote|partout|toute|chaque|tous|bord|compter|partir)<t>{2,60})
  a: (?<what>\b(?:notre |nos |son |le |nous )(?:siege|bureaux|agence|atelier|adresse|etablissement)?<t>{0,30}(?:change(?:nt|ons)? d'adresse|demenage(?:nt|ons)?)\b<t>{0,60})(?!<t>{0,10}votre)
  v: (?:open|opens|opened|opening|inaugurate|unveil|build|builds|building|built|construct|establish|set up|sets up|setting up|cuts? (?:the )?ribbon on|cut (?:the )?ribbon on|break ground on|breaks ground on|broke ground on|broken ground on|start work on|starts work on|developing|develops)<v> <some>(?<place>(?:an?|the|our|its|their|two|three|four|five|<n>|new|second|third|us|uk|european|state-of-the-art)? ?(?!more |door to|dialogue|eyes|mind|account|minds|possib|chapter|new era)<t>{3,100})(?<!open (?:from|at|on|until|every|daily|seven)<t>{0,100})
  v: (?<what>(?:based|located|moving|relocating|move|relocate|found) (?:at|to) (?:unit |\d{1,4}[a-z]?,? )[a-z]<t>{2,60})
  h: (?:<name>)<t>{0,20}? (?:to |plans |plan |set to |will )(?:to )?(?:build |open |create |establish |construct |develop |expand )?(?!shut|close|cut|sell|axe|exit)(?<near>(?:an? |its |two |three )?(?:new |second |third )?(?:[^ .;:!?]{1,25} ){0,3}?(?:factory|plant|store|shop|office|depot|warehouse|hub|centre|center|branch|site|facility|clinic|restaurant|hotel|headquarters|lab|school)s?\b(?: in| at| near| for| on|$)<t>{0,60})
  a: \b(?:work|construction|building work|fit-?out)<t>{0,20}(?:under ?way|begun|started|progressing|complete|begins|starts|start)<t>{0,10} (?:on|at) (?<place>(?:our|its|a|an|the|<name>'?s?) ?<t>{3,80})
  v: dispos<v> (?:desormais |maintenant |aujourd'hui |egalement |a present )+(?<lieu>(?:d'|de ) ?<t>{3,90})
  v: (?:emmenag|demenag|s'implant|s'install|relocalis)(?:e|ent|ons|er|era|erons|eront|ee?s?) (?<what>(?:prochainement |bientot |desormais )?(?:a|au|aux|en|dans|vers|pres de|sur) (?!domicile|votre|vos|vous|la place|cote|partout|chaque|toute)<t>{2,60})
  a: (?<near>(?:nos|notre|les|la|le|l'|une?|<name>'s?|our|the company's|the group's|the firm's|its|the) ?(?:[^ .;:!?]{1,25} ){1,6}?)(?:ont ouvert|a ouvert|ont emmenage|a emmenage|viennent d'emmenager|ont demenage|a demenage|ont change d'adresse|is now open|are now open|is open|has opened|have opened|opened|have moved|has moved|are moving|is moving|has relocated|have relocated|is relocating)(?! (?:from \d|daily|every|until|to the public on (?:sat|sun)|at \d|from (?:mon|tue|wed|thu|fri)|seven|all|du lundi|tous|de \d|up ))
  v: (?:rouvr|ouvr|inaugur|constru|batir|batit|emmenag|implant)<v> <some>(?<site>(?:dans |vers |en )?(?:l'|d'|une?|son|sa|notre|des|de|deux|trois|quatre|cinq|plusieurs|leurs?|<n>) ?(?!dialogue|debat|porte |portes |voie|marche|perspective|possib|horizon|chapitre|droit|capital|compte|session|inscription|poste|candidatur|saison|bal |champ)<t>{4,100})
  v: (?:opens|opened|opening|open|builds|building|build|built|inaugurates|inaugurated|constructing|construct|converts|converting)(?: up)? <some>(?<site>(?:an?|our|its|their|two|three|four|five|<n>|new|another|second|third|the (?:doors|first|second|new)) (?!more |door to|dialogue|eyes|mind|account|minds|possib|chapter|new era)<t>{3,100})
  a: (?:travaux|chantier|construction|work|works|building work|premiere pierre)(?: [a-z]+){0,2} (?:de |du |d'|on |at )(?<site>(?:notre |nos |our |its |son |sa |la |le |l'|the )<t>{3,90})(?<=(?:futur|nouve|demarr|commenc|debut|started|begun|under ?way|avanc|new|complete)<t>{0,110})
  c: (?<site>(?:brand[- ])?new (?:[^ .;:!?]{1,25} ){0,3}?[a-z]{3,14}) (?:opens|opening|to open|will open|now open|opened|is open|coming)(?<what><t>{0,60})(?! at \d| daily)
  v: (?:etend|etendons|developp|implant|install|renforc|expand)<v> <some>(?:avec|par|via|with) (?<site>(?:une? |l'|la |an? |its |sa |son )<t>{3,80})
  h: (?:bientot|prochainement|soon|coming soon)[ ,:!]{1,3}(?<site>(?:une? |notre |votre |la |le |deux |our |a )<t>{3,80})
  a: premiere pierre (?:de |du |d')(?<site>(?:notre |nos |la |le |l'|son |sa |futur )<t>{3,80})
  v: (?:relocating|relocated|relocates|moving|moved) to (?<what>(?!your|the cloud|new heights|the next|a subscription|digital|electric|online|a four)[a-z]<t>{2,60})(?<=(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|premises|office|offices|unit|park|house|street|road|estate|soon|this|next)<t>{0,60})
  `,
);
