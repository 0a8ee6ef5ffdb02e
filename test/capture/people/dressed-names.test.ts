import { expect, test } from 'vitest';
import { personName } from '../../../utils/capture/people/person-name.ts';

// The rules about titles and degrees are tried only where a listed word stands: each of them has to be listed.
const TITLES =
  'Dott. Dott.ssa Dr. Dr.ssa Mr Mrs. Ms Miss Mx Prof. Professor Sir Rev. Hon. Bishop Judge Monsieur Madame Mademoiselle M. Mme Mlle Me Maître ' +
  'Docteur Pr. Mgr Herr Frau Dipl.-Ing. Mag. Ing. Ir. Drs. Dhr. Mevr. Sig. Sig.ra Avv. Arch. Geom. Rag. Sr. Sra. ' +
  'Srta. Don Doña D. Dra. Eng. Sen. Capt. Captain Lt. Sgt. dr. prof. med.';
const DEGREES =
  'Jr. Sr. II III IV PhD Ph.D. M.D. MD D.D.S. Esq. MBA CPA CFA P.E. R.N. LL.B. LLM M.A. MSc B.Sc. BA FAIA AIA RIBA ' +
  'FRICS MRICS FCA ACA CMFO (she/her)';

test.each(TITLES.split(' '))('%s Anna Lee is Anna Lee', (title) => {
  expect(personName(`${title} Anna Lee`)?.name).toBe('Anna Lee');
});

test.each(DEGREES.split(' '))('Anna Lee, %s is Anna Lee', (degree) => {
  const written = degree.startsWith('(') ? `Anna Lee ${degree}` : `Anna Lee, ${degree}`;
  expect(personName(written)?.name).toBe('Anna Lee');
});

test.each(['Mélanie Durand', 'Märta Lind', 'Dörte Maier', 'Mónica García', 'Désirée Roth'])(
  '%s has no title: an accented letter goes on with a word',
  (name) => {
    expect(personName(name)?.name).toBe(name);
  },
);
