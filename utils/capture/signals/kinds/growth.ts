import type { Kind } from './kinds.ts';

export const GROWTH: Kind = {
  kind: 'growth',
  words: {
    REVENUE: `
      chiffre_d_affaires ca revenue revenues turnover sales ventes profit profits pre_tax_profits exports export_sales
      resultats resultat_net benefice commandes orders order_book carnet_de_commandes effectif effectifs headcount
      workforce staff_numbers production capacite capacity capacite_de_production production_capacity activite ebitda
      volumes a_l_export income surface_de_production`,
    RISE: `bondi bondir bondissent bondit progress~ augment~ doubl~ tripl~ quadrupl~ grow grows grew grown growing rise rises rose risen jump jumps jumped climb climbs climbed increas~ soar~ surge* franchi franchit franchir franchissons depass~ atteint atteindre reach reaches reached top tops topped topping pass passes passed passe passer passes_de cross crosses crossed hit hits exceed~ croi* hausse progression record swell* s_etoffe etoffe`,
    GROWTH: `
      croissance hausse progression growth increase augmentation rise record_year annee_record record record_orders
      record_breaking plus_forte_croissance fastest_growing croissance_de fast_track champions_de_la_croissance`,
    POST: `
      affich~ enregistr~ realis~ report~ record~ annonc~ announc~ connai* post~ avec figure* ranked named classe* vu
      a_vu ont_vu achieve~ deliver~ see sees had avons signe had_a been_a been`,
    TAKEN: `
      acquired_by bought_by rachete_par rachetee_par repris_par reprise_par been_acquired been_bought ete_rachete
      ete_rachetee est_rachetee est_rachete`,
    ACQUIRE: `acquier~ acquis acquerir acquir~ rachat rachet~ reprend repris reprenons reprennent reprendre agreed_to_buy to_buy buys bought buying snap_up snaps_up s_offre s_empare absorb~ acquisition acquisition_of takeover_of takes_over prise_de_controle rachat_de s_offrir met_la_main purchase_of`,
    WIN: `remport~ decroch~ gagn~ win wins won sign~ award~ land~ secur~ obtien* chosen choisi~ retenu* appointed selected referenc~ conclu* clinch~ seal~ named reel* partners partnered teams_up s_associe`,
    CONTRACT: `contrat contrats marche contract contracts deal commande commandes framework contrat_cadre partenariat_strategique partenariat accord order supply_deal appel_d_offres marches preferred_supplier hospital_job to_supply fournir equiper fourniture job supplier_to tender framework_agreement partnership supplier`,
    INVESTING: 'investi~ invest~ consacr~ injecte injecting spend~ modernis~ ploughs',
    EQUIP: `
      machine* equipment line lines ligne lignes plant outil_industriel modernisation atelier ateliers capacity four
      equipements technology centrale slipway parc production kit fleet flotte software bakery facility site usine
      entrepot robot* rd r_d research installations equipement works press`,
    TEAM_GROWS: `
      s_agrandit s_etoffe grandit s_etoffent se_renforce is_growing growing expanding our_team_is_growing
      s_agrandissent`,
    JOINED: 'rejoint rejoints rejoignent joined join welcomed welcome accueilli accueillons joining arrives',
    REACH: 'cap_des cap_de barre_des barre_de milestone millieme millionth one_millionth th mark past_the landmark',
    EXPAND: `
      s_attaque_au s_attaque_a expands_into expanded_into expands_in expanding_into expand_into
      accelere_son_developpement ouvre_le_marche se_developpe s_internationalise entre_sur_le_marche enters_the
      enter_the s_ouvre_au conquete_du_marche marche_norvegien entering_the expands expand expanding entered_the
      part_a_la_conquete agrandit agrandissons agrandir`,
    MARKET: `
      marche market markets etranger international abroad overseas countries pays us usa europe factory yard usine
      nordics operations capacity production`,
    OTHERS_GROW: `
      le_marche du_marche secteur pib les_prix nos_prix prix tarifs our_prices prices the_market market_for
      the_industry the_sector gdp economie personnelle cheveux hair plante* muscl* market_growth house_prices premiums
      insurance uk_* global filiere marche_mondial consommation industry sector tide livraison garantie ventes_de
      boat_sales food_sales vos tomatoes yeast minutes dans_le_monde prices_rose fuel_prices in_the_uk en_europe
      puppies algues reputation`,
    PROPERTY: `
      terrain batiment locaux parcelle friche machines reputation experience vehicules van vans land property plot
      premises building site machinery`,
    DEAL: 'deal acquisition rachat purchase takeover',
    EXPORT: 'export exports exporte exportons exportent ship ships sell sells expedie expedions livre livrons',
    COUNT: 'employ~ emploi* sommes compte comptons have has number* count* are atteint rassemble* franchi*',
    MORE: 'plus_de more_than over up_from desormais contre now past',
  },
  frames: `
    we RISE|POST [ … REVENUE -OTHERS_GROW
    does POST … [ GROWTH … -OTHERS_GROW|FUNDS|ROUND
    we RISE [ … REVENUE … -OTHERS_GROW
    [ REVENUE … NAMED? … RISE … NUM|MONEY|half|quarter|third|tiers -OTHERS_GROW|HELP
    [ REVENUE … BE? RISE … NUM|MONEY|MORE|depuis -OTHERS_GROW
    [ REVENUE … MONEY … GROWTH -OTHERS_GROW
    [ REVENUE doubled|jumped|doubles|double … -OTHERS_GROW
    does [ RISE … NUM … PEOPLE -event|events|HIRE
    we COUNT … [ MORE NUM … PEOPLE -HIRE
    ~ we … [ NUM … PEOPLE … up|contre
    head [ GROWTH … NAMED|NUM -OTHERS_GROW|YOUR
    [ NUM % … GROWTH … NAMED|we -OTHERS_GROW
    does ACQUIRE [ … PROPER|PERSON|NUM|FIRM|rival -PROPERTY|YOUR|TAKEN !from
    does … ACQUIRE … [ PROPER|PERSON|FIRM -PROPERTY|YOUR|TAKEN
    head ACQUIRE … [ PROPER|PERSON … NAMED
    head DEAL … ACQUIRE [ PROPER|PERSON
    we WIN [ … CONTRACT -YOUR|AWARD
    we BE WIN [ … CONTRACT -YOUR|AWARD
    PROPER|PERSON … WIN … NAMED [ … to|pour|for -INSOLVENT
    PROPER WIN … [ NAMED -INSOLVENT
    we INVESTING [ … MONEY
    does INVESTING … NUM|MONEY … [ EQUIP
    [ MONEY investment … will|in -ROUND|led|leads
    ~ does [ TEAM_GROWS end -YOUR
    ~ OUR team|equipe|equipes [ TEAM_GROWS -YOUR
    we JOINED [ … NUM … PEOPLE
    [ NUM … PEOPLE … JOINED … NAMED|us|nous|the|team|aventure
    [ NUM … PEOPLE … JOINED
    we POST|RISE|HAVE … [ REACH
    does RISE … [ NUM … customers|clients|points
    we BE [ REACH
    we … deliver|delivered|livre|sells|sold|registered … [ REACH
    ~ does [ EXPAND … MARKET|PROPER
    we [ RISE … capacity|capacite|capacites|surface|size|taille|turnover
    we … [ fastest …
    [ RISE sa|son|its|our|notre … capacity|capacite|capacite_de_production|production_capacity …
    [ ranked|classe|classee … GROWTH …
    does takes [ … REVENUE … NUM
    [ REACH … RISE|franchi … NAMED?
    head [ REVENUE … NAMED
    [ GROWTH … de … NUM % -OTHERS_GROW
    [ REVENUE up NUM %|percent -OTHERS_GROW
    we signe|signons|signs|realise|realisons … [ meilleure annee|exercice
    we had|have|enjoyed|enjoys|posts|records … [ best|strongest|busiest year|quarter
    [ REVENUE BE? up by|de …
    we EXPORT … to|dans|in|vers [ NUM countries|pays
  `,
};
