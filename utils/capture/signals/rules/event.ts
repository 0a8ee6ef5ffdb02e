import { rules } from '../grammar.ts';

export const EVENT = rules(
  'event',
  'salon|stand$|foire|congres|forum|portes ouvertes|webinar|webinair|seminar|seminair|conference|booth|exhibit|expo|fair$|trade show|tradeshow|show$|summit|open day|open house|open evening|retrouvez|rencontrez|rendez-vous|meet us|meet the|meet our|visit us|see us|join us|find us|register|inscri|participer|matinale|afterwork|petit-dejeuner|attending|speaking at|masterclass|save the date|ses portes|nos portes|at |hackathon|festival|workshop',
  String.raw`
  a@: (?:venez )?(?:(?:nous )?\b(?:retrouve|rencontre|rejoigne|visite|decouvr)[a-z]{0,3}|rendez-vous|rendez-nous visite|passez nous voir|venez|a retrouver)[ -]?(?:nous |nos equipes |notre equipe |<name> |l'equipe |les equipes )?(?<show><t>{4,150})
  v@: (?:sera|serons|participe|participons|participera|participerons|participer|expose|exposons|exposera|exposerons|exposer|present|presente|presents|presentes|intervient|interviendra|interviendrons|anime|animons|animera|organise|organisons|organisera|organiserons|accueille|accueillons|tient|tiendra|tiendrons|propose|proposons)(?: egalement| encore)?(?: presente?s?| exposante?s?)? (?<show>(?:a |au |aux |sur |lors |une? |des |notre |nos |son |ses |sa |le |la |les )<t>{4,130})
  v@: (?:ouvre|ouvrons|ouvrira|ouvrirons) (?<what>(?:ses|nos|grand ses|grand nos) portes<t>{0,80})
  v@: (?:sera|serons|exposera|exposerons|expose|exposons|participera|participerons)(?: egalement)?(?: presente?s?| exposante?s?)? (?<what>(?:a |au |aux |sur )<t>{3,110})
  h@: (?<show>(?:prochaine? |notre prochaine? )(?:journees? )?(?:portes ouvertes|webinaire|webinar|conference|petit-dejeuner|matinale|afterwork|seminaire|evenement)\b<t>{0,110})
  h@: (?<show>(?:journees? )?(?:portes ouvertes|webinaire|webinar|conference|petit-dejeuner|matinale|afterwork|seminaire)\b<t>{0,110})
  a@: (?:inscrivez-vous|participez|assistez) (?:des maintenant |gratuitement )?(?<show>(?:a |au )<t>{4,120})
  a@: \b(?:meet|visit|see|join|find|catch|meet with)(?: with)? (?:us|<name>|the <name>|our (?:team|experts|stand|booth)|<name> team)(?: again| live)? (?<what>(?:at|on|for|in)\b <t>{3,120})
  v@: at (?<what>(?!its |our |your |home|work|any |\d{1,3}(?!\d))[a-z0-9]<t>{3,110})
  a@: \b(?:join|attend|watch|book for) (?<show>(?:our|the|this) <t>{4,110})
  a@: \b(?<show>our (?:next |annual |first |spring |summer |autumn |winter )*(?:open day|open house|open evening|conference|exhibition|webinar|workshop|fair)<t>{0,30} (?:takes place|will take place|is on|will be held|is back|returns)<t>{0,60})
  v@: (?:exhibit|exhibits|exhibiting|attend|attends|attending|speaking|presenting|sponsoring|hosting|host|hosts|showcasing|showcase|showcases|participating|participate|participates|holding|hold|organi[sz]ing|run|running|returning|back|displaying|demonstrating) (?<show><t>{4,130})
  h@: (?<show>(?:(?:free |live |upcoming )?webinar|open day|open house|open evening|workshop|conference|seminar|masterclass)\b<t>{0,110})
  a@: \b(?:register|sign up|book your (?:place|seat)|save your (?:seat|spot)|rsvp)(?: now| today)? (?<show>(?:for|to attend|at|on) <t>{4,110})
  h@: save the date ?[:!–-]? ?(?<what><t>{3,110})
  `,
);
