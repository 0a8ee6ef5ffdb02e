/** A language as BCP 47 writes it (`fr`, `en-GB`), from what a page declares (`fr_FR`, `EN`). Null for anything else. */
export function languageOf(written: string): string | null {
  const tag = written.trim().replaceAll('_', '-').slice(0, 35);
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    // Of the right shape, and still no language tag.
    return null;
  }
}
