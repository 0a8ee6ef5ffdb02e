import { rules } from '../grammar.ts';

export const LAUNCH = rules(
  'launch',
  'lance|lanco|launch|unveil|devoil|introduc|roll out|rolls out|rolled out|rolling out|releas|announcing|presente$|presenter$|presentons$|commercialis|nouve|new |sorti$|sortie$|sortons|now live|now available|en ligne|say hello|meet our|meet the|debut$|debuts$|debuted$',
  String.raw`
  v: (?:lance|lancons|lancer|lancera|lancerons|devoile|devoilons|devoiler|commercialise|commercialisons|commercialiser|sort|sortons|sortir|presente|presentons|presenter|le lancement de)(?: en avant-premiere)?<quand> (?<new>(?:son|sa|ses|notre|nos|une?|la|le|les|deux|trois|l'|d') ?<t>{4,90})
  v: (?:lance|lancons|lancer|lancera|lancerons|devoile|devoilons|annonce le lancement de|annoncons le lancement de|annoncer le lancement de|le lancement de)<quand> (?<product>(?:son|sa|ses|notre|nos|une?|la|le|les|deux|trois|l') ?<t>{4,90})
  v: (?:lance|lancons|lancer|devoile|devoilons|presente|presentons) (?<what>[^ .;:!?,]{2,30}(?: [^ .;:!?,]{1,20})?, (?:son|sa|notre|une?|la|le|leur) <t>{5,80})
  v: (?:mettre|mettons|met|mis|mise) en ligne (?<product>(?:son|sa|ses|notre|nos|une?) <t>{4,60})
  h: nouveau(?:te)? ?[:!] ?(?<product><t>{6,90})
  h: (?:lancement|sortie|arrivee) (?:officiel[a-z]* )?(?:de |d'|du )(?<product>(?:notre |nos |la |sa |son |une? |le |l')?<t>{4,80})
  a: (?<product>(?:notre|nos|sa|la|le) (?:toute |tout )?(?:nouvel|nouvelle|nouveau|nouveaux|nouvelles)s? <t>{4,60}?) (?:est|sont|arrive|voit|vient|sort|debarque)\b (?:disponible|arrive|en ligne|lance|enfin|desormais|le jour|de sortir|la|maintenant)
  v: (?:launch|launches|launched|launching|unveil|unveils|unveiled|unveiling|introduce|introduces|introduced|introducing|roll out|rolls out|rolled out|rolling out|release|releases|released|releasing|debut|debuts|debuted|(?:announce |announces |announced |announcing )?(?:the )?(?:launch|release|availability|arrival) of|bring to market|brings to market)<when> (?<product><t>{4,110})
  v: (?:launch|launches|launched|launching|unveils|unveiled|introduces|introduced) (?<what>[^ .;:!?,]{2,30}(?: [^ .;:!?,]{1,20})?, (?:a|an|its|our|the) <t>{5,80})
  h: (?:say hello to|meet) (?<new>(?:our|the) <t>{4,80})
  h: (?:introducing|announcing|launching|launch of|now available:?|now live:?) (?<product>(?:our|the|its|<name>'?s?) <t>{4,90})
  a: (?<product>\b(?:our|the|its) (?:brand[- ])?(?:new|all-new|latest) <t>{3,60}?) (?:is now (?:live|available|here)|is here|is live|has (?:just )?(?:landed|arrived|launched)|launches|goes live|is available|are now available|have arrived|hits the shelves)
  `,
);
