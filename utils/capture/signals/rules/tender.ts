import { rules } from '../grammar.ts';

const PUBLIC = `(?:la (?:ville|commune|mairie|metropole|region|communaute [a-z ]{2,30}|regie|collectivite)|le (?:departement|syndicat|chu|centre hospitalier|conseil [a-z]{4,15}|grand port|sdis|ccas|pays)|l'(?:hopital|universite|agglomeration|office|etablissement|ophlm|epci))(?: (?:de |d'|du |des |de la |de l')[a-z' §-]{2,40}?)?`;
const AUTHORITY = `the (?:city|council|county|town|university|trust|school|district|authority|department|hospital|housing association|board|parish council|college|port|harbour)(?: of [a-z' -]{2,30}?| authority)?|[a-z -]{3,30} (?:council|university|college|nhs trust|hospital|authority)`;
const CALLS = `(?:lance|lancons|lancer|lancera|publie|publions|emet|emettons|ouvre|passe|relance|organise|consulte) (?<what>(?:un |une |des |son |notre |ses |nos )?(?:nouvel |nouveau |premier )?(?:appels? d'offres|consultation|marches? publics?|marche de (?:travaux|fournitures|services|maitrise)|appels? a (?:projets|manifestation|candidatures pour)|avis de marche|avis d'appel|concours d'architect[a-z]{2,4}|procedure adaptee)<t>{0,110})`;
const INVITES = `(?:invite|invites|inviting|invited|seek|seeks|seeking|request|requests|requesting|issue|issues|issued|issuing|publish|publishes|published|call for|calls for|calling for|accept|accepts|accepting|receive|solicit|solicits|soliciting)(?: sealed| competitive| written| formal)? (?<what>(?:an? |its |our )?<w>{0,2}(?:tenders?|bids?|proposals?|quotations?|expressions? of interest|rfps?|rfqs?|itts?|invitation to tender|request for (?:proposals?|quotations?|tenders?))(?: (?:for|from|to)<t>{3,100}|$))`;

export const TENDER = rules(
  'tender',
  "appel d'offres|appels d'offres|appel a projets|appels a projets|appel a manifestation|appels a manifestation|appel a candidatures|appels a candidatures|appel a la concurrence|appel a concurrence|consultation|marche public|marches public|avis d'appel|avis de marche|date limite|date et heure limite|tender|bid$|bids$|proposal|quotation|expression of interest|expressions of interest|rfp$|rfps$|rfq$|rfqs$|rfi$|rfis$|concours d'archi",
  `
  v: ${CALLS}
  a: (?<what>consultation (?:est )?ouverte jusqu'au <t>{3,30})
  a: ${PUBLIC} (?:vient de |va |a )?${CALLS}
  h: (?<what>(?:avis d'appel (?:public )?(?:d'offres|a la concurrence|a concurrence)|avis de marche|(?:appel d'offres|appel a manifestation d'interet)(?: ouvert| restreint| public| national)?(?: en cours)? ?(?::|–|-|n°|pour (?:la|le|les|l'|des|un|une)|relatif|portant)|marche public (?::|de (?:travaux|fourniture|service)|n°|pour)|consultation (?:pour (?:la|le|les|l'|des|un|une)|n°|:))[^!?]{0,120})
  a: (?<what>(?:la )?date (?:et (?:l')?heures? )?limites? (?:de |pour la )?(?:remise|reception|depot)(?: des)? (?:offres|plis|propositions|projets)[^;!?]{0,90})
  v: ${INVITES}
  a: (?:${AUTHORITY}) (?:is |has |are |have |will )?${INVITES}
  h: (?<what>(?:invitation to tender|request for (?:proposals?|quotations?|tenders?|qualifications)|call for (?:tenders?|bids)|tender notice|notice of tender|notice to bidders|invitation (?:to|for) bids?|rf[pq] ?[:#–-]|rf[pq] for|(?:open )?tender ?[:–-]|current tenders? ?:)[^!?]{0,120})
  a: (?<what>(?:tenders|sealed bids|bids|proposals) (?:must be|should be|are due|will be (?:received|accepted)|are (?:hereby )?invited|to be (?:submitted|received))[^;!?]{0,90})
  a: (?<what>(?:the )?(?:deadline|closing date) (?:for|of) (?:the )?(?:receipt of |submission of |submitting |submissions of )?(?:tenders?|bids|proposals|expressions of interest)[^;!?]{0,80})
  `,
);
