import type { Kind } from './kinds.ts';

export const FUNDING: Kind = {
  kind: 'funding',
  words: {
    RAISE: `lev~ raise raises raised raising recolt~ collect~ reuni~ obtien* obtenu obtenir recoi* recev* recu receive* secur~ securis~ secure* decroch~ land~ bag~ win wins won boucl~ clotur~ clos~ complet~ finalis~ conclu* concl~ announc~ annonc~ award~ benefici* benefit* attract~ net~ get gets got agree* emet emettre emettons sign~ realis~ procede* accueill* gain~ touche touchons financ~ mobilis~ empoch~ scoop* pull~ seal~ pocket~ clinch~ gagne remporte remporter mettre laureate receiving celebr* pick~ picks_up`,
    FUNDS: `
      levee_de_fonds levee levees tour_de_table tour_d_amorcage tour_de_financement serie_a serie_b serie_c serie_d
      series_a series_b series_c series_d series_e seed_round seed_funding pre_seed seed funding funding_round
      financing fundraise fundraising investment_round financement financements amorcage augmentation_de_capital
      pret_participatif pret_vert pret_innovation pret subvention subventions aide aides emprunt_obligataire emprunt
      obligation* obligations_vertes grant grants loan investment investments growth_capital venture_capital
      capital_increase credit_facility facility refinancing funds fonds share_placing ipo crowdfunding
      financement_participatif investissement round bridge_round debt_facility equity backing soutien dotation
      prime_regionale bond bonds placement_prive`,
    ROUND: `
      levee_de_fonds tour_de_table tour_d_amorcage serie_a serie_b serie_c serie_d series_a series_b series_c series_d
      series_e seed_round funding_round pre_seed_round seed_funding augmentation_de_capital investment_round
      growth_investment growth_funding levee fundraise amorcage financing_round crowdfunding_campaign
      campagne_de_crowdfunding seed_investment round_of_funding financement_participatif venture_funding
      funding_package crowdfunding round new_funding nouveau_financement`,
    SOURCE: `
      investors investor backers actionnaires angels business_angels ventures capital fund banque bank bpifrance
      venture_capital fonds ademe region private_equity innovate_uk ventures_led lead_investor shareholders partners
      investisseur investisseurs`,
    INVEST: `
      invest invests invested investit investissent investi back backs backed backing soutient soutiennent lead leads
      led mene menee mener participe`,
    ENTER: `arrivee_au_capital entre_au_capital entrent_au_capital entree_au_capital entrer_au_capital actionnaire_minoritaire minority_stake stake_in nouvel_investisseur ouvre_son_capital ouvrons_notre_capital ouvrir_son_capital new_investor a_son_capital a_notre_capital to_float goes_public lists_on list_on equity_stake in_its_capital ouverture_du_capital_de`,
    LAUREATE: 'laureat laureate laureats laureates awarded selected winner',
    PROGRAMME: 'france_2030 plan_de_relance i_lab appel_a_projets innovation_fund fund grant',
    GRANT: `
      accorde accordent accorder octroie octroy~ attribue attribuent soutient finance award~ grants granted lends lend prete pretent provides provide
      verse alloue`,
    BACKED: 'soutenu soutenue soutenus finance financee cofinance cofinancee supported funded backed subventionne',
    FOUND: 'recoltes recoltees collectes collectees reunis raised collected leves',
    CHARITY: `
      charit* hospice marathon cancer caritati* telethon association cagnotte fundraiser foodbank food_bank
      children_in_need red_nose sponsored_walk sponsored_run school hopital bake_sale appeal snsm rnli staff_raised
      nos_salaries trust_for macmillan restos dogs enfants collaborateurs_ont malades`,
  },
  frames: `
    we RAISE [ … MONEY -CHARITY|CONTRACT|BREAKS_GROUND
    we RAISE [ … ROUND -CHARITY
    we RAISE [ … FUNDS … MONEY|SOURCE|NAMED|end -CHARITY|CONTRACT
    we RAISE [ … investment|funding|financement|capital -CHARITY
    we ENTER [ … -CHARITY
    we [ ENTER -CHARITY
    head RAISE [ … FUNDS … MONEY -CHARITY
    NAMED RAISE [ … FUNDS|MONEY -CHARITY|CONTRACT
    does leve|levons|lever|raises|raised [ NUM million|millions
    head … [ ROUND … MONEY|NAMED -CHARITY|YOUR
    head … [ MONEY … ROUND -CHARITY|YOUR
    head … [ ROUND … financera|permettra|will|led -CHARITY|YOUR
    [ MONEY ROUND … led|mene|menee|pour|will|led -CHARITY
    avec|with|following|grace|apres|thanks … ROUND|levee|financing|financement|funding|emprunt|pret|loan|grant [ … MONEY -CHARITY|YOUR
    we|notre|our … ROUND BE led
    [ ENTER … NAMED -CHARITY|majority|majoritaire
    prend|prennent|takes [ … capital … NAMED
    ENTER [ … NAMED … MONEY? -majority|majoritaire
    SOURCE … INVEST [ … MONEY … NAMED
    INVEST [ MONEY … in|dans NAMED
    INVEST NAMED … [ MONEY
    INVEST [ MONEY ROUND … NAMED
    GRANT … NAMED … [ MONEY -CHARITY
    GRANT [ … MONEY … NAMED -CHARITY
    SOURCE GRANT [ … MONEY|FUNDS … NAMED
    we LAUREATE [ … PROGRAMME
    LAUREATE … RAISE [ … MONEY -CHARITY
    we [ RAISE des fonds -CHARITY|HELP
    our|notre … [ ROUND … MONEY
    head … ROUND … : [ MONEY -CHARITY|YOUR
    avec|with [ ENTER … -CHARITY
    GRANT NAMED … [ FUNDS -CHARITY
    head … BACKED par|by [ … SOURCE … MONEY -CHARITY|YOUR
    head [ MONEY FOUND … -CHARITY|YOUR
    objectif|target|goal … : [ MONEY FOUND … -CHARITY|YOUR
    ROUND : [ MONEY FOUND … -CHARITY
    head [ MONEY … grant|loan|subvention|pret|facility from|de|du|d|by … -CHARITY|YOUR
    head [ MONEY FUNDS from|de|du|d|by SOURCE|PROPER|PERSON … -CHARITY|YOUR
    GRANT us|nous … [ MONEY -CHARITY
    nous accompagne|soutient|accorde|prete|alloue … [ … FUNDS … MONEY -CHARITY
  `,
};
