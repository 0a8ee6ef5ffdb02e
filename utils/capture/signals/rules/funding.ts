import { rules } from '../grammar.ts';

export const FUNDING = rules(
  'funding',
  'leve|levo|tour de table|capital|financement|subvention|laureat|serie$|series a$|series b$|series c$|series d$|series e$|series f$|seed$|raise|raising|funding|secur|investment|grant$|financing|receive|closed',
  String.raw`
  v: (?:leve|levons|lever|levera) (?<what>(?:plus de |pres de |environ |un total de |avec succes |quelque )?(?:<amount>|<d> ?millions?\b)<t>{0,60})
  v: (?:boucl|annonc|realis|finalis|clotur|reussi|conclu|officialis)[a-z]{0,5} (?:avec succes )?(?:la cloture de |la finalisation de )?(?:son |sa |notre |une |un |l')?(?<what><w>{0,2}(?:levee (?:de fonds|de <amount>)|tour de table|augmentation de capital|tour d'amorcage|financement|serie [a-f]\b)<t>{0,70})
  v: (?:obtient|obtenu|obtenons|recoit|recu|recevons|recevoir|decroch[a-z]{1,4}|benefici[a-z]{1,4}|securis[a-z]{1,4}|obtenir) (?<grant><t>{10,130})
  v: laureat[a-z]{0,3} (?<what>(?:de |du |d'|de l'|des )<t>{0,40}(?:france 2030|france relance|plan de relance|i-lab|i-nov|bpifrance|ademe|french tech)<t>{0,30})
  h: (?:nouvelle |premiere |une )?(?<what>levee de fonds (?:de |d'|record |reussie|: )<t>{0,70})
  a: (?:notre|sa) (?<what>(?:premiere |deuxieme |seconde |troisieme |nouvelle |recente )?levee de fonds<t>{0,60})
  h: (?<what><t>{3,50}) (?:entre|entrent|est entre|sont entres) au capital (?:de |d')(?:<name>|notre|la societe|l'entreprise)
  v: (?:raises?|raised|raising|secures?|secured|securing|closes?|closed|closing|lands?|landed|bags?|bagged|nets|netted|picks up|attracts|attracted|receives?|received) (?<what>(?:over |more than |around |nearly |a |an |its |our |an additional |a further )?<amount><t>{0,90})
  v: (?:raises?|raised|raising|secures?|secured|closes?|closed|closing|lands?|landed|receives?|received|wins?|won|awarded|announces?|announced|announcing|completes?|completed|completing) (?:the (?:closing|close|completion) of )?(?:its |our |a |an |the )?(?<what><w>{0,4}?(?:series [a-f]\b|seed|pre-seed|funding|investment|financing|grant|growth capital)<t>{0,80})
  v: awarded (?<what><t>{0,20}<amount><t>{0,20}(?:grant|funding|loan)<t>{0,40})
  h: (?<what>(?:series [a-f]|seed|pre-seed) (?:round|funding|financing|investment)<t>{0,70})
  a: (?:our|its|<name>'s?) (?<what>(?:first |latest |recent |new )?(?:series [a-f]\b|seed|pre-seed|funding)(?: funding)?(?: round)<t>{0,50})
  `,
);
