import type { Spoken } from '../../utils/discovery/language.ts';
import { playbookOn, shelfIn } from '../../utils/discovery/playbook/shelf.ts';

/** The playbook that the person uses, in a language. */
export function playbookInUse(language: Spoken) {
  const shelf = shelfIn(localStorage.getItem('playbooks'));
  return playbookOn(shelf, shelf.chosen, language);
}
