import { type Company, ld } from './template.ts';

const HOME = 'http://atelier-morvan.example/';
const organisation = {
  '@type': 'Organization',
  '@id': `${HOME}#entreprise`,
  name: 'Atelier Morvan',
  legalName: 'Atelier Morvan SAS',
  url: HOME,
  logo: `${HOME}logo.svg`,
  description: 'Menuiseries et façades en bois, de l’étude à l’entretien, en Bourgogne et dans l’Est depuis 1987.',
  industry: 'Menuiserie et façades bois',
  telephone: '03 53 01 42 10',
  email: 'bonjour@atelier-morvan.example',
  address: {
    '@type': 'PostalAddress',
    streetAddress: '14 rue des Charpentiers',
    postalCode: '21000',
    addressLocality: 'Dijon',
    addressRegion: 'Bourgogne-Franche-Comté',
    addressCountry: 'FR',
  },
  foundingDate: '1987-03-02',
  numberOfEmployees: { '@type': 'QuantitativeValue', value: 48 },
  vatID: 'FR 25 900 000 019',
  sameAs: ['https://www.linkedin.com/company/atelier-morvan-exemple'],
};
const people = [
  { name: 'Claire Morvan', jobTitle: 'Présidente', email: 'claire.morvan@atelier-morvan.example' },
  { name: 'Thomas Besnard', jobTitle: 'Directeur des opérations', email: 'thomas.besnard@atelier-morvan.example' },
  {
    name: 'Nadia Ferrand',
    jobTitle: 'Responsable du service entretien',
    email: 'nadia.ferrand@atelier-morvan.example',
  },
];
const employee = people.map((person) => ({ '@type': 'Person', ...person }));
const graph = (type: string, name: string, path: string) =>
  ld({
    '@context': 'https://schema.org',
    '@graph': [
      { ...organisation, employee },
      {
        '@type': 'WebSite',
        '@id': `${HOME}#site`,
        url: HOME,
        name: 'Atelier Morvan',
        publisher: { '@id': `${HOME}#entreprise` },
      },
      {
        '@type': type,
        url: HOME + path,
        name,
        isPartOf: { '@id': `${HOME}#site` },
        about: { '@id': `${HOME}#entreprise` },
      },
    ],
  });
const og = (title: string) => `<meta property="og:site_name" content="Atelier Morvan">
<meta property="og:type" content="website"><meta property="og:title" content="${title}"><meta property="og:locale" content="fr_FR">`;

export const morvan: Company = {
  name: 'Atelier Morvan',
  host: 'atelier-morvan.example',
  language: 'fr',
  what: 'façades en bois, 48 personnes, en français (JSON-LD @graph)',
  colour: '#6b4423',
  ground: '#f6f0e8',
  footer:
    'Atelier Morvan SAS au capital de 120 000 € – SIREN 900 000 019 – RCS Dijon – © 2026 Atelier Morvan – 14 rue des Charpentiers, 21000 Dijon',
  pages: {
    index: {
      label: 'Accueil',
      title: 'Atelier Morvan – Façades et menuiseries en bois',
      description: 'Menuiseries et façades en bois, de l’étude à l’entretien, en Bourgogne et dans l’Est.',
      head: og('Atelier Morvan') + graph('WebPage', 'Accueil', ''),
      body: `<h1>Le bois qui dure, et ceux qui s’en occupent</h1>
<p>Nous dessinons, posons et entretenons des façades en bois. Depuis 2024, une chose nous occupe plus que les autres : nos neuf techniciens d’entretien suivent 640 bâtiments, et chaque urgence défait la tournée de la semaine.</p>
<h2>Trois métiers sous un toit</h2>
<p>Un bureau d’études, un atelier de taille, et un service d’entretien qui revient chaque année sur ce que nous avons posé.</p>
<blockquote>« Ce que nos clients retiennent, ce n’est pas le jour de la pose : c’est la façon dont on revient. » — Claire Morvan</blockquote>
<p><a href="/contact.html">Parlons de votre bâtiment</a> ou appelez-nous au <a href="tel:+33353014210">03 53 01 42 10</a>.</p>`,
    },
    about: {
      label: 'L’entreprise',
      title: 'L’entreprise – Atelier Morvan',
      description: 'De l’établi de Jean Morvan à 48 personnes et deux sites.',
      head: og('L’entreprise') + graph('AboutPage', 'L’entreprise', 'about.html'),
      body: `<h1>D’un établi à 48 personnes</h1>
<p>Jean Morvan ouvre l’atelier en 1987. Sa fille Claire le reprend en 2011, avec une idée simple : une façade se vend une fois et s’entretient trente ans.</p>
<p>En 2025, l’entretien a représenté 41 % de notre chiffre d’affaires, contre 18 % cinq ans plus tôt. Nos outils, eux, datent d’avant.</p>`,
    },
    team: {
      label: 'L’équipe',
      title: 'L’équipe – Atelier Morvan',
      description: 'Celles et ceux qui dessinent, taillent, posent et reviennent.',
      head: og('L’équipe') + graph('WebPage', 'L’équipe', 'team.html'),
      body: `<h1>L’équipe</h1>
<ul class="people">${people.map(({ name, jobTitle, email }) => `<li><b>${name}</b>${jobTitle}<br><a href="mailto:${email}">${email}</a></li>`).join('')}</ul>`,
    },
    contact: {
      label: 'Contact',
      title: 'Contact – Atelier Morvan',
      description: 'Nous écrire, nous appeler, passer nous voir.',
      head: og('Contact') + graph('ContactPage', 'Contact', 'contact.html'),
      body: `<h1>Nous écrire, nous appeler</h1>
<p>14 rue des Charpentiers, 21000 Dijon</p>
<p>Tél. : 03 53 01 42 10 · Télécopie : 03 53 01 42 19</p>
<p>Entretien (astreinte) : 06 39 98 20 31</p>
<p><a href="mailto:bonjour@atelier-morvan.example">bonjour@atelier-morvan.example</a></p>`,
    },
    careers: {
      label: 'Recrutement',
      title: 'Recrutement – Atelier Morvan',
      description: 'Trois postes ouverts, tous au service entretien.',
      head:
        og('Recrutement') +
        ld({
          '@context': 'https://schema.org',
          '@type': 'JobPosting',
          title: 'Planificatrice ou planificateur de tournées',
          datePosted: '2026-10-12',
          hiringOrganization: organisation,
          jobLocation: { '@type': 'Place', address: organisation.address },
        }),
      body: `<h1>Trois postes, un même service</h1>
<ul><li>Planificatrice ou planificateur de tournées (Dijon)</li><li>Technicienne ou technicien d’entretien (Dijon)</li><li>Technicienne ou technicien d’entretien (Nancy, nouveau site)</li></ul>
<p>Vous aimez que la journée ressemble à ce qui était prévu ? Nous aussi, et nous en sommes loin.</p>`,
    },
    news: {
      label: 'Actualités',
      title: 'Actualités – Atelier Morvan',
      description: 'Un site à Nancy, un contrat avec un bailleur, et des leçons.',
      head: og('Actualités') + graph('CollectionPage', 'Actualités', 'news.html'),
      body: `<h1>Actualités</h1>
<h2>Un deuxième site ouvre à Nancy en janvier 2027</h2>
<p>Quatre techniciens partiront de Nancy pour les bâtiments de l’Est : deux heures de route de moins par jour et par personne.</p>
<h2>Un bailleur nous confie 210 façades</h2>
<p>Le contrat prévoit un passage sous 48 heures après chaque signalement. Nous tenons ce délai quatre fois sur cinq.</p>`,
    },
  },
};
