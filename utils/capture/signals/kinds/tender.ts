import type { Kind } from './kinds.ts';

export const TENDER: Kind = {
  kind: 'tender',
  words: {
    CALL: `
      appel_d_offres appels_d_offres avis_de_marche avis_d_appel appel_a_candidatures appel_a_candidature
      appel_a_projets appel_a_manifestation marche_public marche_a_procedure_adaptee avis_de_concession
      mise_en_concurrence appel_a_la_concurrence appel_a_concurrence appel_public_a_la_concurrence
      invitation_to_tender request_for_proposal request_for_proposals request_for_quotation request_for_quotations rfp
      rfq itt invitation_to_quote invitation_to_bid expressions_of_interest expression_of_interest tender_opportunity
      call_for_tenders call_for_proposals tender_notice contract_notice tenders bids quotations quotes sealed_bids
      proposals invitation_for_bids dossier_de_consultation tender_documents procurement_exercise
      consultation_des_entreprises call_for_bids marche_de_travaux marche_de_fournitures marche_de_services
      request_for_tender`,
    NOTICE: `
      avis_de_marche avis_d_appel appel_d_offres appel_a_candidatures appel_a_candidature appel_a_projets
      appel_a_manifestation marche_public marche_a_procedure_adaptee avis_de_concession mise_en_concurrence
      invitation_to_tender request_for_proposal request_for_proposals request_for_quotation rfp rfq itt
      invitation_to_quote invitation_to_bid avis_de_consultation tender_opportunity tender_notice call_for_tenders call_for_proposals
      contract_notice appel_public_a_la_concurrence dossier_de_consultation consultation_pour call_for_bids
      request_for_tender`,
    LOT: 'marche_de marche consultation consultation_n consultation_pour tender',
    ISSUE: `
      lanc~ publi* pass~ issu~ invit~ seek~ sought requests requesting consult~ launch~ running run runs ouvr~
      met_en_concurrence mettons_en_concurrence intends_to_procure met_en mettre_en calls_for calling_for welcome~
      advertis~ looking_for put_out putting out_to attribu* relanc~ solicit~`,
    DEADLINE: `date_limite date_et_heure_limite deadline closing_date remise_des_offres remise_des_plis remise_des_candidatures must_be due responses_due bid_deadline to_be_returned offres_doivent offres_devront les_offres depot_des_dossiers a_deposer a_remettre no_later_than received_by received_until returned_by limite_de_depot limite_de_reception doivent_etre_remis* should_be_returned returned reponses_attendues a_adresser a_transmettre a_envoyer should_be_submitted must_be_submitted submitted_by`,
    BID: `
      offres offre candidatures candidature plis dossiers reponses reponse propositions tenders tender bids bid
      proposals submissions submission quotations responses quotes soumissions expressions consultation`,
    SUPPLIER: `
      prestataire* fournisseur* supplier suppliers contractor contractors transporteur exploitant logistics_partner
      entreprises constructeur builders firms maitre_d_oeuvre sous_traitant titulaire consultants partner bidders
      soumissionnaires`,
    SUBMIT: `express_interest submit_expressions submit bid tender quote to_repair cahier_des_charges rfp consultation offres reponse dossier to_tender express express_their_interest`,
    PROCURE: `
      intends_to_procure tendering out_to_tender consulte consultons consultent met_en_concurrence
      mettons_en_concurrence lance_une_consultation mise_en_concurrence tendering_our`,
    ADVICE: `
      how tips guide winning modele template repond* respond reply price win remport* gagner help advice bien_prepare
      training formation besoin_d_aide accompagn* redaction rediger write writing support we_tender bid_for tender_for
      explained aid* assist* decroch* won`,
    WON: `
      remport~ decroch~ gagn~ win wins won retenu retenue land~ secur~ obtien* obtenu named chosen awarded selected
      choisi attribue`,
  },
  frames: `
    ISSUE [ … CALL !ADVICE|WON
    met|mettent|mettons en concurrence [ …
    intends|intend to procure [ …
    SEEK [ SUPPLIER :? … SUBMIT|reponse|reponses|offres
    ISSUE [ … consultation|marche pour|de|en|for -ADVICE
    head [ NOTICE … : … -ADVICE|WON|YOUR
    head [ LOT … : … -ADVICE|WON|noel|RISE|GROWTH
    head [ marche public …
    head [ consultation pour|n …
    head [ NOTICE end|pour|de|d|du|portant|relatif|for|spontane|ouvert|to|n … -ADVICE|WON|YOUR|se
    [ CALL BE? … sought|invited|welcome|invites|requested|available -ADVICE
    [ CALL BE? … DEADLINE -ADVICE
    [ BID … DEADLINE … -ADVICE|JOB
    [ DEADLINE … BID … -JOB
    [ bid deadline …
    head [ DEADLINE … YEAR -ADVICE|JOB
    SUPPLIER … invited|invites|asked … [ SUBMIT
    SEEK [ … SUPPLIER … SUBMIT
    recherchons|recherche|seeking … [ SUPPLIER … for|pour|to -ADVICE|YOUR|JOB
    [ PROCURE … SUPPLIER|FOR|FOR|d|for -ADVICE|YOUR
    we [ PROCURE … -ADVICE
    ISSUE [ … contract … out|submissions -ADVICE
  `,
};
