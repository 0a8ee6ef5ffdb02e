import type { Company } from './template.ts';

/** No structured data at all: what is known of this one is what a reader sees. */
const og = (title: string) => `<meta property="og:site_name" content="Kestrel &amp; Fils">
<meta property="og:title" content="${title}"><meta property="og:type" content="website">
<meta property="og:description" content="Instruments de mesure pour vignerons · Measuring instruments for wine makers">`;

export const kestrel: Company = {
  name: 'Kestrel &amp; Fils',
  host: 'kestrel-fils.example',
  language: 'fr',
  what: 'instruments for wine makers, in French and English (Open Graph and visible text only)',
  colour: '#5a2440',
  ground: '#f7eef2',
  footer: `Kestrel &amp; Fils SARL au capital de 45 000 € – SIREN 900 000 027 – RCS Bordeaux – TVA FR 49 900 000 027<br>
8 quai des Mesures, 33000 Bordeaux – Tél. : 05 36 49 11 20 – <a href="mailto:contact@kestrel-fils.example">contact@kestrel-fils.example</a><br>© 2026 Kestrel &amp; Fils`,
  pages: {
    index: {
      label: 'Accueil / Home',
      title: 'Kestrel &amp; Fils – Mesurer le vin, sans le déranger',
      description: 'Instruments de mesure pour vignerons.',
      head: og('Kestrel &amp; Fils'),
      body: `<h1>Mesurer le vin, sans le déranger</h1>
<p>Nos sondes suivent la fermentation cuve par cuve. En septembre, nos clients nous appellent tous la même semaine, et nous ne sommes que six à répondre.</p>
<h2 lang="en">Measuring wine without disturbing it</h2>
<p lang="en">Our probes follow each vat as it ferments. Harvest lasts three weeks; so does our year.</p>`,
    },
    about: {
      label: 'La maison / About',
      title: 'La maison – Kestrel &amp; Fils',
      description: 'Trois générations d’instruments.',
      head: og('La maison'),
      body: `<h1>Trois générations d’instruments</h1><p>Une entreprise familiale de 22 personnes, fondée en 1961 à Bordeaux, présente dans neuf pays.</p>
<p lang="en">A family firm of 22 people, founded in Bordeaux in 1961, at work in nine countries.</p>`,
    },
    team: {
      label: 'L’équipe / Team',
      title: 'L’équipe – Kestrel &amp; Fils',
      description: 'Ceux qui répondent en septembre.',
      head: og('L’équipe'),
      body: `<h1>L’équipe</h1><ul class="people"><li><b>Hélène Kestrel</b>Gérante</li><li><b>Marc Duval</b>Service clients</li><li><b>Sofia Lindqvist</b>Export</li></ul>`,
    },
    contact: {
      label: 'Contact',
      title: 'Contact – Kestrel &amp; Fils',
      description: 'Nous joindre.',
      head: og('Contact'),
      body: `<h1>Nous joindre</h1><p>Tél. : <a href="tel:+33536491120">05 36 49 11 20</a> · Fax : 05 36 49 11 29</p><p lang="en">Export desk: +33 5 36 49 11 25, export@kestrel-fils.example</p>`,
    },
    careers: {
      label: 'Emplois / Jobs',
      title: 'Emplois – Kestrel &amp; Fils',
      description: 'Deux postes avant les vendanges.',
      head: og('Emplois'),
      body: '<h1>Deux postes avant les vendanges</h1><ul><li>Technicien support, bilingue anglais</li><li>Chargée de clientèle export</li></ul>',
    },
    news: {
      label: 'Nouvelles / News',
      title: 'Nouvelles – Kestrel &amp; Fils',
      description: 'Un distributeur en Oregon.',
      head: og('Nouvelles'),
      body: `<h1>Nouvelles</h1><h2>Un distributeur en Oregon</h2><p>Le décalage horaire nous oblige à repenser le support : un appel sur trois arrive la nuit.</p>`,
    },
  },
};
