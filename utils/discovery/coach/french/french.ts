import type { Grammar } from '../grammar.ts';
import { assumptive } from './assumptive.ts';
import { doubleBarrelled } from './double-barrelled.ts';
import { leading, multipleChoice } from './flaws.ts';
import { openingOf } from './opening.ts';
import { phrase } from './phrase.ts';
import { spelling } from './spelling.ts';

export const french: Grammar = {
  spelling,
  filler:
    /^(?:(?:alors|donc|du coup|euh|heu|hum|bon|ben|bah|eh bien|bonjour|bonsoir|salut|merci|pardon|excusez moi|desolee?|en gros|grosso modo|environ|ok|d' accord|et|mais|ou|or|puis(?! je)|ensuite|enfin|sinon|en fait|par curiosite|(?:dites|dis) moi(?= ,)|s' il vous plait|s' il te plait|svp|stp|concretement|honnetement|franchement|selon vous|selon toi|a votre avis|a ton avis|d' apres vous|pour vous|pour toi|chez vous|chez toi|aujourd' hui|actuellement|si oui|si non|justement|tiens|ecoutez|voila|au fait|question rapide|une question|peut etre|apres|en pratique|dans les faits|en general|globalement|dans l' ideal|idealement|au quotidien|plus precisement|precisement|en ce moment|au juste|tout d' abord|d' abord|allez|ah|oh|tres bien|super|parfait|je comprends|entendu|et vous|et toi|et sinon|(?:ma|la|une|autre|premiere|derniere|petite) question(?: est| c' est| ,| serait)*|ce que (?:j' aimerais|je voudrais|je veux|nous aimerions) (?:savoir|comprendre)(?: ,)?(?: c' est)?|si je peux me permettre|entre nous(?= , (?:quand|combien|qui|quel|ouu|depuis)))(?: |$))+/,
  openingOf,
  phraseOf: phrase,
  inner:
    /\b(?:comment|pourquoi|en quoi|a quoi) (?:[a-z]+ ){0,4}?[a-z]+ (?:vous|tu|t il|t elle|t on|il|elle|ils|elles|on)\b|\bqu' est ce (?:qui|que|qu')|\b(?:que|qu') (?:se |vous |en |doit |s' )?(?!(?:il|elle|on|ils|elles|vous|tu|nous|je|ce|ca|cela)\b)\w+ (?:vous|tu|t il|t elle|il|ils|elles|on)\b|(?<!\b(?:explique|dit|montre|compris|vu|savoir|sait|savez|demande|su) )\bcomment (?:fonctionne|marche|se passe|s' organise)\b|\bquelles sont les (?:etapes|raisons|priorites|consequences)\b|\b(?:decrivez|racontez|expliquez) (?:moi|nous|le|la|les)\b(?! [,:])|\bpouvez vous (?:m' expliquer|me raconter|me decrire|detailler)|\bvous pouvez (?:detailler|developper|expliquer)\b/,
  agenda:
    /^(?:alors |donc |bon |ok )?(?:parlons|passons|venons|abordons|commencons|discutons|revenons|regardons|continuons|on passe|j' aimerais (?:parler|aborder)|je voudrais (?:parler|aborder))\b/,
  greeting:
    /^(?:(?:bonjour|salut|bonsoir|hello)\b.{0,30})?(?:comment (?:allez vous|vas tu|ca va)(?: aujourd' hui)?|(?:comment )?ca va(?: bien)?|vous allez bien|tu vas bien|tout va bien|vous m' entendez(?: bien)?|la forme) ?$/,
  leading,
  multipleChoice,
  doubleBarrelled,
  assumptive,
};
