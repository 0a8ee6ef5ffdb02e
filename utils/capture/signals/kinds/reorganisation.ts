import type { Kind } from './kinds.ts';

export const REORGANISATION: Kind = {
  kind: 'reorganisation',
  words: {
    MERGE: `fusionn~ fusion merg~ mergers unissent combine combines combining regroup~ rapprochement se_rapproche_du unissons join_forces joint_venture se_marient`,
    CLOSE: `
      ferme fermons ferment fermer fermera fermeront close closes closing shut shuts shutting cessation fermeture fermetures
      closure closures`,
    CUT: `
      supprim~ suppression suppressions licenci* cut cuts cutting axe axes axing axed shed sheds lay_off laying_off
      lay_offs making loss_of losing eliminate`,
    POSTS: `
      poste postes emploi emplois jobs job roles positions posts effectifs workforce staff salaries personnes
      employees redundancies redundancy redundant`,
    PLAN: `
      plan_social plan_de_sauvegarde plan_de_departs plan_de_departs_volontaires redundancy_consultation redundancies
      restructuring restructuration reorganisation reorganization chomage_partiel restructures restructure
      restructuring_plan activite_partielle collective_redundancies job_losses layoffs`,
    REORGANISE: `restructur~ reorganis~ se_reorganise split split_into une_reorganisation reorganisation restructuration chomage_partiel demerger spin_off passons_d_une_organisation nouvelle_organisation new_structure`,
    INSOLVENT: `redressement_judiciaire liquidation_judiciaire procedure_de_sauvegarde depose_le_bilan depot_de_bilan into_administration enters_administration enter_administration entered_administration in_administration administrators receivership liquidation bankruptcy chapter_11 cessation_de_paiements insolvency sauvegarde_judiciaire for_administration for_bankruptcy`,
    ENTER_IN: `
      place placee places placees en enters enter entered entering gone_into goes_into falls_into called_in calls_in
      depose files_for filed_for into mise`,
    SELL: `
      ced~ cession vend vendons vendent vendre vendu sell sells selling sold se_separe divest~ spin_off spins_off`,
    PART: `
      filiale activite activites branche division arm business unit subsidiary pole brand stake sites operations
      negoce company participation chain department`,
    RENAME: `change_de_nom changeons_de_nom rebrand~ changing_its_name changing_our_name changed_our_name changed_its_name change_its_name changes_name new_name nouveau_nom s_appelle_desormais changement_de_nom change_of_name name_change s_appellera prend_le_nom prend_le_nom_de becomes_known renamed changed_name s_appelle`,
    JOIN_GROUP: `
      rejoin* rejoig* passe_sous_pavillon passe_sous_le_pavillon integr~ joins joined part_of now_part_of entre_dans_le_giron giron_du passe_sous_le_controle
      sous_le_controle adosse adossement becomes_part_of family_of joins_forces`,
    GROUP: 'groupe group family giron',
    BOUGHT: `
      rachete rachetee rachetes racheter acquired bought acquis acquise repris reprise sold taken_over vendu vendue
      cede cedee`,
    BUYS: `
      rachete rachetent reprend reprennent acquires acquiert buys buy acquire bought agreed_to_buy
      prend_le_controle_de takes_control_of to_acquire snaps_up takeover_of s_offre devient_l_actionnaire
      actionnaire_majoritaire absorbe`,
    OWNED: `
      employee_owned employee_ownership_trust employee_ownership devient_majoritaire actionnaire_majoritaire en_scop majority_stake management_buyout employee_trust buyout ownership_of
      entite_unique meme_entite seule_entreprise lbo`,
    TRANSFER: 'transfere delocalis~ transferer offshores',
    STRUCTURE: `
      sites site usine usines agence agences magasin magasins boutique boutiques factory plant office offices branch
      clinic yard depot stores store pub pubs division shop shops restaurant restaurants divisions`,
    SEASONAL: `
      conges vacances annuelle exceptionnelle christmas noel august ete easter holidays bank_holiday pm lunch heures
      midi travaux good_friday jour dimanche sunday vendredi lid valve hatches`,
    MATTER: 'couleurs metal neige plomb oeufs files cells accounts lanes egg trajectoires farines',
  },
  frames: `
    we … CUT [ … POSTS -SEASONAL|YOUR
    [ CUT … POSTS … NAMED
    we … [ PLAN … -SEASONAL|YOUR
    [ NUM … POSTS … go|risk|supprimes|cut -HIRE
    NUM … POSTS at|are|is|BE … [ risk
    does CLOSE [ … STRUCTURE|SITE -SEASONAL|HOURS|YOUR|ROUND|FUNDS
    we annonce|announces|announced|announce|annoncer [ … CLOSE … STRUCTURE|SITE -YOUR
    head CLOSE … [ STRUCTURE … NAMED|PROPER -SEASONAL|YOUR
    we MERGE [ … -MATTER|YOUR
    we … MERGE avec|with [ … -MATTER|YOUR
    [ we|NAMED et|and … MERGE -MATTER
    we … [ MERGE -MATTER|YOUR
    [ projet de fusion|MERGE …
    we [ ENTER_IN … INSOLVENT
    we BE? … ENTER_IN? … [ INSOLVENT
    we … [ INSOLVENT
    ENTER_IN NAMED … [ INSOLVENT
    NAMED … [ INSOLVENT
    we SELL [ … PART|SITE -YOUR
    head SELL … OUR [ … PART
    we [ RENAME … -TITLE
    NAMED … is now [ NAMED
    [ NUM jobs|posts|roles to go … NAMED
    [ une seule entreprise|entite
    NAMED|we is now [ NAMED|PROPER|PERSON
    NAMED devient|deviennent|becomes|become [ NAMED|PROPER|PERSON|maison -TITLE
    NAMED becomes [ employee|part
    we JOIN_GROUP [ … GROUP -YOUR|PEOPLE
    we [ JOIN_GROUP … GROUP
    we BE [ BOUGHT … par|by|to|PROPER
    NAMED [ BOUGHT by|par|to … 
    [ PROPER|PERSON|GROUP … BUYS … NAMED
    BUYS NAMED …
    [ OWNED … NAMED
    we … [ OWNED
    NAMED becomes [ employee
    we TRANSFER [ … production
    we … [ REORGANISE … -YOUR
    head [ REORGANISE|PLAN … NAMED
    [ PLAN … NAMED|nous|notre -YOUR
    head SELL|cession … [ filiale|activite|branche|PART …
    we MERGE [ … STRUCTURE|SITE
    we SEEK [ … repreneur|acquereur|buyer
    head [ NUM … STRUCTURE CLOSE -SEASONAL|HOURS|YOUR|ROUND|FUNDS
    head [ NUM of|de OUR … STRUCTURE … CLOSE -SEASONAL|HOURS|YOUR
    [ INSOLVENT … BE? appointed|called|nomme|nommes … NAMED
    NAMED … through|via … [ OWNED
    head [ RENAME : … NAMED
    we passe sous [ pavillon …
  `,
};
