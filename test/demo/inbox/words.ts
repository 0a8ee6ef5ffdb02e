const en = {
  title: 'Demo CRM',
  empty: 'Nothing has arrived yet. Open Entente on a prospect’s page and press “Save to CRM”: it will show here.',
  verified: 'Signature verified',
  refused: (why: string) => `Refused: ${why}`,
  counts: (contacts: number, needs: number, questions: number) =>
    `Contacts: ${contacts} · Needs: ${needs} · Questions: ${questions}`,
  test: 'Test event',
  json: 'JSON',
  unknown: 'There is no such record here.',
  all: 'All deliveries',
};
export type Words = typeof en;
const fr: Words = {
  title: 'CRM de démonstration',
  empty:
    'Rien n’est encore arrivé. Ouvrez Entente sur la page d’un prospect et appuyez sur « Envoyer au CRM » : cela s’affichera ici.',
  verified: 'Signature vérifiée',
  refused: (why) => `Refusé : ${why}`,
  counts: (contacts, needs, questions) => `Contacts : ${contacts} · Besoins : ${needs} · Questions : ${questions}`,
  test: 'Événement de test',
  json: 'JSON',
  unknown: 'Il n’y a pas de telle fiche ici.',
  all: 'Tous les envois',
};

/** @param accepted the request's `Accept-Language` */
export function wordsOf(accepted: string | undefined): Words & { language: string } {
  return /^fr\b/i.test(accepted ?? '') ? { ...fr, language: 'fr' } : { ...en, language: 'en' };
}
