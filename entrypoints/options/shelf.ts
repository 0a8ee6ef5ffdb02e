import type { Spoken } from '../../utils/discovery/language.ts';
import { playbookOn, type Shelf, shelfIn, shelfText } from '../../utils/discovery/playbook/shelf.ts';

/** Where this browser keeps which playbook is in use, and the person's own ones. */
const KEY = 'playbooks';

export function keptShelf(): Shelf {
  return shelfIn(localStorage.getItem(KEY));
}

/** @throws where there is no room for it */
export function keepShelf(shelf: Shelf): void {
  localStorage.setItem(KEY, shelfText(shelf));
}

/** The playbook in use, in a language. */
export function playbookInUse(language: Spoken) {
  const shelf = keptShelf();
  return playbookOn(shelf, shelf.chosen, language);
}
