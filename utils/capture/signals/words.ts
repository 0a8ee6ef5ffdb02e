import { namesNumber } from './numbers.ts';

/** Premises: what a company opens, builds or moves to. What follows tells `a new office` from `office chairs`. */
const LIEUX =
  /(?:^|[ '])(?:agences?|antennes?|boutiques?|magasins?|showrooms?|bureaux?|locaux|siege social|siege|usines?|entrepots?|plate-?formes? logistiques?|filiales?|succursales?|restaurants?|hotels?|cliniques?|cabinets?|centres?(?! commercial)|laboratoires?|implantations?|points? de vente|etablissements?|lignes? de production|depots?|concessions?|data ?centers?|campus|creches?|ecoles?|ateliers?|unites? de production|batiments?|sites? (?:de production|industriels?|logistiques?)|bases? (?:logistiques?|de maintenance|de loisirs)|sites?(?= (?:a|en|au|d'|de (?!vente|jeu|rencontre)|pres))|hubs?|residences?|espaces? de vente|[a-z]{3,12}eries?|chai|halles?|hangars?|salles?|maisons? de sante|parcs?|stations?|cuisine centrale|adresse)(?=$|[,;:.!?()–-]| (?:a|au|aux|en|dans|pres|proche|de|d'[a-z]+|du|des|sur|est|sont|sera|seront|ouvr[a-z]+|situe[a-z]*|qui|pour|et|chez|vous|industriel[a-z]*|logistique|commercia[a-z]*|parisien[a-z]*|lyonnais[a-z]*|regiona[a-z]*|flambant|plus|ce|cet|cette|le|la|fin|debut|social|historique|avec|par|prend|accueill[a-z]*|moderne|vient|sort|doit|proposera|comprend|[a-z]*[§]+)\b| [§])/;
const PREMISES =
  /(?:^|[ '])(?:offices?|headquarters|hq|premises|factory|factories|plants?|facility|facilities|warehouses?|stores?|shops?|showrooms?|branch|branches|depots?|sites?(?= (?:in|at|near|on))|cent(?:re|er)s?|workshops?|restaurants?|hotels?|clinics?|labs?|laboratory|laboratories|hubs?|campus|production lines?|subsidiary|outlets?|bakery|studios?|locations?|nursery|schools?|dealerships?|data cent(?:re|er)s?|gyms?|surgery|brewery|distillery|mill|foundry|building|home|base|units?|yard|space|taproom|cafe|salon|spa|pharmacy|garage|hospital|wing|cinema|pub|care home|yard|kitchen|farm|bakery|showhome|studio|bar|canteen|cafeteria|theatre|academy|observatory|terminal|port)(?=$|[,;:.!?()–-]| (?:in|at|near|on|is|will|has|have|opens?|opened|opening|and|to|for|with|which|that|this|next|later|by|just|from|outside|across|serving|as|of|within|close|a|the|located|today|now|early|complete|overlooking|during|last|before|where|thanks|after|was|were|are|creating|so)\b| [§])/;
/** Premises, whatever follows: for verbs that are said of little else. */
const SEATS =
  /(?:^|[ '])(?:agences?|antennes?|boutiques?|magasins?|showrooms?|bureaux?|locaux|siege|usines?|entrepots?|plate-?formes? (?:logistique|de (?:distribution|preparation))|filiales?|succursales?|restaurants?|hotels?|cliniques?|cabinets?|centres?|laboratoires?|points? de vente|etablissements?|depots?|campus|creches?|ecoles?|ateliers?|batiments?|sites?|hubs?|residences?|[a-z]{3,12}eries?|hangars?|parcs?|stations?|terrain|offices?|headquarters|hq|premises|factory|factories|plants?|facility|facilities|warehouses?|stores?|shops?|branch|branches|depots?|cent(?:re|er)s?|workshops?|clinics?|labs?|laboratory|outlets?|bakery|studios?|nursery|schools?|dealerships?|gyms?|surgery|hospital|brewery|distillery|mill|foundry|building|base|unit|pub|bar|cafe|salon|spa|garage|kitchen|cinema|terminal|[a-z]{0,8}yards?|wing|academy|base logistique|quay|dock|slipway)(?![a-z-])/;
const NOT_OF_STONE = /\ben ligne\b|\bonline\b|e-shop|\bvirtu/;

/** What a company brings to market. */
const PRODUCTS =
  /(?:^|[ '-])(?:gammes?|offres?|services?|produits?|applications?|applis?|plate-?formes?|logiciels?|collections?|modeles?|versions?|solutions?|formations?|programmes?|abonnements?|boutique en ligne|sites? (?:internet|web|e-commerce|vitrine)|e-shop|marques?|formules?|outils?|machines?|recettes?|labels?|activites?|modules?|configurateur|espace client|series?|capteurs?|robots?|vehicules?|assistants?|fonctionnalites?|podcast|materiau|procede|cuvees?|biere|carte|vin|parfum|velos?|ranges?|products?|apps?|platform|software|tools?|features?|brand|lines?|website|web site|online (?:shop|store)|subscription|portal|systems?|editions?|suite|courses?|menu|beer|wine|flavou?rs?|kits?|devices?|sensors?|vans?|bikes?|marketplace|academy|packages?|plans?|membership|recipes?|division|cloud|engine|scheme|api|recorder|drill|wrench|pump|lamp|printer|camera|battery|charger|tablet)\b/;
const NEWNESS =
  /^(?:[a-z']{1,9} ){0,3}?(?:(?:tout |toute )?(?:nouvel|nouvelle|nouveau|nouveaux|nouvelles|premier|premiere|premiers|premieres|derniere|dernier)s?|(?:brand[- ])?new|first|next[- ]generation|latest|all-new) (?!(?:edition|saison|campagne|appel|agence|magasin|usine|site de|site a|sites? |showroom|locaux|siege|collaborat|directeur|directrice|membre|equipe|rapport|resultat|bilan|defi|etude|enquete|bureau|recrue|promotion|visage|study|report|survey|research|campaign|office|store|shop|site in|factory|plant|branch|warehouse|facility|headquarters|ceo|chief|team|hires|season|results|depot|clinic|findings|employees|jobs)(?! (?:internet|web|en ligne)))/;
const NO_PRODUCT =
  /\b(?:votre|vos|your|plans? (?:for|to)|catalogue|catalog|appel d'offres|appel a|consultation|etude|enquete|defi|alerte|recrutement|levee|campagne de|recherches?|travaux|chantier)\b/;

/** Posts from which a company is led. */
const LEADERS =
  /^(?:[^ .;:!?,]{1,20} ){0,4}?(?:directeur|directrice|direction|president|presidente|presidence|tete|pdg|dg|daf|drh|dsi|rssi|ceo|cto|cfo|coo|cmo|cio|cro|cpo|chro|ciso|co-?gerante?|gerante?|responsable|cheffe?|secretaire generale?|associee?|partner|head|s?vp|evp|vice[- ]presidente?|administrat(?:eur|rice)|country manager|dirigeante?|directoire|conseil d'administration|comite de direction|comex|codir|chief [a-z, &]{3,30} officer|chief of staff|chief executive|md|director|(?:general|plant|regional|country) manager|chair(?:man|woman|person)?|principal|headteacher|board|general counsel)\b/;

/** Occasions on which a company meets people. */
const SHOWS =
  /(?:^|[ '])(?:salons?(?! de (?:coiffure|the|jardin|beaute))|stand|foires?|congres|forum|portes ouvertes|webinaires?|webinars?|conferences?|seminaires?|seminars?|pavillon|hall|expo[a-z]{0,8}|festival|journees?|assises|matinale|petit-dejeuner|afterwork|evenement|rencontres|masterclass|table ronde|biennale|trade ?shows?|show|fair|summit|congress|exhibition|open (?:day|house|evening)|convention|workshop|event|meetup|roundtable|symposium|week|booth|hackathon|atelier|visites?|demos?|sessions?|soirees?|inauguration|anniversaire|degustations?|colloque|tour|party|awards|breakfast|briefing|tasting|live|vente|bourse|concert|demonstrations?|celebration|rendez-vous|talk)\b|\b\d{1,3} ans\b|\b20[2-4]\d\b|[a-z]expo\b/;

const GRANTS = /financement|subvention|\baide\b|\bpret\b|soutien|investissement|dotation|aupres/;

/** Posts, people, premises, money and jobs: new they may be, launched they are not. */
const NO_THING =
  /^(?:[^ ]{1,20} ){0,5}?(?:directeur|directrice|direction|director|ceo|cto|cfo|coo|chief|president|manager|chair(?:man|woman)?|head of|partners?|partenaires?|partenariat|partnership|investisseurs?|investors?|collaborat[a-z]+|collegues?|colleagues?|recrues?|new hires?|starters?|tickets?|billets?|seasons?|saisons?|conference|webinar|webinaire|event|members?|equipes?|teams?|siege|sites?(?! (?:internet|web|e-commerce|vitrine|marchand|en ligne))|locaux|bureaux|agences?|usines?|magasins?|boutiques?(?! en ligne)|entrepots?|ateliers?|batiments?|offices?|factory|plants?|warehouses?|headquarters|showrooms?|branch|store|premises|facility|cent(?:re|er)|funding|financing|investment|round|series [a-f]|seed|levee|financement|contrats?|contracts?|orders?|results?|resultats?|acquisition|merger|fusion|clients?|customers?|postes?|jobs?|emplois?|vacanc[a-z]+|salon|stand|mascotte|nouveautes|actualites|annee|year|chapter|chapitre|era|look|cap|record|name|nom|visage|[a-z]+ rules|reglementation|regulations|mission|values|valeurs|plan|job|career|stage)\b/;
/** Posts without which a company is not led, in the first words. */
const isThing = (text: string) =>
  !NO_THING.test(text) && !NO_PRODUCT.test(text.slice(0, 28)) && !AMOUNT_FIRST.test(text);
const AMOUNT_FIRST = /^(?:an? |its |our |un |une |son |sa )?(?:€|£|\$|\d[\d .,]{0,9} ?(?:m€|k€|€|millions?))/;
/** What one launches that is not for sale. */
const NOT_MADE_FIRST =
  /^(?:every|each|all|any|chaque|tous|toutes|(?:its |the |our )?plans? (?:for|to)|jeu|grand jeu)\b/;
const NOT_MADE =
  /^(?:[^ ]{1,20} ){0,3}?(?:appels?|campagnes?|campaigns?|consultation|recrutements?|recruitment|hiring|grand|travaux|chantiers?|levees?|etudes?|study|enquete|survey|recherches?|search|research|projets?|projects?|alertes?|mesures?|cookies|defis?|challenges?|debat|processus|process|procedure|investigation|satellites|rapport|reports?|fondation|appeal|petition|bid|tender|idees?|ideas|conversation|message|merci|vous|you|cap|regard|photo|main|clin|pont|into)\b/;
const soon = (text: string, words: number) => text.split(' ', words).join(' ');

/** What a rule's group must hold, by the group's name. */
export const HOLDS: Readonly<Record<string, (folded: string) => boolean>> = {
  lieu: (text) => LIEUX.test(text.slice(0, 110)) && !NOT_OF_STONE.test(text),
  place: (text) => PREMISES.test(text.slice(0, 110)) && !NOT_OF_STONE.test(text),
  site: (text) => SEATS.test(soon(text, 8)) && !NOT_OF_STONE.test(text),
  near: (text) => {
    const first = soon(text, 7);
    return (LIEUX.test(first) || PREMISES.test(first)) && !NOT_OF_STONE.test(text);
  },
  product: (text) =>
    (PRODUCTS.test(text.split(' ', 7).join(' ')) || NEWNESS.test(text)) && !NO_PRODUCT.test(text.slice(0, 28)),
  new: (text) => NEWNESS.test(text) && !NO_PRODUCT.test(text.slice(0, 28)),
  thing: isThing,
  made: (text) => isThing(text) && !NOT_MADE.test(text) && !NOT_MADE_FIRST.test(text),
  novel: (text) => NEWNESS.test(text) && isThing(text),

  chief: (text) => !/\baward|\bof the (?:year|month)/.test(text),
  post: (text) => LEADERS.test(text),
  reins: () => true,
  show: (text) => SHOWS.test(text),
  count: namesNumber,
  grant: (text) => GRANTS.test(text),
};
