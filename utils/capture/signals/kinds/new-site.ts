import type { Kind } from './kinds.ts';

export const NEW_SITE: Kind = {
  kind: 'new-site',
  words: {
    OPEN: `
      ouvre ouvrons ouvrent ouvrir ouvrira ouvrirons ouvriront ouvert ouverte inaugur~ open opens opened opening
      implant~ install~ construi* bati~ build builds building built establish~ set_up sets_up setting_up erige~
      unveil_plans plan plans break_ground cree creons creer deploy~ dispos~ prend_possession pris_possession
      prenons_possession dote doter cut_ribbon`,
    OPENING: `
      ouverture inauguration implantation opening construction extension pose_de_la_premiere_pierre premiere_pierre
      first_stone arrival arrivee inauguration_of`,
    MOVE: `
      demenag~ emmenag~ transfer~ relocat~ move moves moved moving install~ s_installe s_installent s_implante
      s_implantent implante pose* quitt~ prend_ses_quartiers rejoi* s_etend s_agrandit`,
    TO: 'a au aux en dans to into in sur from de vers at rue quai avenue',
    OPENED: `
      ouvre ouvrira ouvriront ouvrent ouvert ouverte ouverts ouvertes operationnel operationnelle inaugure inauguree
      open opens opened opening operational accueill* voit_le_jour verra_le_jour sort_de_terre livre livree live
      coming debarque demarr* avance launches taking_shape takes_shape complete completed underway ouvrir
      under_construction welcomes en_construction en_service is_ready pret prete`,
    PORTES: 'ses_portes leurs_portes its_doors their_doors doors',
    WORKS: `travaux chantier construction work works building_work construction_work groundworks building`,
    BEGUN: `
      demarr* debut* commenc* started begun begins starts starting under_way underway lance lances progress avancent
      est_en_cours has_begun is_under_way`,
    BREAKS_GROUND: `
      break_ground breaks_ground broken_ground breaking_ground broke_ground premiere_pierre pose_la_premiere_pierre
      cut_ribbon cuts_ribbon cut_the_ribbon cuts_the_ribbon first_brick first_sod tops_out picked_up_the_keys
      gets_the_keys keys_to green_light`,
    SETTLE: `
      pose_ses_valises posent_leurs_valises posons_nos_valises pose_ses_bagages pose_nos_cartons pose_ses_cartons posons_nos_cartons posent_leurs_cartons s_installe s_implante s_installent
      s_implantent s_installera nous_nous_installons nous_nous_implantons sets_up_shop debarque debarquons debarquent
      demenage demenageons emmenage emmenageons emmenagent change_d_adresse changement_d_adresse changeons_d_adresse
      on_the_move have_moved has_moved are_moving is_moving re_moving has_relocated have_relocated is_relocating
      are_relocating nouvelle_adresse new_address prend_ses_quartiers ont_emmenage avons_emmenage avons_demenage
      a_demenage ont_demenage a_emmenage to_relocate is_coming_to are_coming_to will_be_based ll_be_based
      desormais_installes s_etend`,
    NEWLY: `
      nouveau nouvel nouvelle nouveaux nouvelles new second seconde deuxieme troisieme premier premiere first third
      fourth fifth future futur bigger larger plus_grand brand_new futurs additional dixieme tenth sixth bientot
      flagship state_of_the_art`,
    LEASE: `
      signed_a_lease signs_lease signs_a_lease signed_the_lease sign_the_lease signe_un_bail signe_le_bail taken_on
      larger_premises taken_over lease bail permis_de_construire planning_permission plans_have_been_approved plans`,
    LAND: 'rachete achete acquis acquiert acquired bought buys acquires purchased',
    GRANTED: 'granted approved obtenu accorde given submitted delivre',
    SETUP: 'expand~ expans* s_etend s_etendent s_implante strengthen~ renforce* poursui* coming',
    INTO: 'into in en dans with avec to',
    HOURS: `
      horaires lundi_au hours monday_to monday_and du_lundi mardi_au 7_j on_sundays sunday_to bank_holidays vitrine
      en_ligne online virtual am pm ouverts_de ouvert_de ouverts_du ouvert_du ouvertes_de ouvertes_du ouverte_de
      ouverte_du open_from opens_at open_until sundays year_round toute_l_annee seven_days late dimanche_matin
      all_year cles_en_main cle_en_main turnkey to_let a_louer for_sale a_vendre by_appointment sur_rendez_vous e_boutique partout_en_france`,
    OTHERS_SEAT: `
      headquarters_of office_of offices_of factory_of store_of warehouse_of shop_of siege_du_groupe
      siege_de_la_societe usine_du_groupe headquarters_for`,
  },
  frames: `
    does OPEN [ … SITE -HOURS|OTHERS_SEAT !JOB|CALL
    does OPEN [ … NUM … SITE -HOURS !JOB
    we MOVE … TO [ … SITE -HOURS|YOUR
    we BREAKS_GROUND [ … SITE
    we MOVE [ son|sa|ses|its|our|notre|nos|NEWLY … SITE -HOURS|YOUR
    we LEASE [ … SITE
    does LAND [ … terrain|site|building|batiment|land|plot|friche|locaux -YOUR
    we [ SETTLE … TO -YOUR
    we [ on the move
    we [ SETTLE … : … TO
    we BE … at|in|dans [ NEWLY SITE
    we [ demenageons|demenage|moved end
    head … new_address|nouvelle_adresse [ …
    we picks|selects|choisit|choisi|chosen … for|pour [ … SITE
    we choisi|choisit|chooses|chosen … OPEN [ … SITE
    OPENING de|of sa|son|its|OUR|NAMED [ … SITE -HOURS|CALL|PROCURE
    head doors open … [ NEWLY … SITE
    head … [ SETTLE … TO
    head [ NEWLY … SITE OPENED -HOURS
    head … [ NEWLY … SITE … OPENED -HOURS
    head … OUR [ … SITE … OPENED -HOURS
    head … OUR [ … SITE … MOVE -HOURS
    head … [ SITE … NAMED OPENED PORTES? -HOURS
    head … [ NEWLY NAMED SITE … -HOURS
    head … [ NEWLY SITE NAMED … -HOURS
    head … [ SITE NAMED … OPENED -HOURS
    head OPENING de|d|du|of … [ SITE -HOURS|YOUR
    does … OPENING … [ SITE -HOURS|YOUR|CALL|PROCURE
    head … OPENING … OUR [ … SITE -HOURS|YOUR|CALL|PROCURE
    head OPENED PORTES … [ NEWLY … SITE
    head … WORKS BE? BEGUN … OUR|NAMED [ … SITE
    head … WORKS … OUR [ … SITE … BEGUN
    WORKS … BE? BEGUN … OUR|NAMED [ … SITE
    head … BREAKS_GROUND … [ SITE
    head GRANTED? … LEASE … GRANTED? … OUR [ … SITE
    head [ NEWLY SITE IN -HOURS
    we SETUP … INTO [ … SITE -YOUR
    we BREAKS_GROUND [ …
    BREAKS_GROUND … [ NEWLY SITE|NAMED
    head NEWLY SITE … [ accueille|welcomes
    head … OUR [ NEWLY SITE … accueille
    OPENING OUR|NAMED … [ SITE -YOUR
    annoncer|announce|announces|annonce … OPENING … [ SITE -HOURS|YOUR
    retrouvez|join|visitez|discover|decouvrez|visit|see … OUR [ NEWLY SITE -HOURS
    we BE [ OPENED … SITE
    we SETTLE … [ SITE|TO
    does arrive|arrivons|comes|coming a|to [ PROPER|PERSON end|le|on|en|in -YOUR|HOURS|NOT_MADE
    head [ demenagement|move … termine|acheve|complete|completed|done … -YOUR
    head [ NUM|NEWLY|une|a SITE IN … pour|for NAMED -HOURS|YOUR
  `,
};
