/**
 * A French catalog with the spaces that belong to a mark made unbreakable, so that no line begins with `?` or `»`. In
 * place; sentences that take what they speak of are set as they are made.
 */
export function typeset<Catalog extends object>(catalog: Catalog): Catalog {
  for (const key of Reflect.ownKeys(catalog)) {
    const said: unknown = Reflect.get(catalog, key);
    if (typeof said === 'string') Reflect.set(catalog, key, set(said));
    else if (typeof said === 'function') {
      Reflect.set(catalog, key, (...about: unknown[]) => {
        const sentence: unknown = Reflect.apply(said, catalog, about);
        return typeof sentence === 'string' ? set(sentence) : sentence;
      });
    } else if (typeof said === 'object' && said !== null) typeset(said);
  }
  return catalog;
}

function set(sentence: string): string {
  return sentence.replace(/ (?=[?!:;»])/g, '\u00a0').replaceAll('« ', '«\u00a0');
}
