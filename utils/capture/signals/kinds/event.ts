import type { Kind } from './kinds.ts';

export const EVENT: Kind = {
  kind: 'event',
  words: {
    SHOW: `
      salon salons stand foire foires congres forum portes_ouvertes porte_ouverte webinaire webinaires webinar
      webinars conference conferences seminaire seminaires seminar seminars pavillon hall expo festival journee
      journees assises matinale petit_dejeuner afterwork evenement rencontres masterclass table_ronde biennale
      trade_show trade_shows show fair summit congress exhibition open_day open_house open_evening convention workshop
      event meetup roundtable symposium week booth hackathon atelier visite demonstration demo session soiree
      inauguration anniversaire degustation* colloque tour party awards breakfast briefing tasting live vente bourse
      concert celebration talk keynote evening golf_day supplier_day careers_evening job_dating reunion_publique
      marche_de_noel forum_des_metiers tasting_evening beer_festival charity_walk dog_walk birthday anniversary messe
      careers_fair ceremony q_a public_exhibition exposition conference_de_presse demo_day fete open_doors
      info_session`,
    ATTEND: `retrouv~ retrouvez rencontr~ rencontrez particip~ expos~ exhibit~ sera serons seront attend~ speak speaks speaking sponsor~ host~ organis~ organiz~ anim~ interviendra intervient prendra_la_parole meet visit see find catch join come drop_in taste celebrat~ heading hold holding tiendra tiendrons tient tenons rendez_vous venez invite* assistez inscrivez fet~ presents presente presentes running register book save donne_rendez_vous giving give gives donnons will_be ll_be presents_at present prendra_part prend_part prenons_part accueille accueillera head_to goes back debarque decouvrez ouvre_ses_portes ouvrons_nos_portes don_t_miss stop_by reserve your_seat fait_etape etape souffl~`,
    PLACE_OF: 'au a aux sur at in for to d de from lors chez',
    REGISTER: `
      inscrivez inscription inscriptions register book save tickets reserve reservez places sign_up assistez join
      your_place`,
    OCCASION: `
      portes_ouvertes webinaire webinar open_day open_evening open_house matinale job_dating hackathon journee
      conference seminaire seminar workshop atelier tasting petit_dejeuner breakfast_briefing evening summit
      masterclass table_ronde reunion_publique marche_de_noel salon save_the_date rendez_vous festival show session
      session_d_information soiree degustation forum journees colloque fete anniversaire visite demo client_evening
      charity_dog_walk golf_day supplier_day assises tour congress exposition meetup afterwork`,
    JUBILEE: `ans anniversary birthday anniversaire anniversaires bougies`,
    DOORS: `ouvre_ses_portes ouvrons_nos_portes ouvrira_ses_portes opens_its_doors_to ouvre_les_portes opening_our_doors open_our_doors`,
    GAMES: 'jeu concours tirage sondage enquete raffle prize_draw survey competition loterie newsletter offre_valable',
    VIRTUAL: 'whatsapp telegram utilisateurs_inscrits facebook linkedin instagram youtube',
    SHOWDAY: 'stand portes_ouvertes journee foire',
  },
  frames: `
    # head [ OCCASION … -GAMES|VIRTUAL|JOB
    @ rendez vous … pour|for [ notre|our|une|un|a|the … OCCASION -GAMES|VIRTUAL|JOB
    @ we ATTEND … [ SHOW -GAMES|VIRTUAL
    @ we ATTEND PLACE_OF [ … PROPER|PERSON|SHOW -GAMES|VIRTUAL|SITE !accueill|rue
    @ head ATTEND … [ SHOW … -GAMES|VIRTUAL
    @ head ATTEND … NAMED? … PLACE_OF [ … PROPER|PERSON -GAMES|VIRTUAL
    @ ATTEND … PLACE_OF [ … SHOW -GAMES|VIRTUAL
    @ ATTEND … [ OCCASION -GAMES|VIRTUAL
    # head [ … OCCASION … -GAMES|VIRTUAL|HIRE|JOB !ouvert|ouvre|ouvrons|opens|opened
    # REGISTER … [ SHOW … -GAMES|VIRTUAL
    @ we ATTEND [ … JUBILEE
    @ head … [ NUM JUBILEE
    @ [ NUM JUBILEE : …
    # [ SHOW … takes_place|aura_lieu|returns|will_take_place|take place -GAMES
    # [ SHOW … takes|take|returns place|to -GAMES
    @ we [ DOORS … public|samedi|dimanche|du|au|for
    @ PERSON … ATTEND … [ SHOW
    @ ATTEND … [ stand|booth|hall|berth
    @ we … prendra|speaking|speak|interviendra … PLACE_OF [ … SHOW|PROPER
    @ rendez vous le [ NUM …
    @ inauguration [ …
    @ inaugurons|inaugure [ … nombreux
    we exhibiting at [ PROPER
    we exposons|expose au|a|aux [ PROPER
    @ OUR [ NUM th JUBILEE …
  `,
};
