import { rules } from '../grammar.ts';

export const NEW_SITE = rules(
  'new-site',
  'ouvr|rouvr|ouvert|inaugur|implant|install|emmenag|demenag|nouve|futur|open|move$|moved$|moves$|moving$|relocat|new |break|broke|unveil|constru|pierre|dot|expand|build',
  String.raw`
  v: (?:dote|dotons|doter) (?<lieu>(?:de |d')<t>{4,80})
  v: (?:rouvre|rouvrons|rouvrira|ouvre|ouvrons|ouvrira|ouvrirons|ouvrir|ouvert|inaugure|inaugurons|inaugurera|inaugurerons|inaugurer|implante|implantons|implanter|construit|construisons|construire|construira)<quand> (?<lieu>(?:(?:son|sa|ses|notre|nos|une?|de|d'|deux|trois|quatre|plusieurs|<n>|les portes de|l') ?)?<t>{4,100})
  v: (?:installe|installons|installes|installer|implante|implantons|implanter|implantes) (?<what>(?:a|au|aux|en|dans) (?!domicile|votre|vos|vous|la place|cote|partout)<t>{2,60})
  v: (?:emmenag|demenag)[a-z]{1,5} (?<lieu>(?:dans |vers |de |nos |ses |pour |a |au |le |en )<t>{4,80})
  v: (?<lieu>(?:l'ouverture|l'inauguration|l'installation|la construction|l'acquisition) (?:de |d'|du |dans )<t>{4,80})
  v: (?:pose|posons|poser) la premiere pierre (?:de |d'|du )(?<lieu><t>{4,80})
  h: (?<lieu>(?:prochaine )?(?:ouverture|inauguration) (?:prochaine )?(?:de |d'|du )(?:notre |nos |une? |sa |son |ses |la |le |l')?(?:nouvel|nouveau|premier|deuxieme|second|troisieme|futur|2e|3e)[a-z]{0,3} <t>{3,80})
  h: (?<lieu>(?:ouverture|inauguration) (?:de |d')(?:notre |nos |une |un )<w>{1,3}(?:a|au|en|dans) <t>{2,50})
  h: (?<lieu>une? (?:nouvel|nouvelle|nouveau|deuxieme|second|seconde|troisieme|quatrieme) <t>{3,80})
  h: (?<lieu>(?:nouvelle?|nouveaux?|nouvelles|nouvel) (?:agence|magasin|boutique|usine|locaux|bureaux|siege social|entrepot|showroom|filiale|restaurant|implantation|centre logistique|point de vente)s? (?:a|au|en|pour (?:<name>|notre)|pres|dans|:) ?<t>{0,60})
  a: (?<lieu>(?:notre|nos|sa|son|ses) (?:toute |tout )?(?:nouvel|nouvelle|nouveau|nouveaux|nouvelles|future?|seconde?|deuxieme|troisieme)s? (?!site |atelier |centre de (?:formation|services)|ecole)<t>{3,80})
  a: (?<lieu>(?:notre|nos|une?|le|la) (?:nouvel|nouvelle|nouveau|nouveaux|future?|seconde?|deuxieme|troisieme)s? <t>{3,80}?) (?:ouvre|ouvrira|ouvriront|a ouvert|vient d'ouvrir|sera inaugure|est operationnel|sort de terre|entrera en service|a ete inaugure|est ouverte?|accueille|ouvrent)
  v: (?:open|opens|opened|opening|inaugurate|inaugurates|inaugurated|build|builds|building|break ground on|breaks ground on|broke ground on|broken ground on|unveils|unveiled|establish|establishes|established)(?: the doors (?:of|to))?<when> (?<place><t>{4,110})
  v: (?:move|moved|moving|moves|relocate|relocated|relocating|relocates)(?: (?!on|around|away)[a-z]{2,15}){0,3}? (?:in)?to (?<place>(?:a|an|our|its|new|larger|bigger|brand|the|purpose-built) <t>{4,80})
  v: (?:move|moved|moving|moves|relocate|relocated|relocating|relocates) (?<place>(?:its|our) <w>{0,2}(?:headquarters|offices?|factory|operations|production|warehouse|head office)\b<t>{0,60})
  v: (?:expand|expands|expanded|expanding) (?:in|to|into)<t>{0,40} with (?<place>an? <t>{4,60})
  h: (?:grand |official |the )?(?<place>opening of (?:our|a|the|its) (?:new|second|third|first|brand new) <t>{4,80})
  h: (?<place>(?:brand )?new <w>{1,3}?(?:in|at|opens?|opening|opened|for <name>|near|now open)\b<t>{0,60})
  a: (?<place>(?:\bour|<name>'s|\bits) (?:brand[- ])?new (?!website|online|web|mobile)<t>{4,80})
  a: (?<place>\b(?:our|the|a|its) (?:brand[- ])?(?:new|second|third|latest) (?!website|online|web|mobile)<t>{4,70}?) (?:opens|opened|will open|has opened|is now open|are now open|is due to open|is set to open|officially opens?|is under construction|is operational)
  `,
);
