import { type DashboardWords, dashboardEn } from './dashboard-en.ts';
import { dashboardFr } from './dashboard-fr.ts';
import { speaksFrench } from './french.ts';

/** The dashboard's catalog for a person's languages, as `wordsFor` chooses. */
export function dashboardWordsFor(languages: readonly string[]): DashboardWords {
  return speaksFrench(languages) ? dashboardFr : dashboardEn;
}
