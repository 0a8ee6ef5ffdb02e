import type { Kind } from './kinds.ts';

export const LEADERSHIP: Kind = {
  kind: 'leadership',
  words: {
    APPOINT: `
      nomm~ design~ elu elue promu promue promeut appoint~ name names named naming promot~ elect~ welcom~ accueill*
      hire hires hired recrut~ recruits recruited bienvenue choisi choisie choisit bolster~ strengthen~ renforc* dote
      se_dote arrivee d_accueillir brings`,
    APPOINTED: `
      nomme nommee designe designee elu elue promu promue appointed named promoted elected made chosen choisi choisie
      confirmed recruited intronise intronisee`,
    NAMED_FR: 'nommee promue promu elue elu designee designe confirmee',
    ARRIVE: `
      rejoi* arriv~ join joins joined joining devien* become becomes became prend prendra prennent takes_over
      took_over taken_over take_over succe* steps_up step_up dirigera is_to_become assume* integre prends`,
    LEAVE: `quitt~ depart step_down steps_down stepping_down stepped_down retir~ leave leaves leaving passe_la_main passent_la_main handing_over hands_over cede_sa_place cede_la_place confie_les_renes depart_a_la_retraite part_a_la_retraite to_step_down departure to_leave passation prend_sa_retraite transmet resign* son_depart hand_over passe_le_relais passent_le_relais passe_le_flambeau transmet_le_flambeau passe_les_renes standing_down stands_down stand_down has_left`,
    REINS: `
      prend_la_direction prend_les_renes prend_la_tete prend_la_presidence prendra_la_direction prendra_la_presidence
      prendra_la_tete takes_the_helm at_the_helm take_the_helm takes_charge prennent_la_direction prend_ses_fonctions
      takes_the_reins a_la_tete_de confie_les_renes les_renes tete_de la_presidence presidence_de a_la_presidence
      aux_commandes a_pris_la_direction prend_les_commandes takes_over a_la_tete_du a_la_tete`,
    NOMINATION: `nomination appointment nominations appointments arrivee depart departure passation changement changement_a_la changement_a_la_tete changes_to change_at passage`,
    NEW_LEADER: 'nouveau nouvel nouvelle new next first premiere futur future',
    SENIOR: `
      leadership_team senior_team equipe_dirigeante board senior_appointments comite_de_direction comite_executif
      management_team conseil_d_administration board_members comex codir direction`,
    AWARD: `
      award prix trophee prize best meilleur meilleure of_the_year of_the_month de_l_annee citoyen honorary obe mbe`,
    FORMER: 'former ex ancien ancienne actuel',
    SEEKING: 'recherchons cherch~ recrutons looking seeking hiring recruiting we_need',
  },
  frames: `
    { PERSON } … ARRIVE … AS [ … TITLE -AWARD|YOUR
    APPOINT … { PERSON } … [ TITLE -AWARD|SEEKING
    APPOINT { PERSON } AS [ ROLE -AWARD|SEEKING
    { PERSON } … BE APPOINTED … [ TITLE|ROLE -AWARD
    { PERSON } NAMED_FR|promoted|appointed|named … [ TITLE -AWARD !has|have
    { PERSON } … ARRIVE … [ TITLE -AWARD|YOUR
    { PERSON } … [ REINS … -AWARD
    { PERSON } … succede|succeeds|succeed|succeeding|remplace|replaces [ PERSON
    { PERSON } LEAVE … [ TITLE|NAMED
    { PERSON } … [ TITLE … LEAVE
    TITLE { PERSON } … [ LEAVE
    head … OUR [ TITLE { PERSON } LEAVE
    [ TITLE … LEAVE { PERSON }
    [ TITLE … LEAVE …
    TITLE NAMED? : { PERSON } … [ LEAVE
    NEW_LEADER [ TITLE … { PERSON } -JOB
    { PERSON } … NEW_LEADER [ TITLE
    NOMINATION … { PERSON } … [ TITLE -AWARD
    NOMINATION … [ REINS …
    NOMINATION … { PERSON } … [ NAMED
    { PERSON } BE APPOINTED pour|to [ diriger|lead …
    confie|confient|hands|handing … [ REINS|renes|direction|presidence|reins … ] a|to { PERSON }
    we dote [ … TITLE
    [ NOMINATION … SENIOR -SHOWDAY
    we APPOINT [ … NEW_LEADER|FORMER|first … TITLE -AWARD|SEEKING|JOB
    we APPOINT [ … SENIOR -AWARD|SEEKING
    we HAVE NEW_LEADER [ … TITLE
    head NEW_LEADER [ … TITLE … for|pour|chez … NAMED|SITE
    we strengthens|renforce|bolsters … [ SENIOR
    SENIOR … APPOINT [ … membres|members|directors
    directors|members|membres join|joins|rejoignent … [ SENIOR
    we promotes … [ TITLE -AWARD
    we names|nomme|appoints [ PROPER AS … TITLE
    { PERSON } … succede|succeeds … [ pere|mere|fils|fille|father|mother|son|daughter
    FORMER … TITLE joins|rejoint|join … [ SENIOR|NAMED
    { PERSON } [ LEAVE a|to sa|son|his|her …
    { PROPER NAMED } [ LEAVE a|to sa|son|his|her …
    [ PROPER NAMED part_a_la_retraite|LEAVE end|apres|after|in|en …
    NOMINATION … { PERSON } … [ REINS …
    APPOINT … { PERSON } qui|who … [ responsabilite|direction|TITLE -AWARD
    head NEW_LEADER [ … TITLE … ] : { PERSON end
    { PERSON } [ LEAVE : … succede|succeeds|succeder|remplace
  `,
};
