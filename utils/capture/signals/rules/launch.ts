import { rules } from '../grammar.ts';

export const LAUNCH = rules(
  'launch',
  `
    
    
    
    
    lance|lanco|launch|unveil|devoil|introduc|roll out|rolls out|rolled out|rolling out|releas|
    announcing|presente$|presenter$|presentons$|commercialis|nouve|new |sorti$|sortie$|sortons|now live|
    now available|en ligne|say hello|meet our|meet the|availability|fait son|fait ses|font leur|rollout|elargi|
    etoffe|enrichi|complete$|completons|arriv|debarque|marche$|disponib|available|adds$|added$|add$|adding|extend|
    expands|expand$|goes live|gone live|went live|now in|propose$|proposons|deploie|inaugure|a decouvrir|decouvrez|
    refonte|innovation|brings|bring |se lance|lancent|lancee|mis sur|mise sur|fait partie|developp|creat|on sale|
    in stores|landed|today sees|meet $|debut|supermarket|range|menu|offers$|now offer|introduit|introduis|portfolio|
    product line|collection|brevet|au point|imagine$|concu$|pilot|trial|developed|designed|invented|patented|appli$|
    voici|peau neuve|exclusivite|coming soon|out now|reveal|showcas|s.enrichi|vient de sortir|sort |sortent|
    own range|devis|crée$|cree$|creons|classes|classe |propre|start in|starts in|podcast|booking|brand new|
    de sortir|bringing|redesigned`,
  String.raw`
  v: (?:lance|lancons|lancer|lancera|lancerons|devoile|devoilons|annonce le lancement de|annoncons le lancement de|annoncer le lancement de|le lancement de)<quand> (?<product>(?:son|sa|ses|notre|nos|une?|la|le|les|deux|trois|l') ?<t>{4,90})
  v: (?:lance|lancons|lancer|devoile|devoilons|presente|presentons) (?<what>[^ .;:!?,]{2,30}(?: [^ .;:!?,]{1,20})?, (?:son|sa|notre|une?|la|le|leur) <t>{5,80})
  v: (?:mettre|mettons|met|mis|mise) en ligne (?<product>(?:son|sa|ses|notre|nos|une?) <t>{4,60})
  a: (?<product>(?:notre|nos|sa|la|le) (?:toute |tout )?(?:nouvel|nouvelle|nouveau|nouveaux|nouvelles)s? <t>{4,60}?) (?:est|sont|arrive|voit|vient|sort|debarque)\b (?:disponible|arrive|en ligne|lance|enfin|desormais|le jour|de sortir|la|maintenant)
  v: (?:launch|launches|launched|launching|unveil|unveils|unveiled|unveiling|introduce|introduces|introduced|introducing|roll out|rolls out|rolled out|rolling out|release|releases|released|releasing|debut|debuts|debuted|(?:announce |announces |announced |announcing )?(?:the )?(?:launch|release|availability|arrival) of|bring to market|brings to market)<when> (?<product><t>{4,110})
  h: (?:say hello to|meet) (?<novel>(?:our|the) <t>{4,80})
  h: (?:introducing|announcing|launching|launch of|now available:?|now live:?) (?<product>(?:our|the|its|<name>'?s?) <t>{4,90})
  a: (?<product>\b(?:our|the|its) (?:brand[- ])?(?:new|all-new|latest) <t>{3,60}?) (?:is now (?:live|available|here)|is here|is live|has (?:just )?(?:landed|arrived|launched)|launches|goes live|is available|are now available|have arrived|hits the shelves)
  v: (?:elargi|etoff|enrichi|complet|eten|agrandi|diversifi|renouvel)[a-z]{1,7} (?<what>(?:son |sa |ses |notre |nos )(?:[a-z]{3,12} )?(?:offres?|gammes?|catalogue|services?|portefeuille|collections?|carte|activites?|assortiment)\b<t>{0,70})
  v: (?:met|mettons|mettre|mettra|mis|arrive|arrivons) (?:sur le marche|a disposition|sur le marche francais) (?<what><t>{4,90})
  a: \b(?:decouvrez|decouvrir|venez decouvrir|voici|presentation de|zoom sur)(?: en avant-premiere| en exclusivite| sans attendre| vite| tout de suite)? (?<novel>(?:notre|nos|sa|ses|la|le|les) <t>{4,90})
  a: (?<thing>(?:notre|nos|la|le|les|sa|une) (?:[^ .;:!?]{1,25} ){1,8}?)(?:fait (?:son|ses|leur) (?:entree|apparition|arrivee|premiers pas|debuts)|font leur (?:entree|apparition)|fait peau neuve|debarque|rejoint (?:la|notre|le) (?:gamme|catalogue|famille)|est (?:enfin |desormais |maintenant |officiellement |deja )?(?:disponible(?! (?:pour|sur simple|24|7|du|par|de))|en ligne|en vente|lancee?|sortie?|commercialisee?)|sont (?:enfin |desormais |maintenant )(?:disponibles?|en ligne|en vente)|arrive (?:en|sur|dans|le|chez|bientot))(?<=nouvel<t>{0,99}|nouveau<t>{0,99}|premier<t>{0,99}|version<t>{0,99}|gamme<t>{0,99}|appli<t>{0,99}|boutique en ligne<t>{0,60}|site<t>{0,60}|collection<t>{0,99}|plateforme<t>{0,80}|entree|apparition|neuve|arrivee|debarque)
  a: (?<what>\b(?:notre|la|le) (?:nouvelle? |nouveau )?(?:boutique en ligne|e-shop|site (?:internet|web|e-commerce|marchand)|application(?: mobile)?|appli|espace client)(?: [§]+)?) (?:vient d'ouvrir|ouvre|ouvrira|est ouverte?|est en ligne|est arrivee?|est disponible|est lancee?|fait peau neuve|a ete lancee?|vient d'etre)
  h: (?:nouveau|nouveaute|inedit|exclusivite|innovation)(?: (?:chez|produit|service|20\d\d)(?: <name>)?)? ?[:!–-] ?(?<thing>(?:l'|la |le |les |notre |nos |une? |[§]+)<t>{4,90})
  v: (?:announces?|announced|announcing|celebrates?|celebrating)?(?: ?the)? ?(?:general |commercial |immediate |official |public |global |uk |beta )(?:availability|launch|release|rollout|roll-out) of (?<thing><t>{3,90})
  v: (?:adds?|added|adding|expands?|expanded|expanding|extends?|extended|extending|broadens?|broadened|refreshes|refreshed|updates?|updated|completes|rounds out|grows|grown|bolsters|bolstered) (?<what>(?:[^ .;:!?]{1,25} ){0,7}?(?:range|line-?up|portfolio|offering|product line|product family|menu|catalogue|collection|suite|services?)\b<t>{0,60})(?<=(?:its|our)<t>{2,110})
  h: (?:introducing|announcing|unveiling|now available|now in stock|just launched|just released|just landed|coming soon|out now|available now|new (?:for|in) (?:20\d\d|spring|summer|autumn|winter)|new (?:product|release|service|feature|arrival)s?|new|launch) ?[:–!-] ?(?<thing>(?:our |the |a |an |its |[§]+ ?)?<t>{4,90})
  h: (?:introducing|unveiling) (?<thing>(?:our |the |a |an |its )?<t>{4,90})
  v: (?:se lance|nous lancons|lancent|se lancent|se diversifie|se positionne) (?<what>(?:dans|sur) (?:la|le|les|l')(?! (?:grand|aventure|vide|course|defi)) ?<t>{4,80})
  v: (?:devoil|presente|propos|introdui|annonc|deploi|sor|cre|developp|conc|imagin|mis? au point|mettre au point|brevet|enrichi|complet|inaugur|lanc|ajout|edit|met a disposition)<v> <some>(?<novel>(?:son|sa|ses|notre|nos|une?|la|le|les|deux|trois|l'|leurs?) ?<t>{4,90})
  h: (?:lancement|sortie|arrivee|debut)(?: (?:officiel|national|mondial|europeen|imminent|prochain)[a-z]*)? (?:de |d'|du |des )(?<made>(?:notre |nos |la |sa |son |une? |le |l')?<t>{4,80})(?<=<name><t>{0,80}|nouve<t>{0,80}|version<t>{0,80}|gamme<t>{0,80})
  v: (?:launches|launched|launching|unveils|unveiled|unveiling|introduces|introduced|introducing|introduce|unveil|debuts|debuted|debuting|rolls out|rolled out|rolling out|roll out|releases|released|releasing|pilots|is piloting|brings out|has developed|have developed|has created|have created|developed|created|designed|invented|patented|adds|added|adding)(?: today| this week| this month| officially)? (?<made>(?!in |at |on |with |from |our business|a career)<t>{4,100})(?<=(?:launch|unveil|introduc|debut|rolls|roll|rolled|rolling|releas|pilot|brings|on sale|available|new|first)<t>{0,130})
  a: \b(?:sees|marks|saw|celebrates?) the (?:official )?(?:launch|release|arrival|debut) of (?<made>(?:our|the|its|<name>) ?<t>{3,80})
  a: (?<thing>(?<![a-z])(?:our|the|its|<name>'?s?) (?:[^ .;:!?]{1,25} ){1,7}?)(?:have|has|are|is) (?:now |just |finally |already )?(?:landed|arrived|hit|launched|gone live|dropped|on shelves|on the shelves|in stores|on sale|available (?:to (?:buy|order|download|pre-order|book)|from|now|in|nationwide|online))\b
  v: (?:propos|offr|assur|commercialis|distribu)<v> (?:desormais|maintenant|dorenavant|a present) (?<thing>(?:la |le |les |l'|une? |des |ses |son |sa )?<t>{4,80})
  a: (?:notre|nos|son|sa|ses) (?<what>(?:offres?|gammes?|catalogue|collections?|carte|services?|portefeuille) (?:s'enrichi|s'etoff|s'elargi|s'agrandi|se renouvel|se complet|evolu|s'enrich)<v> (?:d'|de |avec |et |pour )?<t>{3,80})
  v: (?:devoil|lanc|sor|commercialis|brass)(?:e|ent|ons|er|era|eront|erons|t|tent|tons|tir|tira)\b<quand> (?<made>(?:son|sa|ses|notre|nos|une?|deux|trois|quatre|la|le|les|l'|leurs?) ?<t>{4,90})
  v: cre(?:e|ent|ons|er|era)\b<quand> (?<made>(?:une? (?:marque|gamme|collection|ligne|application|appli|service|offre|label|outil|logiciel|plateforme|abonnement|recette|version)|(?:son|sa|ses|notre|nos) (?:propres?|premi[a-z]+|nouv[a-z]+)) ?<t>{3,90})
  v: (?:nouveau|nouvelle|nouveaux|nouvelles)(?<what> (?:logo|site|identite|emballages?|packaging|charte|slogan|magazine|blog|catalogue|podcast|application|appli|boutique en ligne|plateforme)\b<t>{0,70})(?<=(?:devoil|present|lanc|decouvr|inaugur|annonc)[a-z]{1,5}<t>{0,140})
  a: \b(?:decouvrez|voici|faites connaissance avec|testez) (?<what>[^.;:!?]{3,40}, (?:notre|la|le|notre toute) (?:nouve|derni|premi)<t>{3,70})
  a: (?<what>(?:le|la|l'|notre|nos|les|un|une) ?(?:[^ .;:!?]{1,25} ){0,7}?)(?:vient de sortir|vient d'arriver|viennent de sortir|viennent d'arriver|est desormais disponible|sont desormais disponibles|est maintenant disponible|est desormais propose|est desormais accessible|debarque dans|arrive dans nos|arrivent dans nos)<v>(?! (?:de|du) )
  v: (?:has|have|had)? ?(?:developed|created|designed|launched|introduced|built|brewed|produced) (?<what>(?:its|our) (?:own|first|first-ever|new) <t>{4,90})
  a: (?<thing>\b(?:an?|our|the|its) (?:brand[- ])?new (?:[^ .;:!?]{1,25} ){1,5}?)(?:is|are) (?:now )?(?:available|live|on sale|on offer|in stock|here)\b
  a: (?<thing>\b(?:our|its|<name>'s?) (?:brand[- ])?new (?:[^ .;:!?]{1,25} ){1,5}?)(?:start|starts|begin|begins|launch|launches|arrive|arrives|kick off|kicks off|hit|hits|land|lands) (?:in|on|this|next|today|soon|from)\b
  v: (?:bring|brings|bringing|brought) (?<what>(?:an? |its |our |the |two )<t>{3,60}? to (?:market|the market|shelves|supermarkets?|stores))
  a: (?<thing>\b(?:the|our|its) (?:new |redesigned |revamped |updated |latest |all-new )+(?:[^ .;:!?]{1,25} ){1,4}?)(?:is|are) (?:now |finally |also )?(?:out now|out|live|available|here|on sale|in stores)\b
  `,
);
