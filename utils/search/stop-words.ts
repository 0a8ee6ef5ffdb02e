const list = (words: string) => words.trim().split(/\s+/);

/** Words that are in every text, folded: alone they tell nothing. French and English. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...list(`a ai au aux avec avait avoir ce ceci cela ces cet cette comme dans de des deux du donc dont elle elles en encore
    entre est et ete etre eu eux fait il ils je jusque la le les leur leurs lui ma mais me meme mes moi mon ne ni nos notre
    nous on ont ou par pas pour qu que quel quelle qui sa sans se sera ses si son sont sous sur ta te tes toi ton tous tout
    toute toutes tu un une vos votre vous y aujourd hui`),
  ...list(`about all also am an and any are as at be been but by can could did do does for from had has have he her his how
    i if in into is it its just me my no not of on or our out she so some than that the their them then there these they
    this those to too up us was we were what when where which who why will with would you your www http https`),
]);

/** What is taken off the word behind an apostrophe: l'usine, qu'ils, d'après. */
export const ELISIONS: ReadonlySet<string> = new Set(
  list('l d j n s c m t qu jusqu lorsqu puisqu quoiqu quelqu presqu aujourd'),
);

/** What English hangs on a word with an apostrophe: the client's, they're. */
export const CONTRACTIONS: ReadonlySet<string> = new Set(list('s t d m re ve ll'));

/** The ends of domains that say nothing of whose they are. */
export const TOP_LEVELS: ReadonlySet<string> = new Set(
  list('com fr org net eu io co uk de be ch es it nl lu ca us info biz app dev ai example test'),
);
