import { rule, type Words } from './words.ts';

const OFFER =
  '(?:plaquettes?|propositions?|devis|offres?|catalogues?|brochures?|tarifs?|mails?|emails?|e-mails?|messages?|courriels?|courriers?|presentations?|documentations?|documents?|contrat|solutions?|services?|produits?|demonstration|demo|argumentaire)';
const TIME =
  '(?:minutes?|min|mn|creneaux?|rendez-vous|rdv|echange|appel|point|entretien|cafe|visio|rencontre|reunion|moment|demo|demonstration|dejeuner)';

/** How a French follow-up sounds, hollow or not. In the form of `plainOf`: lower case, no accents. */
export const fr: Words = {
  hollow: [
    rule('pleasantry', [
      "^(?:bonjour|bonsoir|salut|slt|bjr|coucou|hello|hey|re|cher|chere|chers|madame|monsieur|mesdames)(?: (?:a tous|a toutes|monsieur|madame|m\\.|mme|mlle|docteur|maitre))?(?: [a-z'-]{1,20}){0,2}\\s?[,!:]|^(?:bonjour|bonsoir|salut|slt|bjr|coucou)\\b",
      "(?:j'espere|en esperant|j'ose esperer|nous esperons|esperant)\\b[^.;:!?]{0,100}",
      '(?:bonne|belle|excellente|tres bonne) (?:annee|journee|semaine|fin|rentree|reprise|continuation|soiree|sante)\\b[^.;:!?]{0,60}',
      '(?:comment (?:allez|vas|va|ca va|vous portez)|ca fait (?:longtemps|un (?:bail|moment))|tout va bien|quoi de neuf)\\b[^.;:!?]{0,40}',
      "(?:dans l'attente|en attente|en attendant|j'attends|nous attendons|je compte sur|au plaisir|curieux|impatient|hate) (?:de |d'|du )?(?:votre|ton|vos|tes|vous|te|lire|une reponse|un retour|retour|echanger|avoir|nous)\\b[^.;:!?]{0,60}",
      "(?:n'hesite[zs]?|n'hesitez)\\b[^.;:!?]{0,80}",
      "(?:je|nous|on) (?:me |nous |m'|se )?(?:reste|tiens|tenons|restons|suis|sommes)\\b[^.;:!?]{0,20}(?:disposition|ecoute|disponibles?|joignables?)\\b[^.;:!?]{0,60}",
      "(?:veuillez|je vous prie d')(?: agreer| recevoir| croire|accepter)\\b[^.;:!?]{0,100}",
      "merci (?:d'avance|par avance|beaucoup|de (?:votre|ton|bien vouloir)|pour (?:votre|ton|vos))\\b[^.;:!?]{0,40}",
      '(?:tres |bien )?(?:cordialement|sincerement|cdlt|respectueusement)\\b.{0,80}|bien a (?:vous|toi)\\b.{0,60}',
      "(?:je |j')(?:sais|imagine|me doute|comprends|suis conscient)\\b[^.;:!?]{0,20}(?:vous|tu|votre|ton|vos)\\b[^.;:!?]{0,30}(?:occupe|deborde|charge|planning|agenda|temps|sollicite|pris|emploi)\\w{0,6}",
    ]),
    rule('nudge', [
      "(?:je |j'|nous |on )?(?:me |m'|nous )?(?:permets|permettons|permet)(?: donc| encore| a nouveau| simplement)? de (?:vous|te|revenir|re)\\b(?: ?(?:relancer|recontacter|solliciter|contacter|ecrire|rappeler|renvoyer|rappeler|revenir))?[^.;:!?,]{0,40}",
      "(?:je |j'|nous |on )?(?:reviens|revenons|revient|revenir|reviendrai|revenais)(?: donc| de nouveau| a nouveau| encore| simplement| rapidement)? (?:vers|aupres de|aux nouvelles|a la charge|sur)\\b(?: (?:vous|toi))?(?: (?:suite a|concernant|au sujet de|a propos de|pour|comme|afin de|quant a)\\b(?! (?:votre question|vos questions|ta question|la question)))?",
      '(?:vous |te |de )?(?:relanc|recontact|re-contact)\\w{1,4}\\b|(?:petite?s?|simple|nouvelle|derniere|deuxieme|troisieme|seconde|amicale?) (?:relance|rappel|message|mail|mot|up|tentative|coucou|piqure)\\b',
      "(?:je |j')?(?:vous |te )?(?:renvoie|renvoi|renvoyer|remonte|remonter|fais remonter|re-envoie)\\b[^.;:!?]{0,60}",
      "(?:je |j')?(?:passe|passais|viens|venais|voulais|voulai|souhaitais|souhaite|voudrais|aimerais|tenais a|profite\\w{0,3}|prends|reprends)(?: juste| simplement| donc| egalement| aussi| seulement| me| de| ce| cette| du| debut| semaine| message){0,6} (?:prendre|avoir|faire (?:un )?(?:point|suivi|le point|coucou|suite)|garder|rester|reprendre|contact|aux nouvelles|la temperature|vous (?:relancer|saluer|rappeler|demander)|renouer|m'assurer)\\b[^.;:!?]{0,80}",
      "(?:suite a|fais suite|faisons suite|faire suite|fait suite|faisant suite)\\b[^.;:!?,]{0,15}(?:mon|mes|notre|nos|ma|l'envoi)\\b[^.;:!?,]{0,50}",
      "(?:sauf erreur|a moins que|au cas ou|peut-etre (?:que )?(?:mon|mes|n'avez|votre|ce))\\b[^.;:!?]{0,100}",
      "(?:je |j')?(?:n'ai|n'avons|nous n'avons|ai|reste|restee?|est|demeure\\w{0,2})(?: pas| pas encore| toujours pas| a ce jour| rien){0,3}(?: eu| recu| sans)? ?(?:de |votre |une |d'|sans |aucune? |encore ){0,4}(?:reponse|retour|nouvelles?|suite|signe)\\b[^.;:!?]{0,60}",
      "(?:j'ai |nous avons )?(?:essaye|tente|cherche)(?: de| a)? (?:vous |te )?(?:joindre|appeler|contacter)\\b[^.;:!?]{0,80}",
      '(?:comme (?:convenu|promis|prevu|entendu)|ainsi que convenu) ?,? ?(?:je (?:reviens|vous relance|me permets|vous recontacte|vous rappelle|vous ecris|te relance|reprends)|me voila)\\b[^.;:!?]{0,60}',
      "(?:c'est encore moi|me (?:re)?voila|encore moi|un petit (?:up|mot|message|coucou|rappel|bonjour)|garder le contact|prendre (?:de vos|de tes|des) nouvelles|aux nouvelles|haut de (?:votre|ta|la) (?:boite|pile))",
      "(?:ne (?:voudrais|veux|souhaite) pas|desole|navre|pardon|excusez-moi|sans vouloir)(?: de| d'| pas)?(?: vous| te| trop)? (?:importun|derang|insist|harcel|ennuy|relanc|deranger|embet|paraitre|etre)\\w{0,4}\\b[^.;:!?,]{0,40}",
      'vous (?:avez|aviez) (?:ouvert|clique|lu|consulte|visite|telecharge)\\b[^.;:!?]{0,30}(?:mon|mes|notre|nos)\\b[^.;:!?]{0,30}',
      "(?:present|rester|restions|restons)\\b[^.;:!?]{0,10}(?:a|dans) (?:votre|vos|ton) esprits?\\b|(?:dernier|un dernier|encore un) (?:mail|message|essai)\\b[^.;:!?]{0,30}|avant d'abandonner|cf\\.? mon\\b[^.;:!?]{0,30}|(?:re)?ping\\w{0,3}\\b",
      'merci de (?:me |bien vouloir |votre )?(?:revenir|repondre|retour|confirmer|faire|dire|recontacter)\\b[^.;:!?]{0,60}|(?:votre|ton|ce|radio|silence) (?:silence|radio)\\b[^.;:!?]{0,30}|laisse un (?:message|vocal)\\b[^.;:!?]{0,30}',
      '(?:vous|te) rappeler que\\b[^.;:!?]{0,20}(?:devis|offre|proposition|contrat)\\b[^.;:!?]{0,60}|(?:devis|offre|proposition|contrat)\\b[^.;:!?]{0,20} (?:en attente|en suspens|a signer|sans suite|sans reponse)\\b[^.;:!?]{0,40}',
      "(?:ravie?|heureu\\w{1,2}|enchantee?|plaisir|content\\w?) (?:de|d') (?:vous |t')?(?:avoir (?:croise|rencontre|echange)|echanger|faire|avoir)\\w{0,3}\\b[^.;:!?]{0,60}|(?:poursuiv|reprend|continu)\\w{1,5}\\b[^.;:!?]{0,15} (?:notre|la|cette|cet) (?:discussion|conversation|echange)\\b[^.;:!?]{0,40}",
      'mon (?:responsable|patron|directeur|chef|manager|boss)\\b[^.;:!?]{0,30}\\b(?:attend|demande|reponse|retour|pression)\\b[^.;:!?]{0,60}|(?:mes|mon) (?:previsions?|pipe|chiffres|objectifs?|reporting)\\b[^.;:!?]{0,40}|passe (?:a|aux) (?:la trappe|oubliettes)|ne perdons pas\\b[^.;:!?]{0,30}',
      '(?:pour (?:rappel|memoire))\\b[^.;:!?]{0,20}(?:notre|mon|nos|le) (?:devis|offre|proposition)\\b[^.;:!?]{0,40}',
    ]),
    rule('question', [
      "(?:avez|aviez|auriez|a[s-]|as|avais|a-t-|ont|avons)[- ]?(?:vous|tu|t'?|il|elle|ils|on)?\\b[^.;:!?]{0,25}(?:eu|pu|recu|lu|vu|regarde|discute|parle|decide|avance|reflechi|pris|pense|trouve|jete|fait|parcouru|etudie|consulte|une (?:visibilite|idee|date|reponse|decision)|un (?:retour|avis)|des (?:questions|nouvelles|retours|remarques)|le temps|l'occasion)\\b[^.;:!]{0,90}",
      '(?:si|que|ce que|savoir si|savoir ou|demandais si) (?:vous|tu) (?:aviez|avez|avais|as|auriez|en (?:aviez|etiez|etes)|etiez|etes|pouviez|pensiez|pensez|souhaitiez|souhaitez)\\b[^.;:!?]{0,100}',
      "(?:je |j')?(?:voulais|voulai|souhaitais|souhaiterais|aimerais|voudrais|me demandais|souhaite)(?: juste| simplement| bien| donc)? (?:savoir|connaitre|m'assurer|verifier|si|avoir|recueillir)\\b[^.;:!?]{0,100}",
      "(?:ou en (?:etes|est|es|sont|sommes)|qu'en (?:pensez|penses|est-il|dites|avez)|qu'avez-vous pense|que pensez|que vous (?:manque|faut)|quel(?:le)?s? (?:est|sont|serait|sera) (?:votre|ton|vos|la|le|les)\\b[^.;:!?]{0,20}(?:avis|planning|decision|date|retour|reponse|sentiment|position|calendrier|suite|etape)\\w{0,2})\\b[^.;:!]{0,60}",
      '(?:des|une?|du|quelque) (?:nouvelles?|news|retour|reponse|avancees?|reaction|feedback)(?: (?:de votre (?:part|cote)|a me faire|sur|de ta part|positive|meme negative))?[^.;:!?]{0,50}(?=\\?|$)',
      "(?:toujours|encore|vraiment) (?:interesse|d'actualite|partant|la bonne personne|dans vos|ouvert|en vue|valable)\\w{0,2}\\b[^.;:!]{0,60}",
      '(?:pouvez|pourriez|peux|pourrais|sauriez|puis|dois|peut)-(?:vous|tu|je|on)\\b[^.;:!]{0,30}(?:dire|indiquer|confirmer|tenir|faire (?:un|part)|considerer|conclure|clore|fermer|donner|communiquer|orienter|transmettre|supposer|compter|revenir)\\b[^.;:!]{0,80}',
      '(?:sans (?:retour|reponse|nouvelles))\\b[^.;:!?]{0,100}',
      '(?:une )?(?:reponse|simple (?:oui|non|mot|reponse)),? (?:meme|me|suffi|ferait|serait)\\b[^.;:!?]{0,80}',
      "(?:a qui m'adresser|qui (?:s'occupe|gere|est en charge|est responsable)|la bonne personne|le bon interlocuteur)\\b[^.;:!]{0,60}",
      '(?:ca avance|ca bouge|ca en est|on en est ou|du nouveau|alors)\\b[^.;:!]{0,30}\\?',
      '(?:dis|dites)-moi\\b[^.;:!?]{0,60}|(?:tiens|tenez)-moi (?:au courant|informe)\\b[^.;:!?]{0,40}|faites-moi (?:savoir|part|signe)\\b[^.;:!?]{0,60}|fais-moi (?:savoir|signe)\\b[^.;:!?]{0,60}',
      '(?:je (?:considererai|considere|suppose|supposerai|conclurai|conclus|clos|cloture)|clore (?:le|votre) dossier)\\b[^.;:!?]{0,80}',
    ]),
    rule('time', [
      `(?:seriez|serais|etes|es|auriez|aurais|avez|as|pouvons|peut|pourrions|pourrait|pouvez|pourriez|puis|on|propose de|proposer|souhait\\w{1,6}|aimerais|voudrais|serait-il|convenir|fixer|caler|planifier|prendre|programmer|organiser|trouver|accorder|bloquer|prevoir)\\b[^.;:!?]{0,50}\\b${TIME}\\b(?![^.;:!?]{0,60}\\b(?:car|parce|puisque|pour que|avant que|afin que)\\b)[^.;:!?]{0,60}`,
      `(?:\\d{1,2}|cinq|dix|quinze|vingt|trente|deux|quelques|petites?) (?:petites? )?(?:minutes?|min|mn)\\b[^.;:!?]{0,50}`,
      '(?:seriez|serais|etes|es|serez)-?(?:vous|tu)? (?:disponible|libre|dispo|partant|joignable)s?\\b[^.;:!?]{0,60}|quand (?:est-ce|puis|peut|pouvons|pourrions|seriez|etes|es|tu es|vous etes|serait)\\b[^.;:!]{0,60}',
      '(?:reste|restent|avons|ai)\\b[^.;:!?]{0,15}(?:des creneaux|des disponibilites|de la place)\\b[^.;:!?]{0,40}|je (?:suis|serai) la quand\\b[^.;:!?]{0,40}|se parler|(?:moment|temps) (?:ideal|parfait|opportun)\\b[^.;:!?]{0,40}',
      '(?:passer vous (?:voir|saluer)|de passage|dans (?:votre|ta|le) (?:region|secteur|quartier|coin))\\b[^.;:!?]{0,80}',
      '(?:vous |te )?(?:presenter|montrer|expliquer|exposer|parler de|decouvrir|faire decouvrir)\\b[^.;:!?]{0,20} (?:notre|nos|mes|mon|ce que nous|comment nous)\\b[^.;:!?]{0,60}',
      '(?:voir|explorer|etudier|examiner)\\b[^.;:!?]{0,20}(?:comment|si|dans quelle mesure) (?:nous|on|je)\\b[^.;:!?]{0,60}',
    ]),
    rule('us', [
      `(?:ci-joint\\w{0,2}|piece jointe|trouver\\w{0,3}|renvoi\\w{0,2}|joins?|envoie|transmets|adresse)\\b[^.;:!?]{0,30} (?:notre|mon|nos|ma|mes)(?: \\w{1,20}){0,2} ?${OFFER}\\b[^.;:!?]{0,40}`,
      `(?:notre|nos|mon|ma|mes) (?:\\w{1,20} ){0,2}(?:videos?|dossier de presentation|solutions?|plateforme|logiciel|outil|offres?|equipes?|societe|entreprise|produits?|services?|savoir-faire|expertise|experts?|catalogue|gamme|version|approche|methode|tarifs?|agence|cabinet)\\b[^.;:!?]{0,120}`,
      "(?:nous|on) (?:sommes|est) (?:\\w{1,20} ){0,3}(?:leader|fiers?|specialis\\w{1,4}|experts?|convaincus?|ravis?|heureux|numero|l'un|une|un|le|la|persuades?|passionnes?|reconnus?|certains?)\\b[^.;:!?]{0,100}",
      'nous (?:accompagnons|aidons|proposons|offrons|intervenons|travaillons|permettons|disposons|avons (?:des|une|aide|accompagne|deja|plus de)|pouvons|saurons|venons de|serions|vous (?:proposons|offrons|aidons|accompagnons|garantissons))\\b[^.;:!?]{0,120}',
      '(?:innovant|leader|incontournable|sur mesure|sur-mesure|cle en main|performant|revolutionnaire|genial|unique|reconnu|parfaitement adapte|inegale)\\w{0,2}\\b',
      '(?:entreprises?|societes?|structures?|acteurs?) (?:comme|telles? que|de votre (?:secteur|taille|type)) ?(?:la votre|les votres|vous)?\\b[^.;:!?]{0,40}',
      '(?:je |nous )?repon\\w{1,4} (?:volontiers |avec plaisir )?a (?:toutes )?(?:vos|tes) (?:eventuelles )?questions|pensez a nous\\b[^.;:!?]{0,50}|(?:nos|les) references\\b[^.;:!?]{0,50}|synergies?\\b[^.;:!?]{0,40}|dans le (?:metier|secteur|domaine) depuis\\b[^.;:!?]{0,20}|(?:votre|ton) nouvel(?:le)? (?:interlocut|contact|charge|commercial|conseill|responsable)\\w{0,5}\\b[^.;:!?]{0,60}|vos prochains projets',
      '(?:vous )?compter parmi nos\\b[^.;:!?]{0,30}|(?:travailler|collaborer|faire|avancer|construire)\\b[^.;:!?]{0,20} (?:ensemble|avec vous)\\b',
      "(?:convaincu|persuade|certain|sur)e?s?\\b (?:que|de|qu')[^.;:!?]{0,100}",
    ]),
    rule('flattery', [
      "(?:admire\\w{0,4}|impressionn\\w{1,5}|bravo|felicit\\w{1,8}|formidable|remarquable|magnifique|superbe|belle (?:croissance|reussite|entreprise)|bluff\\w{1,3}|inspirant\\w{0,2}|honneur|fan de)\\b(?! (?:pour|a) (?:le|la|votre|vos|l'))[^.;:!?]{0,60}",
    ]),
    rule('pressure', [
      '(?:derniers?|dernieres?) (?:chance|jours?|places?|delai|occasion|heures?)\\b[^.;:!?]{0,60}',
      "(?:valables?|disponibles?|expire|offert\\w{0,2})(?: bientot| encore| uniquement| seulement)? ?(?:jusqu'|avant|pour|que)\\b[^.;:!?]{0,50}",
      "(?:ne (?:passez|ratez|manquez|laissez|passe|rate) pas)\\b[^.;:!?]{0,50}|profite[zr]? (?:de|d'|vite)\\b[^.;:!?]{0,60}",
      '(?:offres?|remises?|conditions?|tarifs?|prix|promotions?) (?:speciale?s?|exceptionnel\\w{0,4}|limitee?s?|formidables?|promotionnel\\w{0,4}|preferentiel\\w{0,4}|imbattables?|exclusi\\w{1,3}|avantageu\\w{1,3}|de lancement)\\b[^.;:!?]{0,60}',
      '-? ?\\d{1,2} ?% (?:de remise|de reduction|jusqu|sur|offert)\\b[^.;:!?]{0,50}|(?:hausse|augmentation) (?:de|des) (?:nos|notre|prix|tarifs)\\b[^.;:!?]{0,40}',
      '(?:plus que|dernieres) (?:\\w{1,8} )(?:licences?|places?|jours?|exemplaires?|heures?)\\b[^.;:!?]{0,40}|(?:premier|1er) mois\\b[^.;:!?]{0,20}offert\\w{0,2}|(?:dommage|regrettable) de\\b[^.;:!?]{0,40}|pour toute (?:signature|commande|inscription)\\b[^.;:!?]{0,30}',
      '(?:partent vite|plus que quelques|quantites? limitees?|reservez (?:votre|vite|des)|inscrivez-vous (?:vite|des)|signez|fin (?:du|de) (?:trimestre|mois|annee))\\b[^.;:!?]{0,50}',
    ]),
  ],
  value: [
    rule('answer', [
      "(?:vous|tu)(?: m'| me | nous | vous | te | en | y |'| l')?\\s?(?:avez|aviez|as|avais|ai)(?: \\w{1,12})? ?(?:demande|dit|parle|signale|evoque|interroge|voulu|souhaite|pose|mentionne|decrit|confie|explique|envoye|transmis|reclame|note)\\w{0,2}\\b",
      "(?:vous|tu)(?: m'| me | nous | vous | te | en | y | l'| n')?\\s?(?:demandi?ez|demandais|vouliez|voulais|souhaitiez|souhaitais|parliez|parlais|disiez|disais|evoquiez|evoquais|cherchiez|cherchais|aviez besoin|avais besoin|craigniez|craignais|hesitiez|hesitais|souleviez|soulevais|decriviez|decrivez|redoutiez|visiez|signaliez|attendiez|attendais|teniez|inquiet\\w{1,5}|interrogiez)\\b",
      "(?:votre|ta|vos|tes|la|les)(?: \\w{1,15})? (?:questions?|inquietudes?|demandes?|remarques?|objections?|doutes?|crainte|interrogations?|problemes?|reserves?)\\b|(?:vous|t'|te|m') ?inquietai\\w{1,3}",
      '(?:en |pour )?repon(?:se|dre) (?:a |rapide|de)|la reponse (?:est|a|de)|^(?:oui|non)\\s?[,:]|: (?:oui|non)\\b',
      "(?:comme|ainsi que|tel que) (?:demande|vous le (?:souhaitiez|demandiez|vouliez)|tu (?:le |me )?(?:voulais|l'as|souhaitais)|vous (?:me )?l'avez)\\b",
      "(?:j'ai|nous avons|on a)(?: donc| bien| aussi| enfin| egalement)? (?:pose|verifie|teste|essaye votre|mesure|parle (?:avec|a)|trouve|retrouve|confirme|compte|compare|regarde (?:les|le|la|votre|ce|de)|lu (?:le|la|votre|dans|que)|corrige|recalcule|retire|modifie|change|resolu|ajoute|prepare|dessine|redige|marque|surligne|traduit|refait|fait (?:tourner|chiffrer|tester|verifier|le)|interroge|obtenu|demande (?:a|au|aux)|repere|note|identifie|chiffre|releve|analyse|pense a (?:vous|toi))\\b",
    ]),
    rule('promise', [
      "(?:comme|ainsi que) (?:convenu|promis|demande|discute|prevu|entendu)|(?:je |j')(?:vous |t'|te )?(?:avais|ai|avait) (?:promis|dit que)|(?:compte[- ]rendu|notes|releve de decisions|enregistrement|recapitulatif|recap|synthese)\\b (?:de|d'|du|ci|des|sur|\\w{1,10} (?:de|d'|du))",
    ]),
    rule('document', [
      '(?:ci-joint\\w{0,2}|ci-dessous|en piece jointe|en pj|joins?|jointe?s?|voici|voila (?:le|la|les|votre|ton|ce)|le lien|la voici|le voici|les voici|est ici)\\b',
      "(?:liste de (?:controle|verification|points)|checklist|modele|trame|grille|etude (?:de cas|comparative)|guide|article|rapport|livre blanc|tableau|comparatif|comparaison|schema|plan|fiche|memo|formulaire|echantillon|barometre|enquete|notice|clause|mode d'emploi|retour d'experience|synthese)\\b",
    ]),
    rule('introduction', [
      "(?:mets?|mettre|mettrai|met) (?:\\w{1,12} )?(?:en (?:relation|contact|copie|rapport|lien)|\\w{1,12} en (?:copie|relation))|je (?:vous|te) presente (?!notre|nos|mes|mon)|(?:en copie|attend votre appel|accepte de|prete?s? a (?:en )?(?:parler|temoigner|repondre|vous|te|montrer)|veut bien|propose de vous|volontiers|se joindra|joindre a l'appel)\\b|je connais (?:quelqu'un|une?|bien)",
    ]),
    rule('fact', [
      "(?:j'ai|nous avons|on a|je) (?:vu|lu|remarque|note|appris|vois|lis|constate|entendu|decouvert|apercu)\\b[^.;!?]{0,60}\\b(?:vous|votre|vos|tu|ton|ta|tes)\\b",
      '(?:bravo|felicitations) (?:pour|a)\\b|(?:puisque|comme|vu que|etant donne que|maintenant que|parce que) (?:vous|votre|vos|tu|ton|ta)\\b',
      'vous (?:ouvrez|recrutez|demenagez|fusionnez|lancez|construisez|changez|agrandissez|embauchez|remplacez|fermez|preparez|reprenez|passez a|migrez|renouvelez|investissez|cherchez)\\b|tu (?:ouvres|recrutes|lances|changes|prepares|embauches|demenages)\\b',
      '(?:votre|ta|ton|vos|tes) (?:nouve(?:au|l|lle|aux)s?|prochaine?s?|actuel\\w{0,2}|futur\\w{0,2}|ancien\\w{0,2}) \\w{1,20}',
    ]),
    rule('step', [
      '(?:car|parce qu|puisqu|afin que|pour que|avant que|sinon|au lieu de|plutot que|pour eviter|avant (?:votre|vos|ton|la date))\\w{0,2}\\b',
      '(?:deplac|decal|avanc|report|annul|repouss|echang|reserv|suspend)\\w{1,4}\\b[^.;!?]{0,25}\\b(?:appel|demo|demonstration|reunion|seance|visite|formation|livraison|commande|camion|atelier|rendez-vous|jour|matinee|a|au|contre)\\b',
      "je (?:vous |te )?(?:propose|suggere|recommande|conseille) (?:de |d'|que |plutot )|il (?:faudrait|faut|faudra|suffit)\\b",
    ]),
    rule('result', [
      '(?:gagne|economis|reduit|divise|baisse|passe de|moins chacun|au lieu de|de moins|fait gagner|evite)\\w{0,4}\\b',
      '(?:chiffres?|resultats?|donnees|mesures?|test|essai|pilote|echantillons?|commande|prototype)\\b[^.;!?]{0,25}\\b(?:sont|est|montrent?|la|prete?s?|parti\\w{0,2}|arrive\\w{0,2}|disponibles?)\\b',
      "(?:en stock|numero de suivi|est (?:prete?|sortie?|partie?|corrigee?|prolongee?|reporte\\w{0,1}|publie\\w{0,1}|paru\\w{0,1}|regle\\w{0,1})|c'est fait|a disparu)\\b",
      "(?:s'applique|entre en vigueur|est prolonge|ferme|expire en|expire le|change\\w{0,2} (?:de|ses|le|au)|ont change|obligatoire|doit etre|doivent etre)\\w{0,3}\\b",
    ]),
  ],
};
