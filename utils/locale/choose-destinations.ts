import { type DestinationsWords, destinationsEn } from './destinations-en.ts';
import { speaksFrench } from './french.ts';
import { mappingProblems } from './mapping-problems.ts';
import { type OptionsWords, optionsEn } from './options-en.ts';
import { presetSettings, type SettingWords } from './preset-settings.ts';
import { type PresetsWords, presetsEn } from './presets-en.ts';

/** What the options say: of themselves, of destinations, of the kinds of receivers and of their settings. */
export interface DestinationCatalog {
  options: OptionsWords;
  destinations: DestinationsWords;
  presets: PresetsWords;
  settings: Readonly<Record<string, SettingWords>>;
  mappingProblems: (typeof mappingProblems)['en'];
}

export const catalogEn: DestinationCatalog = {
  options: optionsEn,
  destinations: destinationsEn,
  presets: presetsEn,
  settings: presetSettings.en,
  mappingProblems: mappingProblems.en,
};

/** The catalog for a person's languages, as `wordsFor` chooses. */
export async function destinationCatalogFor(languages: readonly string[]): Promise<DestinationCatalog> {
  if (!speaksFrench(languages)) return catalogEn;
  const [{ optionsFr }, { destinationsFr }, { presetsFr }] = await Promise.all([
    import('./options-fr.ts'),
    import('./destinations-fr.ts'),
    import('./presets-fr.ts'),
  ]);
  const [settings, problems] = [presetSettings.fr, mappingProblems.fr];
  return { options: optionsFr, destinations: destinationsFr, presets: presetsFr, settings, mappingProblems: problems };
}
