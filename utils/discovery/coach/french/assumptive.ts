import { type Found, firstOf, type Questioned, wordAt } from '../grammar.ts';
import { ownedTrouble, type Trouble, troubleIn } from './trouble.ts';

/** It imagines: nothing is taken for granted. */
const HYPOTHETICAL =
  /\b(?:s' ils?|s' elles?|imagin\w+|suppos\w+|admettons|disons que|aurait|auraient|changerait|feriez|ferait|si (?:un|une|le|la|les|votre|vos|vous|tu|on|rien|demain|jamais|l'|ce|ca|cela|quelqu')|quand (?:un|une|quelqu'|on|des)|lorsqu' (?:un|une|on)|en cas de)\b/;

/** "pourquoi …" asks for the reason of a fact: these words say that the fact is a fault. */
const WHY =
  /\b(?:pourquoi|comment (?:ca se fait|se fait t il|se fait il|cela se fait) (?:que|qu'))(?= ).{0,80}\b(?:si(?! (?:vous|tu|on|le|la|les|un|une|votre|important\w*|tot|jeune|vite|c'))|tellement|(?<!apres )tant|autant|aussi(?! (?:important|bien))|trop|encore|toujours|jamais|personne|continu\w+|n(?:e|') (?:\w+ ){1,6}?(?:pas|plus|jamais|rien|guere)|(?:vos|votre|les|tes|ils|elles|vous|tu) (?:\w+ ){1,4}?pas|laisse\w*|attendu|attendez|pire|au lieu|peur|craign\w+|du mal|tout ce temps|clients (?:vous )?(?:quittent|partent)|partent (?:ils|elles)|partis|s' en vont|claquent la porte|demissionnent|vont voir ailleurs|vous (?:lachent|fuient|boudent))\b/;

const TOLD = [
  /^quelles? (?:erreurs?|fautes?|bourdes?|excuses?)\b/,
  /\b(?:puisque|puisqu'|maintenant que|vu que) (?:la |le |l' |votre |vos )\w+ (?:a|ont) (?:echoue|rate|plante|chute|capote)|quand votre (?:meilleur|meilleure|principal|principale) \w+ (?:partira|quittera|demissionnera)|\b(?:puisque|puisqu'|sachant que|sachant qu'|etant donne que|vu que|maintenant que|alors que)\b.{0,70}\b(?:decide de|choisi de|ne \w+ pas|n' \w+ pas)\b/,
  /\bqu' est ce (?:que|qui) .{0,30}\b(?:detest\w+|decoi\w+|exasper\w+|insupport\w+)\b/,
  /\bqu' est ce qui (?:vous |t' )?(?:a fait|fait|rend|a rendu)\b.{0,50}\b(?:echouer|si \w+|aussi \w+|perdre|(?:si|aussi) \w+|penibles?|rater|planter|fuir|partir)\b/,
  /\b(?:empeche|empechait|retient|bloque) (?:encore )?(?:de |d' ).{0,10}\b(?:signer|acheter|avancer avec|demarrer avec|dire oui|commander|engager|sauter le pas|passer a l' action|rejoindre|regler|corriger|changer|agir|resoudre|traiter)\b/,
  /\b(?:supportez|supportes|supporter|supportent|tolerez|tolerer|justifi(?:ez|er) (?:vous )?(?:de |un |une |le |ce )?(?:payer|depenser|prix|tel|garder)|accommod\w+ d' un (?:si|aussi)|rattraper (?:vos|votre|le|la|ce)|les memes (?:erreurs|problemes)|le fait que|regrett\w+|avec (?:un|une) [\w']+ (?:pareil(?:le)?|comme ca)|comme en (?:19|20)\d\d|fai(?:s|t|tes) (?:arnaquer|avoir|rouler|plumer|voler|escroquer|berner)|renonc\w+ a (?:la |l' )?(?:qualite|croissance|formation|innovation|securite|vos (?:clients|equipes))|passage a (?:notre|nos) \w+|tomber en (?:ruine|panne|morceaux|desuetude)|a vau l' eau|expliqu\w+ (?:vous |tu )?(?:que|qu'|le fait que).{0,40}\b(?:personne|jamais|ne|n'|si|autant|encore|toujours|aucune?|seule\w*)|justifi\w+\b.{0,60}\b(?:tels?|telles?)|(?:temps|heures|argent|economies|gains|jours) \w+ (?:par|grace a|avec) (?:notre|nous)|vous (?:depasser|devancer|doubler|distancer)|quand (?:votre|vos) (?:\w+ ){1,3}(?:tombera|lachera|plantera|partira|echouera|cassera|craquera)\w*|raisons? pour (?:laquelle|lesquelles) (?:vous|tu) n'|apres avoir (?:adopte|installe|achete|signe|choisi)|grace a notre|vous remettre de|surmonter (?:cet|cette|ce|votre|vos)|maintenant que (?:vous|tu) (?:avez|etes|as|es) (?:vu|decide|convaincu|convaincue|constate|essaye|compris)|(?:aimez|adorez|preferez|appreciez) (?:vous )?(?:le plus )?(?:dans|de) notre|ne (?:va|marche|fonctionne|tourne) pas (?:dans|avec|chez) (?:votre|vos)|vous a fait (?:ignorer|perdre|rater|oublier|echouer)|(?:nouveau|nouvelle|autre|enieme) \w+ (?:rate|perdu|manque)e?|une fois (?:que vous (?:serez|aurez)|inscrit|client|passe|signe)|quand (?:votre|vos) \w+ \w+ (?:encore|a nouveau)|cloche (?:dans|chez|avec) (?:votre|vos)|sans (?:vrai|veritable|bon)e?s? \w+|quelles? excuses?|pour (?:facher|perdre|rater|decevoir|enerver)|bas de gamme|a ce point|laisse(?:z)? (?:faire|filer|derap\w+|passer))\b/,
  /\b(?:une fois|quand|lorsque|lorsqu'|apres|des) (?:que |qu' )?(?:(?:notre|nos) (?:\w+ )?(?:solution|outil|produit|plateforme|logiciel|systeme|offre|service|equipe|formation)s?|vous aurez (?:signe|achete|adopte|choisi|installe)|vous serez (?:client|equipe)|(?:la|le|les|l') .{1,30} (?:achete|installe|signe|deploye)\w*)/,
  /\b(?:utiliserez|ferez|deploierez|depenserez|investirez|emploierez|allez vous (?:utiliser|faire|employer))\b.{0,60}\b(?:notre|nos|nous|gagnerez|gagne|economis\w+|fera gagner|fait gagner)\b/,
  /\b(?:allez vous|vas tu|comptez vous|pensez vous|vous allez) (?:reparer|corriger|enrayer|survivre|redresser|(?:vous )?sortir de (?:ce|cette|la)|sauver|rattraper|stopper)\b/,
  /\b(?:decouvrant|apprenant|realisant|compris|decouvert|realise) qu(?:e|') (?:on )?vous\b/,
  /\b(?:pannes|bugs|erreurs|retards|conges|absences|plaintes) (?:a repetition|incessant\w*|permanent\w*|recurrent\w*|chroniques?)\b/,
  /\b(?:encore|toujours|a nouveau) (?:une fois )?(?:en retard|en panne|rate|echoue|a la main|trop tard|en dessous)\b/,
  /\bpar rapport a vos concurrents\b.{0,20}\bretard|\b(?:un|une|des|de|d') \w+ (?:aussi|si) (?!bon|beau|bel|fort|grand|rapid|stabl|fidel|import|vite|bien|haut|elev|motiv|jeune|efficac|loyal|differ|specif|particul|calm|seren|propre|net|frais|fraich|joli|clair|precis|simpl|facil|fluid|solid|soud|uni|petit|ancien|celebr|rentabl|prosper|dynam|creat|innov|qualif|engag|large|vaste|riche)\w+|\b(?:si|aussi|tellement) (?:difficile|dur|cher|long|complique|mal|peu|mauvais|lent|fragile)\w*\b|\b(?:la|les|le) (?:pertes?|chute|baisse|recul|erosion|fuites?|departs?) (?:de|d') (?:vos|votre)\b|\b(?:le|la|les|du|des|au|aux) \w+ (?:desastreu|catastrophi|lamentabl|affreu|mediocre|sale|rate|inutile|pitoyabl|deplorabl|calamiteu)\w*\b|\b(?:votre|vos|le|la|les) \w+ (?:en berne|en chute|en baisse|a la traine|au plus bas)\b|\b(?:votre|vos) \w+ (?:rate|manque|echoue|perdu)e?s?\b/,
] as const;

const DATUM = [
  /\b(?:a cause d\w*|retourn\w+ contre (?:vous|votre|vos)|parce que votre|passent sous le nez|se perdent|fermer les yeux|attendre avant|inefficac\w+|du mal|de travers|dans cet etat|a ce point|avant d' agir|faute de|s' est (?:plante|trompe|rate)|mal (?:fichu|fait|concu|organise|gere|ficele|tenu)\w*|faux bond|commence\w* a (?:partir|quitter|perdre|echouer)|oubli\w+ de|commence a (?:se |s' )?(?:degrad|baiss|chut|derap|rat)\w*|(?:commence|commencent)(?: \w+){0,2} a (?:se )?degrad\w*|tombe(?:nt|e|s)? en panne|a demissionner|a la poubelle|les bras)\b/,
  /\b(?:ces|vos|tes) (?:\w+ ){1,2}(?:constante?s|permanente?s|recurrente?s|chroniques|incessante?s|a repetition|repete?e?s)\b/,
  /\b(?:ces|ce|cette|vos|de tels) (?:problemes?|soucis|difficultes?|ennuis)\b/,
  /\bcombien\b.{0,60}\b(?:de plus|plus vite|de mieux|en plus)\b/,
  /\bcombien\b.{0,60}\b(?:notre|nos|avec nous|grace a nous)\b/,
  /\bcombien\b.{0,30}\b(?:econom\w+|gagner\w+|vendr\w+)\b.{0,40}\b(?:si|avec|grace|en)\b/,
  /\bquand\b.{0,40}\b(?:compter sur votre|que nous (?:commencions|demarrions)|signer|signez|signerez|signons|cess\w+ de|arret\w+ (?:de|enfin)|remplacer (?:cette|ce|votre|vos)|debarrasser|passer commande|recevoir votre (?:commande|accord)|demarrer avec nous|\w+ .{0,30}avec nous|nous (?:rejoi\w+|faites|ferez)|vous reveiller|commence a|chez nous|aupres de nous)\b/,
  /\b(?:responsable de|coupable|a (?:cause|provoque) (?:l'|le|la|les|ce|ces|cet|cette)|qui paie pour|la faute a qui|a qui la faute|laisse (?:faire|passer|derap\w+))(?= .{0,30}(?:retard|erreur|echec|panne|perte|bazar|chaos|probleme|faire|faute|derap|$))/,
  /\b(?:vos|de vos) (?:nombreux|multiples|innombrables|divers|plus gros) (?:problemes|soucis|retards|difficultes|echecs)\b/,
  /\b(?:march|fonctionn|tourn|avanc|convert|vend|repond|suiv)\w{0,6} plus\b(?! (?:de|que|vite|ou|d'))/,
  /\b(?:cesse|arrete) (?:de |d' )(?:faire confiance|croire|investir|innover|ecouter|progresser|grandir|former|ameliorer|verifier|(?:se |s' )\w+)\b/,
  /\b(?:allez|comptez|vas|voulez) (?:vous|tu) (?:enfin )?(?:reconnaitre|admettre|accepter|realiser|comprendre|avouer) (?:que|qu')/,
  /\bcomme (?:en (?:19|20)\d\d|dans les annees)\b/,
  /\bvous (?:vole|volent|pique|piquent) (?:le plus|vos|des|de)\b/,
  /^quand\b.{0,20}\b(?:reparer|corriger|remplacer|nettoyer|redresser|soigner) (?:votre|vos|ce|cette|ces)\b/,
  /\b(?:laquelle|lequel|lesquels|lesquelles) de nos\b|\bquand (?:avez vous|as tu) (?:compris|realise|remarque|constate|decouvert)\b/,
  /\bcombien de \w+ (?:allez vous|comptez vous|pensez vous|voulez vous) (?:nous )?(?:prendre|acheter|commander)\b/,
  /\bqui a (?:rate|plante|foire|casse|laisse|provoque|bacle)\b/,
] as const;
/** Words that find no fault where a figure is asked for. */
const NEUTRAL =
  /^(?:vieux|vieille?s?|bas|basse|chers?|chere|complexes?|eleve\w*|manuels?|manuelle?s?|permanents?|constante?s?|use|hors|fatigu\w*|turnover|absenteisme|retards?|manque|baisse|depart|departs|rebuts?|conflits?|accidents?|incidents?|stress|impayes?|defauts?|ruptures?|deficit|penurie|repetes?|mal|perte|pertes|constant|litiges?|inutil\w*|elev\w*|approximati\w*|endett\w*)$/;
const COUNTED =
  /\b(?:combien (?:d'|de)|a quelle frequence)\b.{0,40}\b(?:erreurs?|plaintes?|reclamations|pannes|bugs|problemes|dysfonctionnements|retards)\b|\bcombien (?:vous )?coute\w*\b.{0,40}\b(?:manque|retards?|pannes?|turnover|absenteisme|mauvais\w*)\b/;

const YES_NO = [
  /\b(?:toujours|encore) (?:du mal|autant de|des heures|a (?:perdre|galerer|subir)|ce vieux|cette vieille|ces vieux|un (?:vieux|outil depasse)|trop|les memes)\b/,
  /\b(?:passez|passes|perdez|perds|gaspillez|galerez|galeres|subissez|supportez|supportes|souffrez|payez|faites) (?:vous |tu )?(?:encore|toujours)\b(?=.{0,40}\b(?:heures|temps|argent|vieux|vieille|trop|ce|cette|ces|memes|main)\b)/,
  /^(?:avez|as) (?:vous|tu) (?:enfin |deja )?(?:cesse|arrete|fini) (?:de |d' )/,
  /\bpay\w+ (?:vous |tu )?(?:encore|toujours)\b/,
  /\blaiss\w+ (?:vous |tu )?(?:encore|toujours)\b|\b(?:encore|toujours) laiss\w+\b/,
  /\bgaspill\w+ (?:vous |tu )?(?:encore|toujours)\b/,
  /\b(?:cesse|arrete|fini)(?:z|r)? (?:enfin )?(?:de |d' )(?:perdre|gaspiller|ignorer|payer trop|galerer|rater|subir|negliger)|\benfin (?:arrete|cesse|fini)\b/,
  /\b(?:ce|cette|cet|ces) (?:vieux|vieille|vieil|vieilles) \w+/,
] as const;

/** "how many complaints …" counts a trouble; "who handles complaints?" only names it. */
const COUNTS = /\b(?:combien|a quelle frequence|a quel point|quel(?:le)?s?)\b/;

function found(trouble: Trouble | null, words: string): boolean {
  return trouble !== null && (trouble !== 'trouble' || COUNTS.test(words));
}

/** Words that take an unproved thing for granted; null where there are none. */
export function assumptive({ words, asks }: Questioned): Found | null {
  if (/^(?:savez|sais|connaissez|mesurez|suivez|comptez) (?:vous|tu)\b/.test(words)) return null;
  const list = words.split(' ');
  if (asks === 'datum') {
    const owned = ownedTrouble(list);
    return (
      firstOf(words, DATUM) ??
      firstOf(words, [COUNTED]) ??
      wordAt(
        list,
        list.findIndex((word, at) => !NEUTRAL.test(word) && (at === owned || found(troubleIn(word), words))),
      )
    );
  }
  if (asks === 'yes-no') return firstOf(words, YES_NO);
  if (HYPOTHETICAL.test(words)) return null;
  const why = list.findIndex(
    (word, at) =>
      word === 'pourquoi' || (word === 'fait' && /\bcomment (?:ca |cela )?se$/.test(list.slice(0, at).join(' '))),
  );
  const because = why < 0 ? -1 : list.findIndex((word, at) => at > why && troubleIn(word) !== null);
  return (
    (why < 0 ? null : firstOf(words, [WHY])) ??
    firstOf(words, TOLD) ??
    wordAt(list, because) ??
    wordAt(list, ownedTrouble(list))
  );
}
