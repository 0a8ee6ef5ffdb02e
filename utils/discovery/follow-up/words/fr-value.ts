import { type Rule, rule, type Value } from './words.ts';

/** What brings a reader something in French. In the form of `plainOf`: lower case, no accents. */
export const value: readonly Rule<Value>[] = [
  rule('answer', [
    "(?:vous|tu)(?: m'| me | nous | vous | te | en | y |'| l')?\\s?(?:avez|aviez|as|avais|ai)(?: \\w{1,12})? ?(?:demande|dit|parle|signale|evoque|interroge|voulu|souhaite|pose|mentionne|decrit|confie|explique|envoye|transmis|reclame|note)\\w{0,2}\\b",
    "(?:vous|tu)(?: m'| me | nous | vous | te | en | y | l'| n')?\\s?(?:demandi?ez|demandais|vouliez|voulais|souhaitiez|souhaitais|parliez|parlais|disiez|disais|evoquiez|evoquais|cherchiez|cherchais|aviez besoin|avais besoin|craigniez|craignais|hesitiez|hesitais|souleviez|soulevais|decriviez|decrivez|redoutiez|visiez|signaliez|attendiez|attendais|teniez|inquiet\\w{1,5}|interrogiez)\\b",
    '(?:votre|ta|vos|tes)(?: \\w{1,15})? (?:questions?|inquietudes?|demandes?|remarques?|objections?|doutes?|crainte|interrogations?|problemes?|reserves?)\\b',
    "(?:vous|t'|te|m') ?inquietai\\w{1,3}",
    '(?:en |pour )?repon(?:se|dre) (?:a |rapide|de)',
    'la reponse (?:est|a|de)',
    '^(?:oui|non)\\s?[,:]',
    ': (?:oui|non)\\b',
    "(?:comme|ainsi que|tel que) (?:demande|vous le (?:souhaitiez|demandiez|vouliez)|tu (?:le |me )?(?:voulais|l'as|souhaitais)|vous (?:me )?l'avez)\\b",
    "(?:erreur|trompee?s?|fausses?|mauvaise?s? (?:cotes?|chiffres?|prix|dates?|reference|adresse)|oublie (?:de|le|la|l'|votre|ton)|rectificati\\w{1,4}|mea culpa|correction|precision)\\b",
    '(?:bug|bogue|panne|fuite|bruit|probleme|defaut)\\w?\\b[^.;!?]{0,40}\\b(?:disparu|corrige|regle|resolu|repare)\\w{0,2}\\b',
    '(?:je vous |je te )?confirme que\\b',
    'ne (?:comprenait|comprend|tourne|marche|fonctionne|couvre) pas\\b',
    "(?:j'ai|nous avons|on a)(?: donc| bien| aussi| enfin| egalement)? (?:pose|verifie|teste|essaye votre|mesure|parle (?:avec|a)|trouve|retrouve|confirme|compte|compare|regarde (?:les|le|la|votre|ce|de)|lu (?:le|la|votre|dans|que)|corrige|recalcule|retire|modifie|change|resolu|ajoute|prepare|dessine|redige|marque|surligne|traduit|refait|fait (?:tourner|chiffrer|tester|verifier|le)|interroge|obtenu|demande (?:a|au|aux)|repere|note|identifie|chiffre|releve|analyse|pense a (?:vous|toi))\\b",
  ]),
  rule('promise', [
    '(?:comme|ainsi que) (?:convenu|promis|demande|discute|prevu|entendu)',
    "(?:je |j')(?:vous |t'|te )?(?:avais|ai|avait) (?:promis|dit que)",
    "(?:compte[- ]rendu|notes|releve de decisions|enregistrement|recapitulatif|recap|synthese)\\b (?:de|d'|du|ci|des|sur|\\w{1,10} (?:de|d'|du))",
  ]),
  rule('document', [
    '(?:ci-joint\\w{0,2}|ci-dessous|en piece jointe|en pj|joins?|jointe?s?|voici|voila (?:le|la|les|votre|ton|ce)|le lien|la voici|le voici|les voici|est ici)\\b',
    "(?:liste de (?:controle|verification|points)|checklist|modele|trame|grille|etude (?:de cas|comparative)|guide|article|rapport|livre blanc|tableau|comparatif|comparaison|schema|plan|fiche|memo|formulaire|echantillon|barometre|enquete|notice|clause|mode d'emploi|retour d'experience|synthese)\\b",
  ]),
  rule('introduction', [
    '(?:mets?|mettes?|mettre|mettrai|met|mettons) (?:\\w{1,12} )?(?:en (?:relation|contact|copie|rapport|lien)|\\w{1,12} en (?:copie|relation))',
    '(?:vous |te )?presenter [a-z]{1,20} [a-z]{1,20}, qui',
    'je (?:vous|te) presente (?!(?:notre|nos|mes|mon|ma) (?:nouve\\w{1,4} |derni\\w{1,4} )?(?:produit|solution|service|logiciel|offre|societe|entreprise|outil|plateforme|gamme|catalogue|methode|approche|equipe)s?\\b)',
    "(?:en copie|attend votre appel|accepte de|prete?s? a (?:en )?(?:parler|temoigner|repondre|vous|te|montrer)|(?:qui|elle|il) (?:veut bien|propose de vous|accepte)|se joindra|joindre a l'appel)\\b",
    'puis-je (?:leur|lui) donner (?:votre|ton)',
    'mon contact (?:a|chez|au)',
    'rencontrer [a-z]{1,20} [a-z]{1,20},',
    "je connais (?:quelqu'un|une?|bien)",
    "(?:j'ai|je viens de) (?:rencontre\\w?|croise\\w?|rencontrer|croiser) (?:le|la|l'|un|une|quelqu'un|deux)\\b[^.;!?]{0,60}\\b(?:qui|dont)\\b",
  ]),
  rule('fact', [
    "(?:j'ai|nous avons|on a|je) (?:vu|lu|remarque|note|appris|vois|lis|constate|entendu|decouvert|apercu)\\b[^.;!?]{0,60}\\b(?:vous|votre|vos|tu|ton|ta|tes)\\b",
    '(?:bravo|felicitations) (?:pour|a)\\b',
    '(?:puisque|comme|vu que|etant donne que|maintenant que|parce que) (?:vous|votre|vos|tu|ton|ta)\\b',
    'vous (?:ouvrez|recrutez|demenagez|fusionnez|lancez|construisez|changez|agrandissez|embauchez|remplacez|fermez|preparez|reprenez|passez a|migrez|renouvelez|investissez|cherchez)\\b',
    'tu (?:ouvres|recrutes|lances|changes|prepares|embauches|demenages)\\b',
    '(?:votre|ta|ton|vos|tes) (?:nouve(?:au|l|lle|aux)s?|prochaine?s?|actuel\\w{0,2}|futur\\w{0,2}|ancien\\w{0,2}) \\w{1,20}',
  ]),
  rule('step', [
    '(?:car|parce qu|puisqu|afin que|pour que|avant que|sinon|au lieu de|plutot que|pour eviter|avant (?:votre|vos|ton|la date))\\w{0,2}\\b',
    '(?:deplac|decal|avanc|report|annul|repouss|echang|reserv|suspend)\\w{1,4}\\b[^.;!?]{0,25}\\b(?:appel|demo|demonstration|reunion|seance|visite|formation|livraison|commande|camion|atelier|rendez-vous|jour|matinee|a|au|contre)\\b',
    "je (?:vous |te )?(?:propose|suggere|recommande|conseille) (?:de |d'|que |plutot )",
    'il (?:faudrait|faut|faudra|suffit)\\b',
  ]),
  rule('result', [
    '(?:vous|te|t.) ?(?:informe|signale|annonce|previens|prevenir|signaler|informer|annoncer) (?:que|de) (?!nous|je|notre|nos)',
    '(?:gagne|economis|reduit|divise|baisse|passe de|moins chacun|au lieu de|de moins|fait gagner|evite)\\w{0,4}\\b',
    '(?:chiffres?|resultats?|donnees|mesures?|test|essai|pilote|echantillons?|commande|prototype)\\b[^.;!?]{0,25}\\b(?:sont|est|montrent?|la|prete?s?|parti\\w{0,2}|arrive\\w{0,2}|disponibles?)\\b',
    "(?:en stock|numero de suivi|est (?:prete?|sortie?|partie?|corrigee?|prolongee?|reporte\\w{0,1}|publie\\w{0,1}|paru\\w{0,1}|regle\\w{0,1})|c'est fait|a disparu)\\b",
    "(?:s'applique|entre en vigueur|est prolonge|ferme|expire en|expire le|change\\w{0,2} (?:de|ses|le|au)|ont change|obligatoire|doit etre|doivent etre)\\w{0,3}\\b",
  ]),
];
