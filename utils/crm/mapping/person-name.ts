/** What is said before a name, and is no part of it. */
const TITLE = /^(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Prof|Pr|Me|Sir)\.?$/i;

/**
 * A person's name in two, for receivers that keep it so: a page writes it in one. The words in capitals are the family's
 * where some are (`Sana BENALI`, `BENALI Sana`), else the first word is the given name (`Jean-Paul de la Tour`). One word
 * alone is the family's: receivers ask for that one.
 */
export function nameParts(name: string): { firstName: string | null; lastName: string | null } {
  const words = name.split(' ').filter((word) => word !== '');
  const bare = words.length > 1 && TITLE.test(words[0] ?? '') ? words.slice(1) : words;
  if (bare.length < 2) return { firstName: null, lastName: bare[0] ?? null };
  const given = bare.filter((word) => !isCapital(word));
  const family = bare.filter(isCapital);
  if (given.length > 0 && family.length > 0) return { firstName: given.join(' '), lastName: family.join(' ') };
  return { firstName: bare[0] ?? null, lastName: bare.slice(1).join(' ') };
}

/** `BENALI`, `D'ARC`, and no initial such as `J.` */
function isCapital(word: string): boolean {
  return /\p{Lu}{2}|\p{Lu}['’]\p{Lu}/u.test(word) && word === word.toUpperCase();
}
