import type { Reading } from '../reading.ts';
import { type Entity, nameOf } from '../structured/entity.ts';
import { aspectOf } from '../structured/vocabulary.ts';
import { plain } from './plain.ts';

/** As many organisations listed on one page, none of them its own, make a directory. */
const LISTED = 3;
const DIRECTORY =
  /\b(?:annuaire|directory|directorio|verzeichnis|branchenbuch|repertoire|elenco|gids|trouver un|find a)(?!\w)/;
/** What a list of others says of itself: `the 10 best roofers`, `24 entreprises trouvées`. */
const RANKED =
  /\b\d{1,3} (?:best|top|meilleurs|meilleures)(?!\w)|\b(?:top|best|les) \d{1,3} (?!ans)|\b\d{1,5} (?:entreprises|companies|businesses|results|resultats|etablissements|professionnels|societes)(?!\w)/;
/** Many organisations side by side, or a page that calls itself a directory and shows several addresses or numbers. */
export function isDirectory(reading: Reading, entities: readonly Entity[]): boolean {
  const listed = entities.filter(
    ({ types, roles }) =>
      aspectOf([...types]) === 'organisation' &&
      roles.some(
        ({ property, of }) =>
          /^item(?:listelement)?$/.test(property) &&
          /^(?:itemlist|listitem|collectionpage|searchresultspage)$/.test([...of.types].join()),
      ),
  );
  if (new Set(listed.map(nameOf)).size >= LISTED) return true;
  const named = plain(`${reading.title} ${URL.parse(reading.url)?.hostname.replace(/[.-]/g, ' ') ?? ''}`);
  const said = DIRECTORY.test(named) || RANKED.test(`${named} ${plain(reading.headings[0]?.text.slice(0, 200) ?? '')}`);
  return said && (reading.places.length >= LISTED || reading.numbers.length >= LISTED);
}
