import type { Vocabulary } from '../lexicon.ts';

/** Words of all kinds. */
export const EVERY_KIND: Vocabulary = {
  WE: 'nous on we wir',
  OUR: 'notre nos our',
  THE: 'le la l les the cette',
  /** What a company calls itself. */
  FIRM: `
      societe entreprise groupe agence equipe equipes start_up startup jeune_pousse scale_up pme eti cabinet
      association maison etablissement marque enseigne editeur fabricant constructeur industriel equipementier
      distributeur operateur exploitant transporteur logisticien moulin brasseur traiteur avionneur armateur chantier
      deeptech medtech fintech biotech roboticien assureur banque specialiste leader prestataire cooperative filiale
      laboratoire mutuelle fondation promoteur domaine ecole clinique hotel restaurant direction boulangerie
      biscuiterie corderie menuiserie fromagerie brasserie imprimerie fonderie scierie distillerie conserverie
      chocolaterie voilerie laiterie cristallerie tannerie company group team firm business agency organisation
      organization charity practice studio manufacturer maker retailer developer supplier specialist provider brand
      distributor builder housebuilder operator brewery brewer consultancy co_operative college trust school hospital
      board management chain shipbuilder producer bakery bakers yard grower publisher carrier`,
  /** Other firms, of which the same words are said. */
  OTHER: 'other rival parent sister autre autres concurrent customer client',
  /** Premises: what a company opens, builds or moves to. */
  SITE: `agence* antenne* boutique boutiques magasin magasins showroom* bureau bureaux locaux siege usine usines entrepot entrepots plateforme* plate_forme_logistique filiale filiales succursale* restaurant restaurants hotel hotels clinique cliniques cabinet centre centres laboratoire* implantation point_de_vente points_de_vente etablissement* ligne_de_production lignes_de_production depot depots concession* campus creche ecole atelier ateliers batiment batiments site sites base_logistique hub hubs hangar parc station residence chai halle terrain boulangerie biscuiterie brasserie unite_de_production chantier office offices headquarters headquarter hq head_office premises factory factories plant plants facility facilities warehouse* store stores shop shops branch branches center centers workshop* clinic clinics lab labs laborator* production_line subsidiary outlet* bakery bakeries studio studios location locations nursery school dealership* gym surgery brewery brewhouse distillery mill foundry building unit units yard boatyard space taproom cafe salon spa pharmacy garage hospital pub pubs farm_shop kitchen cinema academy terminal dock slipway base visitor_centre extension presence bar dry_dock adresse address new_home`,
  /** Who is employed. */
  PEOPLE: `
      personnes salarie salaries salariees collaborat* employe employes employees employee people staff colleague*
      collegue* apprenti apprentis apprentices apprentice workers worker graduates recrues recrue saisonniers starters
      hires members talents stagiaire* alternant* candidat* intern interns trainee* interimaires cadres team_members
      vets`,
  SOME: `
      des plusieurs several new more some additional nouveaux nouvelles various multiple experienced talented skilled
      un une a an our its notre nos son sa ses first`,
  TITLE: `
      directeur directrice directeurs directrices direction president presidente presidence pdg dg daf drh dsi rssi
      ceo cto cfo coo cmo cio cro cpo chro ciso cogerant* gerant gerante responsable chef cheffe secretaire_general*
      associe associee partner head svp evp vp vice_president* administrateur administratrice country_manager
      dirigeant dirigeante directoire chief chief_executive md director directors manager chair chairman chairwoman
      chairperson principal headteacher general_counsel founder fondateur fondatrice co_founder cofondateur boss
      executive finance commercial operations marketing managing clinical sales regional technical directeur_general
      executif comite_de_direction comex codir board comite_executif conseil_d_administration membre membres`,
  /** Small words that may stand between two others. */
  LIGHT: `
      le la les l un une de d du des sa son ses notre nos leur leurs the a an its our their his her of and et en in at
      to au aux now just also recently soon today actuellement egalement aussi desormais bientot officiellement
      recemment prochainement activement massivement regulierement already currently officially been be being is are
      was has have had will va vont vient viennent etre est sont sera seront ete ont avons sommes allons we ve re s it
      this that ce cette ces new nouveau nouvelle nouveaux nouvelles premier premiere first second deuxieme troisieme
      third own propre e n y se nous up further additional up_to over around about more_than pres plus environ quelque
      nearly at_least another autour formally still encore enfin fier fiers proud delighted`,
  JOINT: 'et and to pour then puis afin',
  /** What follows is of another, or said not to be. */
  WALL: `qui que dont ou who whose which where when if si lorsque quand lorsqu qu ne n not never no nor cannot pas jamais your votre vos`,
  HELP: `
      aid~ accompagnons accompagne accompagnent conseill~ help helps helped helping advis~ enabl~ allow~ permet
      permettent permis fit_out fitted_out fits_out`,
  NOT: `n_est_pas ne_pas pas aucun aucune jamais guere not never no nor neither cannot t_plan no_longer isn_t aren_t don_t doesn_t won_t can_t hasn_t haven_t didn_t wasn_t dement dementi* deny denies denied ruled_out rule_out rules_out ne n plus_de_poste zero_vacancies sans_intention`,
  SUPPOSED: `
      si s_il s_ils if when whenever quand lorsque lorsqu whether comment how why pourquoi unless imagin* suppose
      supposons avant_que before until should would could might pourrait pourrions pourraient voudrait devrait exemple
      example had que_faire faut_il dites_nous tell_us let_us_know ask_us learn guide tips conseils_pour astuces
      founded fondee fonde creee cree_en depuis_19* il_etait_une_fois rumeur* rumour* rumor* ambition_of exige`,
  CLIENT: `
      nos_clients notre_client notre_cliente un_de_nos_clients our_client our_clients our_customer our_customers
      mon_client un_client a_client a_customer case_study etude_de_cas cas_client nos_candidats client_story
      les_entreprises your_business their_clients`,
  FOR_CLIENT: `
      pour_nos_clients pour_un_client pour_un_de_nos_clients pour_le_compte pour_notre_client for_our_clients
      for_a_client for_one_of_our_clients for_our_client of_our_clients de_nos_clients for_clients pour_vous for_you
      for_our_customers de_son_client de_notre_client thanks_to_us grace_a_nous grace_a_leur`,
  YOUR: 'votre vos your yours vous you tes ton',
  /** Which only seem to deny, or to speak to the reader. */
  DENIED: `
      deny denies denied dement dementi dementies dementent ruled_out rules_out rule_out no_plans no_intention
      ne_prevoit_pas aucune aucun n_envisage not_planning`,
  INTENDS: `
      is are set plans plan due expects expect about looking continue proud prevoit going wants hopes agreed aims
      intends intend pleased delighted ready order NAMED prevu decided compte`,
  IDLE: `
      n_hesitez_pas n_hesite_pas ne_manquez_pas ne_ratez_pas don_t_hesitate don_t_miss not_only non_seulement
      pas_seulement why_not pas_a_pas sans_attendre sans_plus_attendre sera_present* seront_present* serons_present*
      est_present* etre_present* more_than_just of_the_week of_the_day`,
  POLITE: `
      vous_faire_decouvrir vous_inform* vous_donn* vous_attend* ll_find vous_invit* vous_etes_invites plus_de
      vous_annonc* vous_present* vous_accueill* vous_devoil* vous_propos* vous_faire_part`,
  /** Which begin a sentence and no name. */
  PLAIN: `
      le la les l the our notre nos your votre nous on we in en at au avec with after apres pour for nomination
      appointment departure depart arrivee welcome bienvenue meet new nouveau nouvelle changement changes passation
      contact contactez this these ce cette un une a an and et former it its dr mr mrs ms mme m sir appelez from since
      depuis today when there january february march april june july august september october november december monday
      tuesday wednesday thursday friday saturday sunday`,
  FICTION: 'cookie cookies lorem_ipsum dummy placeholder',
  LABEL: `
      actualite* actu news communique communique_de_presse press_release a_la_une info annonce announcement breaking
      flash le_samedi emploi_et`,
  DAY: `
      20* janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march
      april may june july august september october november december lundi mardi mercredi jeudi vendredi samedi
      dimanche monday tuesday wednesday thursday friday saturday sunday`,
  BE: 'est sont sera seront etre ete a_ete vient_d_etre is are was were will_be been be has_been have_been being',
  HAVE: 'avons a ont disposons dispose compte have has ve got offer proposons propose proposent had',
  AS: `
      comme as en_tant_que en_qualite_de au_poste_de au_poste to_the_role_of to_the_position_of en_tant_qu au_rang_de`,
  FOR: 'for pour as',
  /** What a summary does not begin with. */
  LEAD: `
      for as to actuellement egalement aussi currently comme from avec with et and activement au_poste_de en_tant_que
      en_qualite_de`,
  IN: 'in a en at dans au aux across sur near pres_de for to',
};
