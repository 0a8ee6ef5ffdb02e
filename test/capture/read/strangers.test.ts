import { expect, test } from 'vitest';
import { fold, wordsIn } from '../../../utils/capture/read/fold.ts';
import { strangersIn } from '../../../utils/capture/read/strangers.ts';

function strangersOf(text: string) {
  const folded = fold(text);
  return strangersIn({ text, folded, words: new Set(wordsIn(folded)), isHeading: () => false }, 'Atelier Morvan');
}

test.each([
  'Hébergeur : Nuage SAS',
  'hebergeurs',
  'Site hébergé par Nuage',
  'hébergée chez Nuage',
  'hebergees sur Nuage',
  'Hébergement du site',
  'HÉBERGEMENT WEB',
  'Hébergement: OVH',
  'hébergementOVH',
  'Stockage direct des données',
  'Hosted by Nuage',
  'Our hosting provider',
  'hosting company',
  'Webhost',
  'webhosting',
  'webhoster',
  'Hoster',
  'Hospedaje web',
  'alojamiento web',
  'The Information Commissioner',
  'Commission nationale de l’informatique',
  'CNIL, Paris',
  'médiateur de la consommation',
  'The Ombudsman',
  'Aufsichtsbehörde',
  'A supervisory authority',
  'Garante per la protezione dei dati',
  'Autoriteit Persoonsgegevens',
  'Création du site : agence Nuage',
  'conception l’agence Nuage',
  'Réalisation web par l’agence Nuage',
  'Conceptionagence Nuage',
  'Création du siteagence Nuage',
  'Hébergemento2switch',
  'hébergement1&1',
  'Hébergement :Gandi',
])('%s speaks of somebody else', (text) => {
  expect(strangersOf(`Atelier Morvan\n${text}\n`)).toMatchObject([{ start: 'Atelier Morvan\n'.length }]);
});
