import { rules } from '../grammar.ts';

export const EVENT = rules(
  'event',
  `
    
    
    
    
    salon|stand$|foire|congres|forum|portes ouvertes|webinar|webinair|seminar|seminair|booth|
    exhibit|expo|fair$|show$|summit|open day|open house|open evening|retrouvez|meet us|meet the|meet our|join us|
    find us|register|inscri|matinale|afterwork|petit-dejeuner|masterclass|save the date|ses portes|nos portes|at |
    hackathon|festival|workshop|journee|intervien|aura lieu|se tiendra|heading|headed|speak|talk|demo|briefing|
    roundtable|table ronde|rencontre|celebr|fete|anniversaire|open week|trade|showcas|sponsor|stand |pavill|hall |
    live at|back at|attend|host|takes place|taking place|returns|come and|venez|passez|job dating|vernissage|
    degustation|atelier |decouvr|edition|present$|presents$|presente$|drop in|pop in|stop by|bbq|launch party|
    networking|breakfast|conf|meet$|catch us|ces $|see |rencontrons|rendez|session|mise a l|taste|don't miss|
    do not miss|ne manquez|save your|book your|reserve|come along|a ne pas|nautic|week|prochain|particip|
    prendra la parole|invit|golf|evening|day$|lunch|dinner|gala|careers|tour$|visit|parole|concert|brunch|colloque|
    assises|ticket|annual|marche de noel|walk$|will take place|animera|donnera|birthday|reunion|etape`,
  String.raw`
  a@: (?!retrouvez-nous (?:au |a )\d{1,4},? (?:bis |ter )?(?:rue|quai|av|bd|boul|place|all|ch|route|cours|imp))(?:venez )?(?:(?:nous )?\b(?:retrouve|rencontre|rejoigne|visite|decouvr)[a-z]{0,3}|rendez-vous|rendez-nous visite|passez nous voir|venez|a retrouver)[ -]?(?:nous |nos equipes |notre equipe |<name> |l'equipe |les equipes )?(?!au \d{1,4},? (?:bis |ter )?(?:rue|quai|av|bd|boul|place|all|ch|route|cours|imp))(?<show><t>{4,150})
  h@: (?<show>(?:journees? )?(?:portes ouvertes|webinaire|webinar|conference|petit-dejeuner|matinale|afterwork|seminaire)\b<t>{0,110})
  a@: (?:inscrivez-vous|participez|assistez) (?:des maintenant |gratuitement )?(?<show>(?:a |au )<t>{4,120})
  v@: at (?<what>(?!its |our |your |home|work|any |\d{1,3}(?!\d))[a-z0-9]<t>{3,110})
  v@: (?:exhibit|exhibits|exhibiting|attend|attends|attending|speaking|presenting|sponsoring|hosting|host|hosts|showcasing|showcase|showcases|participating|participate|participates|holding|hold|organi[sz]ing|run|running|returning|back|displaying|demonstrating) (?<show><t>{4,130})
  h@: save the date ?[:!–-]? ?(?<what><t>{3,110})
  a@: (?:notre|nos|our|la|le|<name>'s?) (?:[a-z'§-]{2,20} ){1,5}?(?:interviendra|interviendront|intervient|participera|participeront|participe|animera|presentera|presenteront|sera|seront|prendra la parole|tiendra|will be|is|are|will|to)(?: presente?s?| speaking| presenting| attending| exhibiting| speak| present| attend| exhibit| join| talk| give| giving| taking part| hosting)* (?<show>(?:une? |a |au |aux |sur |lors |la |le |l'|dans |at |on |in |as )<t>{3,120})
  a@: (?:^|(?<=[ .;:!?]))(?<show>(?:[^ .;:!?]{1,25} ){0,6}?(?:portes ouvertes|webinaire|webinar|conference|convention|salon|journee[a-z ]{0,20}|forum|matinale|petit-dejeuner|seminaire|soiree|inauguration|open day|open house|open evening|summit|workshop|masterclass|fair|exhibition|roundtable|festival|awards|meetup|hackathon|anniversaire|party|briefing|user day|customer day)s?\b<t>{0,40}) (?:aura lieu|auront lieu|se tiendra|se tiendront|se deroulera|revient|reviennent|est de retour|est organisee?|est prevue?|debute|commence|returns|return|is back|takes place|take place|taking place|will take place|will be held|is being held|kicks off|is on|is set for|runs from|comes to|is coming|is scheduled)<t>{0,60}
  v@: (?:heading|headed|heads|head|off|travelling|going|coming|bringing <t>{3,50}?|taking <t>{3,50}?|returning|flying)(?: back)? (?:to|for|out to) (?<what>(?!the next|our next|new heights)<t>{3,110})
  v@: (?:taking part|take part|takes part|participates?|participating|exhibits?|exhibiting|showing|shows|demo|demoing|demonstrates?|unveil(?:s|ing)?|speaks?|speaking|attends?|presents?|presenting|appearing|appear|celebrates?|celebrating|holds?|holding|organi[sz]es|invites?|inviting|co-hosts?|launches|sponsors?|gives?|giving|delivers?|delivering|puts on|opens? (?:its|our) doors|welcomes?|live|part) (?<show><t>{3,130})
  a@: \b(?:rencontrons-nous|voyons-nous|on se retrouve|on se voit|retrouvons-nous|croisons-nous)(?<what> <t>{3,120})
  v@: (?:expos|particip|present|intervien|serons|sera|seront|anim|organis|accueill|tien|tiendr|propos|invit|fet|celebr|recev|recoi|ouvr|donn|attend|dedicac|demontr|install|retrouv)<v> <some>(?<show>(?:au |aux |sur |lors |a |une? |le |la |les |son |sa |ses |notre |nos |ses |leurs? |des )?(?:<t>{0,50}?)(?:salon|foire|forum|congres|portes ouvertes|portes|stand|conference|colloque|journee|webinaire|expo|evenement|soiree|matinale|petit-dejeuner|festival|atelier|rencontre|assises|visite|anniversaire|inauguration|concert|degustation|seminaire|rendez-vous|masterclass|table ronde|bourse|marche de noel|show|week|trophees|hackathon|session|vente privee|hall|nautic|expo|\d{1,3} ans)[a-z]{0,2}\b<t>{0,100})
  a@: \b(?<show>rendez-vous (?!au \d{1,4},? (?:bis |ter )?(?:rue|quai|av|bd|boul|place|all|ch|route|cours|imp))<t>{3,120})
  h@: (?<what>(?:prochaine?|nouvelle|notre|premiere|\d{1,2}e) (?:session|edition|visite|date|rencontre|reunion|soiree|vente|rendez-vous|permanence|seance|formation|journee|atelier|conference)s?\b<t>{0,120})
  a@: \b(?:taste|try|discover|see|watch|experience|explore|sample|test|view|hear|come along|come and|drop in|pop in|do not miss|don't miss|save your|reserve your|book your|secure your|join)\b (?<show><t>{0,70}?(?:webinar|open day|open evening|open house|conference|fair|show|expo|summit|exhibition|seminar|workshop|masterclass|awards|festival|roundtable|breakfast|briefing|event|meetup|talk|demo|stand|booth|hall|congress|forum|convention|symposium|tour|tasting|party|week|q&a|seat|place|spot|live)s?\b<t>{0,100})
  a@: (?<what>(?:prendra|prendront|prend|prennent) la parole <t>{3,110})
  a@: (?<what>(?:will |is |are |to |be |be |going to ){1,3}(?:speak|speaking|present|presenting|talk|talking|demonstrate|demonstrating|exhibit|exhibiting|appear|appearing|attend|attending|run|running|host|hosting|give|giving|chair|chairing|lead|leading)\b<t>{0,20} (?:at|in|on|a|our|the) <t>{3,110})
  v@: particip<v> (?<what>(?:a |au |aux |a la |a l') ?(?!hauteur|(?:notre |un |le |au )?(?:grand |petit )?(?:concours|enquete|jeu|tirage|sondage)|notre capital|la reussite|l'effort|votre|vos|un projet|l'amelioration|la vie)<t>{3,110})
  a@: (?<show>(?:(?:notre|nos|la|le|les|une?|our|the|a|free|gratuit|prochaine?|annual|first|live|\d{1,2}e|grande?|special) ){0,3}(?:webinaire|webinar|portes ouvertes|journee portes ouvertes|hackathon|open day|open evening|open house|masterclass|petit-dejeuner|matinale|afterwork|job dating|meet-?up|roundtable|table ronde|careers (?:day|evening|fair)|golf day|breakfast briefing|lunch and learn|public exhibition|summer (?:conference|party|fete)|annual (?:conference|dinner|golf day|general meeting|show|awards)|user conference|customer day|supplier day|demo day|colloque|symposium|ceremonie|gala|vernissage|soiree|seminaire)\b<t>{0,110})
  a@: \b(?:rencontrez|retrouvez|decouvrez|venez voir|venez rencontrer|venez decouvrir|visit|meet|find|see|join|catch|taste|try)\b (?<what>(?:<t>{0,60}? )?(?:au|aux|sur|lors|a l'|at|on|during) (?!\d{1,4} |your|home|any|our office|nos bureaux|notre site)<t>{3,110})
  a@: \b(?:invites?|invitees?|convie[se]*|attendue?s?|invited|welcome) (?<what>(?:a |au |aux |to |at )<t>{3,110})
  a@: (?<what>(?:animera|animeront|donnera|presentera|interviendra|interviendront|tiendra|proposera|donneront) (?:une? |la |le |l'|au |aux |lors |sur |des |son |sa |a )<t>{3,110})
  a@: (?<what>(?:our|the|its|<name>'s?|notre|nos|le|la|les|l') ?<t>{3,60}? (?:takes place|take place|will take place|is taking place|will be held|is being held|aura lieu|auront lieu|se tiendra|se deroulera|se tient|kicks off|runs from|is back on|returns on|revient le|est de retour le)<t>{3,80})
  h@: (?<what>(?:(?:free|annual|special|live|public|client|customer|community|charity|careers|networking|official|summer|spring|autumn|winter|christmas|launch) ){0,3}(?:[a-z]+ )?(?:evening|walk|party|talk|tour|fair|market|ball|dinner|lunch|breakfast|fete|fun day|family day|clinic day|training day|info session|briefing|screening|tasting)\b[^.;!?]{0,110})
  h@: (?<what>(?:marche de noel|fete|foire|visite guidee|degustation|vente privee|soiree|concert|repas|inauguration|anniversaire|vernissage|exposition|stage|atelier)\b[^.;!?]{0,110})(?<=<name>[^.;!?]{0,110}|inscription[^.;!?]{0,60}|reserv[^.;!?]{0,60}|\d{1,2} ?h[^.;!?]{0,60}|notre[^.;!?]{0,99})
  a@: \b(?:come and|come to|celebrate|celebrating|help us celebrate)(?<what> <t>{3,110})
  h@: (?<what>(?:reunion (?:publique|d'information|d'echange)|atelier|conference|forum|permanence|ceremonie|causerie|balade|randonnee|concours|stage)s?\b[^.;!?]{2,110})
  `,
);
