import { setOf } from '../grammar.ts';

/** What people call a thing when they find fault with it: without the endings of gender and number. */
const BAD = setOf(`
  lent mauvais obsolet depass vieux vieil vieill casse inefficac penibl chaotiqu desordonn terribl affreux affreus catastrophiqu
  defaillant fiabl lourd faibl decevant frustrant frustr mecontent insatisfait reticent interminabl incessant recurrent inutil
  desorganis stress debord surcharg demotiv incompetent rigid archaiqu couteux couteus fragil bancal poussif poussiv
  vetust opaqu insuffisant defectueux defectueus pietr epuis fastidieux fastidieus laborieux laborieus mediocr brouillon
  confus incomplet incomplet inadapt inadequat primitif primitiv perim use usant toxiqu desastreux desastreus lamentabl
  insupportabl ingerabl illisibl incoherent dysfonctionnel permanent constant repete croissant alarmant tendu vulnerabl
  neglig sous-equip depareill eparpill cloisonn sature fatigu demod desuet hors ringard cher chers complexe compliqu degrad
  sal bruyant exigu ennuyeux ennuyeus desagreabl furieux furieus enerv anxieux anxieus bacl dangereux dangereus instabl
  imprevisibl incorrect trompeur trompeus manquant absent inexperiment exorbitant excessif excessiv deficitair ruin endett
  problematiqu alambiqu bureaucratiqu rebarbatif rebarbativ repetitif repetitiv chronophag bugg impersonnel impersonnell
  indifferent tetu obtus inflexibl fig engorg coinc sceptiqu hostil inquietant honteux honteus pathetiqu minabl absurd maigr
  pourri nul null naz foireux foireus branlant rouill delabr insalubr crasseux crasseus bricol approximatif approximativ
  anarchiqu insoutenabl inacceptabl ridicul demoralis blas lassant vexant inexistant sous-pay sous-dimensionn laxist
  paresseux paresseus faineant malhonnet grossi deplorabl pitoyabl execrabl epouvantabl abominabl merdiqu calamiteux calamiteus effroyabl indign lacunair sommair erratiqu
  chancelant moribond sclerose plombe mitig miteux miteus tatillon poussiereux poussiereus archi-lent kafkaien usine-a-gaz
  impersonnell interminabl incapabl improductif improductiv mal manuel manuell tardif tardiv eleve elev derisoir insatisfaisant
  `);
/** Verbs of what is done to somebody's harm, by their stems. */
const HARM =
  /^(?:perdr\w*|capot\w*|avort\w*|flopp\w*|perd(?:ez|s|ent|u|us|ue|ues|re|ait|iez|ons)?|gaspill\w*|gach(?:ez|es|ent|e|er|ee)|echou\w*|souffr\w*|surpay\w*|surfactur\w*|nuis(?:ent|ait|e|ez)|detest\w*|plaign\w*|plaint|plant(?:e|ent|es|ez|er)|rat(?:ez|es|ent|er|e|ee|es)|abim\w*|neglig\w*|toler\w*|stagn\w*|chut\w*|baisse(?:nt|r)?|rechign\w*|abandonn\w*|decoi\w*|decev\w*|decu\w*|pein(?:ez|es|ent)|galer\w*|degrad\w*|derap\w*|subi(?:ssez|ssent|s|t|r)?|echapp\w*|oubli\w*|s'effondr\w*|effondr\w*|fuient|fuir|fuyez|ignor(?:e|es|ent|ez|ee|er)|quittent|partent|train(?:e|ent|ez|er)|bacl\w*|laiss(?:ez|e|es) passer|manqu(?:ez|es|ent|e)|echappent|sabot\w*|plomb(?:e|ent|es|er|ez|ee|ees)|penalis\w*|handicap\w*|fragilis\w*|sous-estim\w*|endett\w*|coul(?:ez|e|ent)|pati(?:ssez|ssent|t|r)|rament|ramez|rame|peche(?:nt)?|foir\w*|gaffe\w*|desert\w*|enteter|entete\w*|fach(?:e|er|ez|ent|ee|es|ees)|jet(?:ez|tez|te|er)|vex\w*|rebut\w*|tromp(?:ez|e|ent|er)|egar(?:ez|e|ent)|loup(?:ez|e|ent|er)|zapp\w*|croupi\w*|effrit\w*|recul(?:e|ent|ez)|regress\w*|declin(?:e|ent)|enlis\w*|essouffl\w*|cloche(?:nt)?|explos(?:e|ent)|flamb(?:e|ent)|craqu\w*|esquiv\w*|demissionn\w*)$/;
/** What nobody wants to have. */
const TROUBLE = setOf(`
  turnover erreur erreurs retard retards panne pannes plainte plaintes reclamation reclamations chaos desordre bazar echec echecs
  perte pertes gaspillage gaspillages inefficacite inefficacites lenteur lenteurs lourdeur lourdeurs frustration
  frustrations manque penurie bug bugs plantage plantages absenteisme chute baisse conflit conflits stress derapage derapages
  depassement depassements penalite penalites insatisfaction desorganisation lacune lacunes dysfonctionnement dysfonctionnements
  surcout surcouts litige litiges surcharge demotivation mecontentement departs depart demissions rebut rebuts impaye impayes
  defaut defauts desastre problemes soucis galere galeres bourde bourdes amende amendes ruptures malentendus fuite fuites
  inertie resistance resistances reticences epuisement silos oublis incoherences goulot goulots bordel pagaille foutoir carences
  bourde fiasco catastrophe cauchemar crise scandale excuse excuses deconvenues couac couacs pepins accrocs failles ratage
  ratages rates recul grogne colere mefiance lassitude negligence negligences incompetence laisser-aller cafouillage
  cafouillages instabilite ardoise vetuste salete gabegie impatience
  deboires mesententes accidents incidents degradation deficit gachis
  `);
/** Those that even "le" makes a fact of. */
const GRAVE = setOf(
  'fiasco catastrophe cauchemar incompetence negligence cafouillage manque chaos desordre lenteur lourdeur echec desorganisation bazar pagaille bordel gachis derapage insatisfaction demotivation baisse chute degradation desastre inertie',
);
/** Everybody has some: to speak of theirs finds no fault. */
const COMMON = setOf('rebut rebuts turnover absenteisme reclamations plaintes incidents accidents departs impayes');
const OWN = 'votre|vos|ton|ta|tes|leur|leurs|ces|cet|cette|ce|tous|toutes|telle?s?|tant|autant';

/** What its first letters make a fault: "irrégulier", "désorganisé". */
const NEGATED =
  /^(?:ir(?!rig|rit)|il(?!lustr|lumin)|in(?:ad|ac|coh|compl|comp|ef|suf|cap|secur|app|exac|exp(?!er)|egal|hosp|stab|utilis|audib|lis|organis)|im(?:pr(?:ecis|evis|odu|atic)|matur|puiss|poss)|mal|des[aeio](?!rm|gn|re)|de(?:connect|synchro|mesur|structur|faill))[a-z]{2,14}(?:e|ee|es|ees|able|ables|ible|ibles|ent|ents|ente|entes|ant|ants|ante|antes|ier|iers|iere|ieres|if|ifs|ive|ives|et|ete|eux|euse)$/;

export type Trouble = 'bad' | 'harm' | 'trouble';

/** The kind of fault that a word finds, whatever its ending. */
export function troubleIn(word: string): Trouble | null {
  if (TROUBLE.has(word)) return 'trouble';
  if (BAD.has(word) || BAD.has(word.replace(/(?:ees|es|ee|e|s)$/, '')) || BAD.has(word.replace(/(?:es|s)$/, '')))
    return 'bad';
  if (NEGATED.test(word)) return 'bad';
  return HARM.test(word) ? 'harm' : null;
}

const SUBJECT = /^(?:vous|tu|vos|votre|tes|ton|ta|qui|certains|ils|elles)$/;
/** Between the subject and the verb, these make it no fact. */
const VETO =
  /^(?:n'|ne|si|quand|lorsqu'|lorsque|un|une|pourrait|pourriez|voulez|souhaitez|comptez|faut|doit|pouvez|jamais|de|d'|a|sans|pour)$/;

/** Where a sentence speaks of a fault as theirs and as a fact: "votre outil lent", "vous perdez"; the word's number, or -1. */
export function ownedTrouble(words: readonly string[]): number {
  return words.findIndex((word, at) => {
    const kind = troubleIn(word);
    if (kind === null) return false;
    const before = words.slice(Math.max(0, at - 5), at);
    if (kind === 'harm') {
      // "que perdez-vous": the subject comes after its verb.
      if (/^(?:vous|tu)$/.test(words[at + 1] ?? '') && !/^(?:n'|ne|si)$/.test(words[at - 1] ?? '')) return true;
      const subject = before.findLastIndex((one) => SUBJECT.test(one));
      // "vos marges qui s'effondrent", but not "des clients qui partent".
      if (before[subject] === 'qui' && !before.some((one) => /^(?:vos|votre|tes|ces)$/.test(one))) return false;
      return (
        subject >= 0 &&
        !before
          .slice(Math.max(0, subject - 1))
          .some(
            (one, n, near) => VETO.test(one) && (one !== 'a' || (n === near.length - 1 && /(?:er|ir|re)$/.test(word))),
          )
      );
    }
    return !isCommon(words, at) && isTheirs(words, at, kind);
  });
}

/** "que vous apprennent vos rebuts ?", but "tous ces départs". */
function isCommon(words: readonly string[], at: number): boolean {
  return (
    COMMON.has(words[at] ?? '') &&
    /^(?:votre|vos|le|la|les|tes|ton)$/.test(words[at - 1] ?? '') &&
    !/^(?:tous|toutes)$/.test(words[at - 2] ?? '')
  );
}

/** They have one of each: "l'ambiance toxique" is theirs. */
const ONLY =
  /\b(?:le|la|l'|cet|cette|ce) (?:ambiance|climat|qualite|gestion|organisation|communication|image|reputation|moral|accueil|service|suivi|management|direction|coordination|logistique|maintenance)$/;

/** "vos retards", "votre outil si lent", "une telle lenteur", "le manque de". */
function isTheirs(words: readonly string[], at: number, kind: Trouble): boolean {
  const near = words.slice(Math.max(0, at - 4), at).join(' ');
  const own = new RegExp(
    `^(?:.* )?(?<own>${OWN}|le|la|du|les|des|au|aux|un si|une si|un aussi|une aussi|d' un tel)(?<between>(?: [a-z']+)*)$`,
  ).exec(near)?.groups;
  if (
    /\b(?:votre|vos|ton|ta|tes|leur|leurs) (?:[a-z']+ ){1,4}(?:est|sont|etait|etaient)(?: (?:un|une|si|trop|tres|aussi|vraiment|tellement))*$/.test(
      words.slice(Math.max(0, at - 8), at).join(' '),
    )
  )
    return true;
  if (
    kind === 'bad' &&
    /^(?:\w+ ){1,2}(?:de|d'|des|dans|chez) (?:votre|vos|ta|ton|tes)\b/.test(words.slice(at + 1, at + 6).join(' ')) &&
    /\b(?:le|la|les|l'|cette|ce|ces)$/.test(near)
  )
    return true;
  if (
    kind === 'trouble' &&
    /\b(?:un (?:nouvel|nouveau|autre|enieme)|une (?:nouvelle|autre|enieme)|encore une?)$/.test(near)
  )
    return true;
  if (kind === 'bad' && ONLY.test(near)) return true;
  if (kind === 'bad' && /\b(?:si|aussi|tellement|trop)$/.test(near)) return true;
  if (own?.own === undefined) return false;
  const between = own.between ?? '';
  const inner = kind === 'bad' ? between.replace(/ d(?:e|') \w+$/, '') : between;
  if (/\b(?:un|une|des|de|d'|du|en|par|sur|avec|pour|a|que|dans|aucun|plus de|sans)\b/.test(inner)) return false;
  if (/^(?:le|la|du|les|des|au|aux)$/.test(own.own))
    return (
      kind === 'trouble' &&
      /^(?: (?:recente|derniere|forte|brusque|nette|actuelle|recent|dernier|fort))?$/.test(between) &&
      GRAVE.has(words[at] ?? '')
    );
  // "ce retard", but "ce qui va mal".
  return !/\b(?:qui|que|qu')\b/.test(between) || /\bqui (?:ne |n' |est |sont |s' |se )?\w*$/.test(between);
}
