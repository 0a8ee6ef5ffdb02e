/** Words as people use them: a few again and again, most hardly ever (Zipf), in French and in English. */

export type Language = 'fr' | 'en';
/** Gives the next number of a sequence, 0 ≤ x < 1. */
export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** By how often they are said, the words that say nothing alone among them. */
const HEADS: Readonly<Record<Language, readonly string[]>> = {
  fr: list(`de la le et les des en du pour une un nous est que dans qui sur pas avec plus par ils vous au ce sont leur
    planning équipe clients production aujourd'hui projet délai commande service usine année besoin devis logiciel atelier
    site stock problème livraison semaine maintenance qualité réunion direction budget temps machine commerciale responsable
    outil suivi technicien chantier fournisseur prix intervention recrutement données Excel papier retard fabrication
    client mois ligne gestion groupe agence achat entreprise solution formation rendez-vous téléphone contrat visite
    énergie sécurité croissance transport entrepôt logistique tournée pièce contrôle facture relance marge rapport
    décembre janvier nouveau ancien manuel rapide difficile important prochain premier ouvrir changer perdre gagner attendre
    trouver préparer envoyer demander expliquer comprendre répondre organiser planifier mesurer améliorer déployer réparer
    saisonnier hôtel étude marché salon soudure peinture bâtiment commune région métier apprenti savoir-faire sous-traitant
    arrêt panne capteur tableau écran accès réseau sauvegarde erreur double saisie partage fichier version mobile tablette`),
  en: list(`the of to and a in we is for they with on that it our are not by have their from be this more than at which
    schedule team customers production today project delay order service plant year need quote software workshop
    site stock problem delivery week maintenance quality meeting management budget time machine sales manager
    tool tracking technician supplier price visit hiring data spreadsheet paper late manufacturing planning
    client month line group branch purchase company solution training call contract growth transport warehouse
    logistics route part control invoice follow-up margin report december january new old manual quick hard important
    next first open change lose win wait find prepare send ask explain understand answer organise plan measure improve
    deploy repair seasonal hotel study market fair welding paint building city region trade apprentice know-how
    subcontractor breakdown sensor board screen access network backup error double entry share file version mobile tablet
    safety energy shift overtime downtime forecast audit compliance onboarding renewal upgrade legacy rollout pilot`),
};

const SYLLABLES: Readonly<Record<Language, readonly string[]>> = {
  fr: list(`ba bré cal con cré dé do éli fa for gé gra ho in ju la lé mar mé mi na no ou pa pré qui ra ré sa sé ta té tri
    ve vi vo zan teur tion ment age ance ique eux elle`),
  en: list(`ab ac al be ber cal con de den er ex fa for ga gra hol in ka lan lo mar mel mi na no over pa per pro ra re sa ser
    sta ta ter tri un ver wa win ing ness tion ment able er ly`),
};

const VOCABULARY = 20_000;
const words: Record<Language, string[]> = { fr: [], en: [] };

/** The word of a rank, 0 the commonest: known ones first, then ones made of syllables, each its own. */
function wordOf(language: Language, rank: number): string {
  const known = words[language];
  if (known.length === 0) {
    known.push(...HEADS[language]);
    const syllables = SYLLABLES[language];
    for (let n = known.length; n < VOCABULARY; n++) {
      const random = randomOf(n);
      const count = 2 + Math.floor(random() * 3);
      known.push(Array.from({ length: count }, () => pick(syllables, random)).join(''));
    }
  }
  return known[rank] ?? '';
}

/** A number below `count`, the n-th about 1/n as likely as the first (Zipf’s law). */
export function rankOf(count: number, random: Random): number {
  return Math.floor(count ** random()) - 1;
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

/** A sentence of a number of words. */
export function sentence(language: Language, length: number, random: Random): string {
  const said = Array.from({ length }, () => wordOf(language, rankOf(VOCABULARY, random))).join(' ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** Sentences, `length` words in all. */
export function text(language: Language, length: number, random: Random): string {
  const sentences: string[] = [];
  for (let left = length; left > 0; left -= 12) sentences.push(sentence(language, Math.min(left, 12), random));
  return sentences.join(' ');
}
