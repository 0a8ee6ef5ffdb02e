import { expect, test } from 'vitest';
import { capturePage, HOME, ld } from '../page.ts';
import { MORVAN, NORTHGATE, signalsOf } from './told.ts';

const CAREERS = { ...MORVAN, kind: 'careers' as const };

test('the jobs that a careers page lists, each with its title', () => {
  const text = `Nous rejoindre\nNos offres\nTechnicien de maintenance H/F\nCDI – Dijon\nComptable (F/H) – CDI – Lyon\n2 soudeurs\nTemps plein\nQui sommes-nous`;
  expect(signalsOf(text, CAREERS).map(({ summary, count }) => [summary, count])).toEqual([
    ['Technicien de maintenance', null],
    ['Comptable', null],
    ['2 soudeurs', 2],
  ]);
});

test('a job marked as one is told on any page; people of a team are none', () => {
  expect(signalsOf('Menuisier poseur (H/F)', MORVAN)).toMatchObject([{ kind: 'hiring', summary: 'Menuisier poseur' }]);
  expect(signalsOf('Paul Roy\nDirecteur technique\nAda Petit\nComptable', { ...MORVAN, kind: 'team' })).toEqual([]);
});

test('a card is a job by what it asks one to do', () => {
  expect(signalsOf('Mécanicien poids lourds (H/F) – CDI – Saint-Brieuc – Postuler', MORVAN)).toMatchObject([
    { kind: 'hiring', summary: 'Mécanicien poids lourds' },
  ]);
  expect(signalsOf('Senior Estimator – Leeds – Full time – Apply now', NORTHGATE)).toMatchObject([
    { kind: 'hiring', summary: 'Senior Estimator' },
  ]);
  expect(signalsOf('Senior Estimator – Leeds', NORTHGATE)).toEqual([]);
});

test('a count of the posts sums up the list of them', () => {
  const text = '3 postes à pourvoir\nComptable H/F\nSoudeur H/F\nMonteur H/F';
  expect(signalsOf(text, CAREERS)).toMatchObject([
    { count: 3, summary: '3 postes à pourvoir: Comptable, Soudeur, Monteur' },
  ]);
});

function jobs(...postings: object[]) {
  const site = ld({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Northgate Tools', url: HOME });
  const page = capturePage(
    site +
      postings.map((posting) => ld({ '@context': 'https://schema.org', '@type': 'JobPosting', ...posting })).join(''),
    `${HOME}careers`,
  );
  return page.signals.map(({ summary, count, date, method }) => [summary, count, date, method]);
}

test('declared offers: openings, day and firm', () => {
  const hiringOrganization = { '@type': 'Organization', name: 'Northgate Tools' };
  expect(
    jobs(
      { title: 'Field Technician (m/f/d)', totalJobOpenings: 4, datePosted: '2025-12-01', hiringOrganization },
      { title: 'Buyer', datePosted: '2025-11-03T08:00:00Z', hiringOrganization },
    ),
  ).toEqual([
    ['Field Technician', 4, '2025-12-01', 'json-ld'],
    ['Buyer', null, '2025-11-03', 'json-ld'],
  ]);
});

test('an offer that is over, or of another firm, is no signal', () => {
  const ours = { '@type': 'Organization', name: 'Northgate Tools', url: HOME };
  expect(jobs({ title: 'Buyer', validThrough: '2025-06-30', hiringOrganization: ours })).toEqual([]);
  const theirs = [{ name: 'Verdi Systems' }, { name: 'Lambert' }].map((firm) => ({ '@type': 'Organization', ...firm }));
  expect(jobs(...theirs.map((hiringOrganization, n) => ({ title: `Buyer ${n}`, hiringOrganization })))).toEqual([]);
});

test('a page may begin with the heading of its jobs', () => {
  const jobs = ['Baker', 'Store Manager', 'Accountant'].map((job) => `<li><a href="/jobs/1">${job} – Paris</a></li>`);
  const { signals } = capturePage(`<h2>Open positions</h2><ul>${jobs.join('')}</ul>`, 'https://acme.example/careers');
  expect(signals).toHaveLength(3);
});

test.each([
  'postule',
  'Postuler',
  'Je postule',
  'Candidater',
  'Voir l’offre',
  'En savoir plus',
  'Apply',
  'Apply now',
  'View job',
  'view',
  'Find out more',
  'Learn more',
  'More info',
])('%s stands behind a job on its card', (action) => {
  expect(signalsOf(`Senior Estimator – Leeds – Full time – ${action}`, NORTHGATE)).toMatchObject([
    { kind: 'hiring', summary: 'Senior Estimator' },
  ]);
});

test.each([
  'Nos offres',
  'Offre d’emploi',
  'Les postes à pourvoir',
  'Poste ouvert',
  'Emplois',
  'Recrutement en cours',
  'Recrutements',
  'Our current positions',
  'Vacancies',
  'Job openings',
  'All jobs',
  'Roles available',
  'Opportunities (3)',
  'Offene Stellen',
  'Stellenangebote',
  'Aktuelle Stellenangebote',
  'Ofertas de empleo',
  'Vacantes',
  'Posiciones abiertas',
])('jobs are listed below %s', (heading) => {
  expect(signalsOf(`${heading}\nSenior Estimator, permanent`, NORTHGATE)).toMatchObject([{ kind: 'hiring' }]);
});

test('data that carry tags are read without them, and a sentence that shows them is no news', () => {
  expect(
    jobs({ title: 'Crane <b>driver</b><script>steal(1)</script>', hiringOrganization: 'Northgate Tools' }),
  ).toEqual([['Crane driver', null, null, 'json-ld']]);
  expect(signalsOf('We are hiring 3 <b>engineers</b> in Leeds.', NORTHGATE)).toEqual([]);
  expect(signalsOf('We are hiring 3 engineers (ages < 30 or > 50) in Leeds.', NORTHGATE)).toHaveLength(1);
});
