import type { Kind } from './kinds.ts';

export const HIRING: Kind = {
  kind: 'hiring',
  words: {
    HIRE: 'recrut~ embauch~ recruit~ hir~ take_on taking_on takes_on busca sucht suchen stellen_ein',
    BUSCAMOS: `
      buscamos contratamos incorporamos estamos_buscando estamos_contratando necesitamos_incorporar suchen_wir
      wir_suchen`,
    HIRING: 'hiring recruiting recrute recrutons recrutent embauche embauchons embauchent',
    SECTOR: 'filiere secteur industry sector metiers_de profession',
    LISTED: 'voir view showing similaires results resultats search rechercher toutes all_jobs',
    SEEK: `
      recherch~ cherch~ a_la_recherche seek~ looking_for looking_to searching_for on_the_lookout_for in_search_of
      on_the_hunt_for re_after require requires requiring want_to_hear_from love_to_hear_from like_to_hear_from need needs in_need_of besoin in_the_market_for short_of keen_to_hear_from`,
    JOB: `
      poste postes emploi emplois embauche embauches recrutement recrutements job jobs position positions vacancy
      vacancies opening openings role roles opportunity opportunities cdi cdd offres_d_emploi offre_d_emploi
      offres_d_emplois stage stages apprenticeship* placement* places employment stellen vacantes opportunites
      alternance`,
    OFFER: `
      poste_a_pourvoir postes_a_pourvoir postes_ouverts offre_d_emploi offres_d_emploi offres vacancy vacancies
      job_vacancy job_opening job_openings open_positions current_vacancies open_roles recrutement recrutements
      job_opportunity job_vacancies now_hiring now_recruiting hiring recruiting we_re_hiring on_recrute nous_recrutons
      position positions openings roles jobs job_offer career_opportunity help_wanted job_opportunities on_embauche nous_embauchons`,
    TO_FILL: `
      a_pourvoir a_prendre a_saisir ouvert ouverte ouverts ouvertes propose proposes proposees prevu prevus prevue prevues
      programme* disponible disponibles available to_fill up_for_grabs open live on_offer exist restent waiting vacant
      unfilled`,
    FREE: `
      open current live new exciting immediate full_time part_time full time part permanent temporary offene freie
      vacantes graduate job seasonal production skilled high nouveaux nouvelles offres`,
    CREATE: 'cre~ creat~ add~ generat~ bring~ ouvr~ ouvert offr~ offer~ support~ propos~',
    CREATED: 'crees creees cree creee created added generated ouverts prevus prevues',
    CREATION: 'creation creations creation_of creating recrutement_de recrutement_d embauche_de',
    WANTED: 'wanted required needed sought recherches recherchee',
    JOIN: 'join rejoignez integrez joining rejoins',
    BECOME: 'devenez become deviens',
    ARISEN: 'has_arisen has_become_available has_opened_up exists is_available have_arisen is_open',
    APPLY: `
      applications_are_invited applications_are_open applications_invited apply apply_now postulez postulez_dès
      candidatez candidatures_pour`,
    DRIVE: `
      recruitment_drive hiring_spree campagne_de_recrutement hiring_drive recruitment_campaign interviewing
      study_candidatures`,
    TEAM_UP: 'etoff~ agrandi~ renforc~ complet~ strengthen~ grow growing grows expand expanding expands',
    PLACES: 'place places poste postes spot spots',
    /** What ends as trades do. */
    NO_AGENT:
      'answer* number* computer* paper* matter* water* summer* winter* dinner* letter* order* offer* atelier* premier* dossier* papier* calendrier cahier courrier palier number* other* better bigger larger further longer faster smarter greener power* tower* cover* way* owner* buyer* repreneur acquereur papers bonheur valeur* chaleur couleur* secteur* erreur* moteur* interieur exterieur lien* moyen* entretien bien* terrain',
    PARTNER: `
      partenaire* repreneur* acquereur* acquirer* buyer* partner partners prestataire* fournisseur* supplier suppliers distributeurs franchise* investisseur*
      investor* benevole* volunteer* sous_traitant* subcontractor* testeur* beta_testers sponsor* landlord* terrain*
      feedback ways contractor contractors`,
    LOST: `
      supprim* suppression* licenci* loss_of at_risk losses redundan* lay_off* layoff* cut cuts cutting axe axed axes
      axing shed sheds jobs_to_go plan_social`,
  },
  frames: `
    now HIRE [ … NUM|SOME|ROLE|PEOPLE … ROLE|PEOPLE|JOB|PROPER -LOST|PARTNER
    now HIRE [ NUM|ROLE|PEOPLE -LOST|PARTNER
    now HIRE : [ NUM|ROLE|PEOPLE|SOME … ROLE|PEOPLE -LOST|PARTNER
    now HIRE FOR : [ … ROLE|JOB -LOST|PARTNER
    now SEEK to? HIRE? [ … ROLE|PEOPLE|JOB -LOST|PARTNER
    now SEEK|HIRE [ NUM|SOME AGENT -PARTNER|LOST|SUPPLIER !NO_AGENT|SITE
    now SEEK : [ NUM|SOME … ROLE|PEOPLE -LOST|PARTNER
    now CREATE|HIRE|CREATION [ NUM … JOB|PEOPLE|ROLE -LOST
    CREATE|CREATION [ NUM … JOB -LOST|SECTOR
    now prevoit|prevoyons|plans|programme [ NUM … JOB -LOST
    avec|with [ NUM recrutements|embauches|hires|recruits
    we HAVE [ SOME … JOB TO_FILL -LOST
    we HAVE [ SOME? stage|alternance|internship|apprenticeship …
    now [ DRIVE -LOST
    [ NUM … JOB … TO_FILL -LOST
    [ NUM … JOB … CREATED -LOST
    [ NUM FREE JOB -LOST|LISTED
    [ NUM JOB TO_FILL|at|across|chez|dans|for|in|, -LOST
    head : [ NUM FREE? JOB : end|chez|for|at|in -LOST
    [ JOB … ROLE … TO_FILL -LOST
    [ NUM JOB de|d|for … ROLE -LOST
    head … OFFER : [ NUM end -LOST
    head … OFFER : [ … ROLE|PEOPLE -LOST
    head … OFFER TO_FILL … : [ … ROLE -LOST
    we HAVE [ … JOB FOR|IN … ROLE|PEOPLE|end -LOST|INSOLVENT
    we HAVE [ … NUM … JOB -LOST
    JOB ARISEN FOR [ … ROLE
    APPLY … [ JOB … ROLE
    APPLY … [ ROLE|NUM … JOB|end
    JOIN … AS [ … ROLE
    BUSCAMOS [ … ROLE
    BECOME [ … ROLE … chez|at|au|within|NAMED
    head [ … ROLE WANTED
    head SEEK [ … ROLE|PEOPLE -PARTNER|YOUR
    now [ HIRING end -LOST
    now [ HIRING IN|BE|for -LOST|PARTNER
    head [ HIRING end -LOST
    nous faut [ … NUM|SOME … ROLE|PEOPLE -PARTNER
    reste|restent|left [ NUM|une PLACES … JOB|PEOPLE|ROLE -LOST
    PEOPLE … : reste|restent [ NUM|une PLACES pour|en|for
    now TEAM_UP … equipe|equipes|team … avec|with|de|by [ NUM|SOME … ROLE|recrutements
    head SEEK … : [ NUM|SOME … ROLE|PEOPLE -PARTNER|YOUR
    now SEEK [ une personne pour|capable
    now SEEK [ someone to|who
    we HAVE [ SOME … ROLE JOB -LOST
  `,
};
