import { rules } from '../grammar.ts';

const PUBLIC = `(?:la (?:ville|commune|mairie|metropole|region|communaute [a-z ]{2,30}|regie|collectivite)|le (?:departement|syndicat|chu|centre hospitalier|conseil [a-z]{4,15}|grand port|sdis|ccas|pays)|l'(?:hopital|universite|agglomeration|office|etablissement|ophlm|epci))(?: (?:de |d'|du |des |de la |de l')[a-z' §-]{2,40}?)?`;
const AUTHORITY = `the (?:city|council|county|town|university|trust|school|district|authority|department|hospital|housing association|board|parish council|college|port|harbour)(?: of [a-z' -]{2,30}?| authority)?|[a-z -]{3,30} (?:council|university|college|nhs trust|hospital|authority)`;
const CALLS = `(?:lance|lancons|lancer|lancera|publie|publions|emet|emettons|ouvre|passe|relance|organise|consulte) (?<what>(?:un |une |des |son |notre |ses |nos )?(?:nouvel |nouveau |premier )?(?:appels? d'offres|consultation|marches? publics?|marche de (?:travaux|fournitures|services|maitrise)|appels? a (?:projets|manifestation|candidatures pour)|avis de marche|avis d'appel|concours d'architect[a-z]{2,4}|procedure adaptee)<t>{0,110})`;
const INVITES = `(?:invite|invites|inviting|invited|seek|seeks|seeking|request|requests|requesting|issue|issues|issued|issuing|publish|publishes|published|call for|calls for|calling for|accept|accepts|accepting|receive|solicit|solicits|soliciting)(?: sealed| competitive| written| formal)? (?<what>(?:an? |its |our )?<w>{0,2}(?:tenders?|bids?|proposals?|quotations?|expressions? of interest|rfps?|rfqs?|itts?|invitation to tender|request for (?:proposals?|quotations?|tenders?))(?: (?:for|from|to)<t>{3,100}|$))`;

export const TENDER = rules(
  'tender',
  `
    
    
    
    
    appel d'offres|appels d'offres|appels a projets|appels a manifestation|
    appels a candidatures|marche public|marches public|avis d'appel|date limite|date et heure limite|tender|bid$|
    bids$|proposal|quotation|expression of interest|expressions of interest|rfp$|rfps$|rfq$|rfqs$|rfi$|rfis$|
    concours d'archi|appel a |offres devront|offres doivent|offres seront|offres sont|candidatures|plis |
    procedure adaptee|mapa$|aapc$|dossier de consultation|consult|concession de|delegation de|accord-cadre|
    mise en concurrence|remise des|prestataire|maitre d|invitation to|quotes|submissions|sealed|contractors|itt$|
    framework|prequalification|pqq$|eoi$|concurrence|remettre|bid deadline|submit|reponses attendues|returned|
    procure|solicit|partner and|supplier|met en|mettre en|marches$|marche de |avis de |cahier des charges|dce$|
    depot des|reponse a|deposer|attribu|procuring|inviting|invited|notice|seeking bids|competitive|bidder|
    opportunity|bid documents|contractor to`,
  `
  v: ${CALLS}
  h: (?<what>(?:avis d'appel (?:public )?(?:d'offres|a la concurrence|a concurrence)|avis de marche|(?:appel d'offres|appel a manifestation d'interet)(?: ouvert| restreint| public| national)?(?: en cours)? ?(?::|–|-|n°|pour (?:la|le|les|l'|des|un|une)|relatif|portant)|marche public (?::|de (?:travaux|fourniture|service)|n°|pour)|consultation (?:pour (?:la|le|les|l'|des|un|une)|n°|:))[^!?]{0,120})
  v: ${INVITES}
  a: (?:${AUTHORITY}) (?:is |has |are |have |will )?${INVITES}
  h: (?<what>(?:appels? a (?:candidatures?|projets|concurrence|la concurrence|manifestations?)|marche (?:a|en|public|de|passe)[^!?]{0,10}(?:procedure|fourniture|travaux|service|maitrise|prestation)|mapa|aapc|avis d'appel|concession de service|delegation de service public|accord-cadre|mise en concurrence|dossier de consultation|avis de concession|avis de consultation|avis de publicite|concours de maitrise)[^!?]{0,120})
  a: (?<what>(?:le )?(?:dossier de consultation|dce|cahier des charges|reglement de (?:la )?consultation)<t>{0,30}(?:est|sont|peut etre|a|disponible|telechargeable|a retirer|a telecharger)<t>{3,90})
  h: (?<what>(?:remise|depot|reception|ouverture) des (?:offres|plis|candidatures)[^!?]{3,90})
  a: (?<what>(?:an )?(?:invitations?|requests?|opportunity) (?:to|for) (?:quote|tender|bid|quotation|quotations|proposal|information|prequalification|expressions? of interest)[^;!?]{0,110})
  v: (?:tendering|re-tendering|retendering|procuring|putting out to tender|inviting|going out to tender|out to tender|tender|re-tender) (?<what>(?:for |out |our |its |the |a |an |to )(?!public|work|contracts|projects|jobs|new contracts)<t>{3,100})
  a: (?:${AUTHORITY}) (?:is |has |are |have |will |wishes |intends |now )*(?<what>(?:seek|seeking|looking|tendering|procuring|inviting|requires|going out|put out|putting|launched|launching|opened|invited|sought|appoint|to appoint)[a-z]* (?:<t>{0,60}?)(?:tender|tenders|bids|proposals|quotes|quotations|contractors?|suppliers?|procurement|framework|expressions? of interest)\\b<t>{0,90})
  h: (?<what>(?:tender|itt|rfi|rfq|rfp|eoi|pqq|contract notice|contract opportunity|procurement notice|prior information notice|invitation to (?:quote|tender|bid)|advertisement for bids|sealed bids?|request for (?:quotes?|information|expressions? of interest)|notice inviting tenders?)(?: [a-z0-9/-]{2,14}){0,3} ?(?::|–| -|#|no |ref)[^!?]{3,120})
  a: (?<what>(?:deadline|closing date|last date|bids? due|due date|tender return date|submission deadline)(?: and time)?(?: for| of|:)[^;!?]{0,30}(?:tenders?|bids?|proposals?|submissions?|quotations?|quotes|responses|expressions|return)[^;!?]{0,80})
  a: (?<what>(?:la |les )?(?:dates? )?(?:et heures? )?limites? (?:de |pour |pour la )?(?:remise|reception|depot|reponse|soumission|candidature)s?(?: (?:des|de|d'|aux|du))?[^;!?]{0,60}?(?:offres|plis|propositions|projets|candidatures|dossiers|consultation)[^;!?]{0,60})
  a: ${PUBLIC} (?:[^ .;:!?]{1,20} ){0,4}?(?<what>(?:met|mettent|mettra|lance|lancent|ouvre|publie|organise|engage|remet|attribue)(?: actuellement| prochainement)? (?:en concurrence|une|un|des|l'|sa|son|le|la) ?<t>{3,100})(?<=concurrence<t>{0,120}|marche<t>{0,120}|consultation<t>{0,120}|appel<t>{0,120}|concours<t>{0,120})
  a: (?<what>(?:un|une|des|le|la|son|sa|notre) (?:prestataire|fournisseur|maitre d'oeuvre|exploitant|integrateur|agence|cabinet|entreprise)s?(?: [a-z-]{3,14}){0,2} pour <t>{3,100})(?<=(?:recherch|cherch|consult|selectionn|appel)[a-z]{1,6} <t>{0,160})
  a: (?<what>(?:tenders?|bids?|proposals?|submissions?|quotes|quotations|responses|expressions? of interest|suppliers|contractors|interested (?:parties|firms|companies|suppliers|contractors)|bidders) (?:must|should|are|will|shall|is|may|have|can)(?: now| also| hereby)? (?:be |been )?(?:returned|submitted|received|invited|sought|due|requested|delivered|lodged|made|uploaded|required|asked)[^;!?]{0,100})
  h: (?<what>(?:bid|tender|rfp|rfq|itt|submission|proposal|quote)s? (?:deadline|closing date|due date|return date|due|opening|notice)s? ?[:–-][^!?]{2,90})
  v: (?:issue|publish|launch|releas|open|seek|invit|request|run|put|procur|re-?tender|tender|advertis)<v> <some>(?<what>(?:an? |the |its |our |for |to )?(?:rfp|rfq|rfi|itt|pqq|eoi|tenders?|tender process|tender exercise|bids|proposals|quotations|quotes|expressions? of interest|procurement|framework(?: agreement| contract| for)|invitation to (?:tender|bid|quote)|request for (?:proposals?|quotations?|tenders?|information))s?(?=$|[ .,;:!])<t>{0,100})
  a: (?:${AUTHORITY}) (?:[^ .;:!?]{1,20} ){0,4}?(?<what>(?:procure|procuring|tender|tendering|re-tender|invite|inviting|seek|seeking|commission|award|appoint)[a-z]{0,3} <t>{3,110})(?<=(?:contract|framework|services?|works|supply|construction|supplier|contractor|tender|provider|bid)s?<t>{0,110})
  v: (?:consulte|consultons|lance une consultation|relance) (?<what>(?:pour|en vue|afin) <t>{3,100})
  a: (?<what>(?:les |la |vos |toute )?(?:reponses?|offres?|propositions?|candidatures?|dossiers?|plis)(?: [a-z' -]{2,40})? (?:est|sont|devront|doit|doivent|seront|a|peut|peuvent)(?: etre)? (?:a )?(?:deposer|deposee?s?|remettre|remise?s?|adresser|adressee?s?|transmettre|transmise?s?|envoyer|envoyee?s?|recue?s?|faire parvenir|attendue?s?)[^;!?]{0,20}?(?:avant|au plus tard|jusqu'au|pour le|d'ici|le [0-9])[^;!?]{2,80})
  a: (?<what>(?:tender|bid|rfp|bidding|procurement) (?:documents?|packs?|documentation|information) (?:are|is|can|may|will|available)[^;!?]{2,90})
  a: ${PUBLIC} (?:[^ .;:!?]{1,20} ){0,3}?(?:consulte|consultent|sollicite|invite|interroge) (?<what>(?:les |des |plusieurs )?(?:entreprises|prestataires|fournisseurs|architectes|bureaux|artisans|candidats)<t>{3,100})
  `,
);
