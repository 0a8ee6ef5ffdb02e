import { rules } from '../grammar.ts';

export const FUNDING = rules(
  'funding',
  `
    
    
    
    
    leve|levo|tour de table|capital|subvention|laureat|serie$|series a$|series b$|series c$|
    series d$|series e$|series f$|seed$|raise|raising|funding|secur|investment|grant$|receive|closed|million|
    milliard|investis|investit|actionnaire|participation|pret$|aide$|obt|decroch|benefici|dotation|business angel|
    stake|backing|backed|loan|facility|ipo$|bourse|crowdfund|invests|invested|lands|injection|round$|lead investor|
    fundrais|float|credit|refinanc|accord|octroi|soutien|financ|recolt|reuni|collect|mobilis|amorcage|award|co-lead|
    leads |led by|equity|debt|goes public|going public|injects|percoi|touche|boucle|cloture$|lists$|listed|package|
    backs$|placing|shares|apporte|prend |prennent|bags$|bagged|angel|holding|emprunt|obligation|emet |emission|
    gets$|pre-seed|leve des`,
  String.raw`
  v: (?:leve|levons|lever|levera) (?<what>(?:plus de |pres de |environ |un total de |avec succes |quelque )?(?:<amount>|<d> ?millions?\b)<t>{0,60})
  v: (?:boucl|annonc|realis|finalis|clotur|reussi|conclu|officialis)[a-z]{0,5} (?:avec succes )?(?:la cloture de |la finalisation de )?(?:son |sa |notre |une |un |l')?(?<what><w>{0,2}(?:levee (?:de fonds|de <amount>)|tour de table|augmentation de capital|tour d'amorcage|financement|serie [a-f]\b)<t>{0,70})
  v: (?:obtient|obtenu|obtenons|recoit|recu|recevons|recevoir|decroch[a-z]{1,4}|benefici[a-z]{1,4}|securis[a-z]{1,4}|obtenir) (?<grant><t>{10,130})
  v: laureat[a-z]{0,3} (?<what>(?:de |du |d'|de l'|des )<t>{0,40}(?:france 2030|france relance|plan de relance|i-lab|i-nov|bpifrance|ademe|french tech)<t>{0,30})
  v: (?:raises?|raised|raising|secures?|secured|securing|closes?|closed|closing|lands?|landed|bags?|bagged|nets|netted|picks up|attracts|attracted|receives?|received) (?<what>(?:over |more than |around |nearly |a |an |its |our |an additional |a further )?<amount><t>{0,90})
  v: (?:raises?|raised|raising|secures?|secured|closes?|closed|closing|lands?|landed|receives?|received|wins?|won|awarded|announces?|announced|announcing|completes?|completed|completing) (?:the (?:closing|close|completion) of )?(?:its |our |a |an |the )?(?<what><w>{0,4}?(?:series [a-f]\b|seed|pre-seed|funding|investment|financing|grant|growth capital)<t>{0,80})
  a: (?:our|its|<name>'s?) (?<what>(?:first |latest |recent |new )?(?:series [a-f]\b|seed|pre-seed|funding)(?: funding)?(?: round)<t>{0,50})
  h: (?<what>(?:premiere |deuxieme |seconde |nouvelle |une |un )?(?:levee de fonds|tour de table|augmentation de capital)(?: (?:reussie?|record|historique))? (?:pour|chez|de|a) (?:le |la |l')?<name><t>{0,60})
  v: (?:conclu|conclut|signe|signons|signer|contracte|souscrit|obtient|obtenu|recoit|recu|decroche|beneficie)(?: d')? ?(?:un |une |d'un |d'une )?(?<what>(?:pret|credit|emprunt|ligne de credit|financement)s?(?: [a-z-]{4,14}){0,3} (?:de |d'|d'un montant de )<amount><t>{0,60})
  v: (?:accueille|accueillons|accueillir|accueilli|fait entrer|faisons entrer|ouvre|ouvrons|ouvert|ouvrir) (?<what><t>{0,60}?(?:(?:a|dans) (?:son|notre)|son|notre) capital<t>{0,50})
  a: (?<what><t>{0,50}(?:minority |majority |significant |\d{1,2}(?:·\d)? ?% )?(?:stake|equity investment|shareholding) in <name><t>{0,30})
  c: (?<what><t>{3,60}? (?:invests?|invested|has invested|is investing|will invest|backs|has backed|leads|led) (?:an? |over |more than )?<t>{0,30}in <name><t>{0,30})
  v: (?:lev|reun|collect|recolt|mobilis|engrang|empoch)<v> <some>(?<what><amount><t>{0,70})
  a: (?<what>\b(?:levee(?: de fonds)?|(?:nouveau |premier |second )?tour de table|financement|refinancement|augmentation de capital|serie [a-f]) <t>{0,25}?(?:de |d')(?:plus de |pres de )?<amount><t>{0,60})(?<=(?:levee|tour de table|serie|capital|<name>)<t>{0,140})(?!<t>{0,60}\b(?:votre|vos)\b)
  c: (?<what><t>{2,80}? (?:soutien|soutient|soutiennent|accord|octroi|attribu|allou|financ|investi|apport|inject|pret|prend|prenn|entr)<v>(?: a| de| dans| pour| un| une| pres| plus| avec)* ?<t>{0,50}?<name><t>{0,80})(?<=(?:<amount>|capital|subvention|participation|% )<t>{0,110})
  c: (?<what><t>{2,60}? (?:vient d'|va |a |vont )?(?:accord|octroy|attribu|allou)<v> (?:a <name>|une |un )<t>{0,90})(?<=<name><t>{0,110})(?<=(?:<amount>|subvention|aide|financement|pret)<t>{0,110})
  v: (?:agree|agreed|agrees|secure|secured|secures|obtain|obtained|arrange|arranged|complete|completed|sign|signed|receive|received|win|won|land|lands|landed|announce|announces|announced|close|closes|closed) <some>(?<what>(?:<amount> )?(?:refinancing|re-financing|debt|loan|facility|funding|investment|financing|grant|backing|mezzanine|equity|crowdfunding|first close|final close)\b<t>{0,80})(?! (?:advice|services|guide))
  v: (?:raising|raised|raises|secured|securing|attracting|netting|bringing in) <some>(?<what>(?:over |more than |nearly |around )?<amount><t>{0,70})
  h: (?<what>(?:new |fresh |latest |seed |further )?(?:funding|investment|financing|grant|loan|backing) (?:of|worth|from)<t>{2,90})(?<=(?:<name>|us|our)<t>{0,90})
  v: (?<what>(?:lists?|listed|listing|floats?|floated|floating|ipo) (?:on|in) <t>{2,60})
  v: (?:recoit|recoivent|recevons|percoit|obtient|decroche) (?<what>(?:plus de |pres de )?<amount>)(?=$|[.,;!]| (?:pour|de la|du|de l|d'aide))
  a: (?:an?|our|this|the) (?:new |latest |recent |further )?(?<what><amount> (?:[a-z]+ )?(?:funding|financing|round|loan|grant|credit|equity|share placing|placing|facility)\b<t>{0,60})
  c: (?!<name>|nous |we )(?<what><t>{2,70}? (?:devient|deviennent|becomes|become|has become) (?:le |the |a |un |une )?(?:nouvel |new )?(?:actionnaire|shareholder|investor|investisseur)<t>{0,30}(?:<name>|our))
  v: (?:emet|emettons|emis|emettre|lance|realise|place) (?<what>(?:une |un |son |sa |notre )?(?:obligation|emission|emprunt|placement)s?<t>{0,40}?(?:de |d')<amount><t>{0,40})
  v: (?:awarded|granted|given|gets?|got|won|wins|receives?|received) (?<what>(?:an? |the |its |over |a share of |share of |up to )*<amount><t>{0,60})(?<=(?:fund|grant|loan|funding|investment|finance|backing)<t>{0,80})
  `,
);
