import type { MappingProblem } from '../domain/mapping.ts';

/** What is wrong with a mapping, or with one field of it. */
export const mappingProblems: Record<'en' | 'fr', Record<MappingProblem, string>> = {
  en: {
    'not-json': 'This is no JSON.',
    'too-long': 'This is too long to be a mapping.',
    shape: 'Something is missing here, or of the wrong kind.',
    'unknown-path': 'We have no such value. Choose one of the list.',
    template: 'The braces do not match: write {name}, or {address.street}, {address.locality}.',
    write: 'This CRM cannot keep this rule.',
    twice: 'Something else is written to this field already.',
  },
  fr: {
    'not-json': 'Ce n’est pas du JSON.',
    'too-long': 'C’est trop long pour une correspondance.',
    shape: 'Il manque quelque chose ici, ou ce n’est pas du bon type.',
    'unknown-path': 'Nous n’avons pas cette valeur. Choisissez-en une dans la liste.',
    template: 'Les accolades ne vont pas par paires : écrivez {name}, ou {address.street}, {address.locality}.',
    write: 'Ce CRM ne peut pas tenir cette règle.',
    twice: 'Autre chose est déjà écrit dans ce champ.',
  },
};
