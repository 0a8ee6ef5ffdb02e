import type { Kind } from './kinds.ts';

export const LAUNCH: Kind = {
  kind: 'launch',
  words: {
    LAUNCH: `
      lanc~ devoil~ commercialis~ launch~ unveil~ releas~ introduc~ debut debuts debuted roll_out rolls_out
      rolling_out rolled_out rollout met_sur_le_marche mettons_sur_le_marche mettre_en_ligne mise_en_ligne
      mettons_en_ligne mis_en_ligne inaugure inaugurons sort sortons sortent sortir propose_desormais
      proposons_desormais proposent_desormais bring brings bringing brought present~ se_lance nous_lancons se_lancent
      introduit introduisons develop~ developp~ cree reveal~ shipping ships annonce announc~ adds added adding add
      general_availability publie a_lance ajout~ enrichi*`,
    LAUNCHING: `
      lancement sortie arrivee launch release nouveaute nouveautes nouveau nouvelle introducing say_hello_to
      presenting now_available now_live new meet meet_the voici dites_bonjour out_now unveiling just_launched
      presentation decouvrez here_s coming_soon discover`,
    PRODUCT: `
      gamme gammes offre offres service services produit produits application applis appli plateforme logiciel
      logiciels collection* modele modeles version versions solution solutions formation* programme abonnement
      boutique_en_ligne site_internet site_web site_e_commerce e_shop marque marques formule outil outils machine
      machines recette* label activite module* configurateur espace_client serie capteur* robot robots vehicule*
      assistant fonctionnalite* podcast materiau procede cuvee biere carte vin parfum* velo* range ranges product
      products app apps platform software tool tools feature* brand line lines website web_site online_shop
      online_store online subscription portal system systems edition* suite course* menu beer ale lager cider wine
      flavour* flavor* kit kits device* sensor* van vans bike* marketplace academy package packages membership recipe*
      division cloud engine scheme api recorder drill wrench pump lamp printer camera battery batterie batteries
      charger tablet peinture pompe chaudiere chaudieres ballon corde cordes filet catalogue logo identite_visuelle
      site_de_vente_en_ligne innovation generation simulateur brioche panettone panneau onduleur semi_rigide voilier
      canot bateau moteurs farine farines biscuits pack update upgrade ferry boat boats dinghy workboat catamaran
      cream soup soups meals pie noodle box trays delivery diagnostics booking consultations supplements classes hire
      housing design designs insulation sourdough bottles smartphone bras preheuseur prehenseur chaussures drisse
      haubans amarres location maintenance recharge snacking bouteilles jus fromage pain savon creme meuble mobilier
      cuisine_equipee tondeuse scooter trottinette montre outillage bottle snack drink gin whisky tea coffee sauce
      cheese chocolate jacket shoes mattress sofa chair_range scanner router drone chatbot assistant_ia dashboard`,
    LIVE: `
      en_ligne est_en_ligne disponible disponibles live is_live now_live gone_live now_available available out_now
      is_here en_vente on_sale vient_de_sortir sont_arrives launches_this launches_today est_arrive arrive arrivent
      fait_son_entree font_leur_entree landed sortie_nationale fait_peau_neuve peau_neuve vient_d_ouvrir
      entre_en_service launches est_sorti starts start sort_aujourd_hui on_shelves hits_shelves arrives`,
    PUT_ONLINE: `mettre_en_ligne mettons_en_ligne met_en_ligne mis_en_ligne mettre_en_service mettons_en_service met_en_service mis_en_service`,
    EXTEND: 'eten~ elargi* complet~ etoff~ enrichi* s_enrichit expand~ adds added extend~ ajout~ diversifi*',
    ASSORTMENT: `
      gamme gammes offre offres services service range ranges line_up catalogue portfolio assortiment list_of_services
      lineup`,
    NOT_MADE: `appel appels campagne* campaign* consultation recrutement recrutements recruitment hiring travaux chantier levee etude study enquete survey recherche search research projet projets alerte* plans plan mesures defi* challenge* debat processus process procedure investigation satellites rapport report* fondation appeal petition bid tender tenders idees ideas conversation message merci plan_social appel_d_offres jeu concours competition results directeur directrice ceo chief restructuring redundancies marche_public drive investment partnership fusion merger siege mascotte nouvelle_regle reglementation production rules customer session resultats risque era`,
    ESHOP: 'e_boutique boutique_en_ligne online_shop online_store e_shop webshop',
    ORDERS: 'reservations bookings pre_orders preorders precommandes pre_commandes',
    REDESIGNED: 'redesigned new nouveau nouvelle brand_new all_new refonte',
  },
  frames: `
    does LAUNCH [ … PRODUCT -YOUR !NOT_MADE|ROUND|FUNDS|PLAN
    does PUT_ONLINE [ …
    [ NAMED … sur le marche
    does LAUNCH [ NAMED|PROPER !NOT_MADE|TITLE|FUNDS|SITE
    does lance|lancent|presente|presentent|launches|unveils|devoile|unveil|launched|devoilons|lancons|lancer|unveiled|commercialise|debuts|introduces|sort|introduced [ … end|in|pour|for|with|a|avec -YOUR !NOT_MADE|TITLE|SITE|FUNDS|MONEY|ROUND
    we lance|lancent dans [ …
    we … EXTEND [ … ASSORTMENT … with|avec|a|to|d|de !NOT_MADE
    we EXTEND [ … to|avec … ASSORTMENT !NOT_MADE
    OUR ASSORTMENT EXTEND … [ PRODUCT
    head … OUR [ … PRODUCT … LIVE -YOUR !NOT_MADE
    head … [ NEWLY … PRODUCT … LIVE -YOUR !NOT_MADE
    head … [ NAMED … PRODUCT … LIVE -YOUR !NOT_MADE
    head … [ PRODUCT … fait|font … entree|neuve
    head … [ PRODUCT … BE … now|desormais|enfin LIVE -YOUR !NOT_MADE|JOB
    head lancement|launch|sortie|release|arrivee|presentation … d|de|of|du|notre|our [ … PRODUCT -YOUR|fait|le|the !NOT_MADE
    head introducing|voici|nouveaute|nouveautes [ … -NOT_MADE|TITLE|JOB|SUPPOSED
    head say hello to [ …
    head LAUNCHING : [ … PRODUCT|NAMED -YOUR !NOT_MADE|TITLE|JOB
    head nouveau|nouveaute|new for|pour YEAR : [ …
    head nouveau|nouveaute|nouveautes : [ … PRODUCT|LIVE !NOT_MADE
    head decouvrez|discover|meet … [ NEWLY|REDESIGNED|derniere|latest … PRODUCT !NOT_MADE|TITLE
    head … decouvrez|discover|meet … : [ NEWLY|first … PRODUCT !NOT_MADE|TITLE
    head … sees|marks … launch of [ … PRODUCT
    annonce|announce|announces|announced|annoncer … lancement|launch|availability|sortie of|d|de [ …
    we presenter|devoiler|introduce|unveil|launch [ … NEWLY … !NOT_MADE|TITLE|SITE|PERSON
    does propose|proposons|proposent desormais [ …
    head nouveau|new|nouveaute chez|at|from NAMED : [ …
    head [ PRODUCT PROPER|PERSON … LIVE -YOUR !NOT_MADE
    we ouvrons|ouvre|ouvrent|open|opens … ORDERS pour|for [ … PRODUCT|NAMED -YOUR
    head ORDERS … open|ouvertes for|pour [ …
    now|desormais … with|avec|via|dans OUR [ NEWLY|REDESIGNED … PRODUCT
    head OUR [ ESHOP … OPENED|LIVE
    head … sortie|lancement|launch|release du|of [ NEWLY … PRODUCT -YOUR !NOT_MADE
    we now offer|offers|provide|provides|stock|stocks [ … -YOUR|JOB|HIRE
  `,
};
