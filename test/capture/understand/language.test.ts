import { expect, test } from 'vitest';
import { capturePage } from '../page.ts';

const FRENCH =
  'Nous fabriquons des portes et des fenêtres pour les maisons de la région, et nous les posons chez vous avec soin. ' +
  'Votre projet est le nôtre : une équipe vous conseille sur le choix du bois, sur les délais et sur les prix.';
const ENGLISH =
  'We make doors and windows for the homes of the county, and we fit them with care. Your project is ours: a team will help ' +
  'you with the choice of wood, and with all that you need to know of the prices.';

function languageOf(html: string) {
  const { page, facts } = capturePage(html);
  return [page.language, facts.find(({ field }) => field === 'language')?.value];
}

test.each([
  ['declared', `<html lang="fr-CA"><p>${FRENCH}</p>`, 'fr-CA', 'fr-CA'],
  ['declared elsewhere', `<meta property="og:locale" content="fr_FR"><p>${FRENCH}</p>`, 'fr-FR', 'fr-FR'],
  ['told by the text alone: of the page, no fact', `<p>${FRENCH}</p>`, 'fr', undefined],
  ['told by the text against a template', `<html lang="en"><p>${FRENCH}</p>`, 'fr', undefined],
  ['declared, with a few words of another', `<html lang="fr"><p>Acme, the door company</p>`, 'fr', 'fr'],
  ['declared, of few words', '<html lang="de"><p>Acme</p>', 'de', 'de'],
  ['of two languages in equal shares', `<html lang="en"><p>${ENGLISH}</p><p>${FRENCH}</p>`, 'en', 'en'],
  ['told by nothing', '<p>Acme 2026</p>', null, undefined],
])('a language %s', (_, html, language, fact) => expect(languageOf(html)).toEqual([language, fact]));

test.each([
  [
    'de',
    'Wir bauen Türen und Fenster für die Häuser der Region und montieren sie mit Sorgfalt. Das Team ist für Sie da.',
  ],
  [
    'es',
    'Hacemos puertas y ventanas para las casas de la región, y las montamos con cuidado. El equipo está para usted en todo.',
  ],
  [
    'it',
    'Facciamo porte e finestre per le case della regione, e le montiamo con cura. Il nostro team è a disposizione di chi ha un progetto.',
  ],
  [
    'nl',
    'Wij maken deuren en ramen voor de huizen van de streek, en plaatsen die met zorg. Ons team is er voor u en uw project.',
  ],
  [
    'pt',
    'Fazemos portas e janelas para as casas da região, e montamos tudo com cuidado. A nossa equipa não para até que o seu projeto esteja pronto.',
  ],
])('a text in %s', (language, text) => expect(languageOf(`<p>${text}</p>`)[0]).toBe(language));
