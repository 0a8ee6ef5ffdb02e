import { type DashboardWords, dashboardEn } from './dashboard-en.ts';
import { speaksFrench } from './french.ts';

/** The dashboard's catalog for a person's languages, as `wordsFor` chooses. */
export async function dashboardWordsFor(languages: readonly string[]): Promise<DashboardWords> {
  return speaksFrench(languages) ? (await import('./dashboard-fr.ts')).dashboardFr : dashboardEn;
}
