/** One page of a company's site: `body` is HTML; `head` what it declares besides its title and description. */
interface Page {
  label: string;
  title: string;
  description: string;
  head?: string;
  body: string;
}

export const FILES = ['index', 'about', 'team', 'contact', 'careers', 'news'] as const;
export type File = (typeof FILES)[number];

/** A fictional company and its web site. */
export interface Company {
  name: string;
  host: string;
  /** BCP 47, of the pages. */
  language: string;
  /** What it does, in a few words for whoever chooses a page to try. */
  what: string;
  /** CSS colours: the site's own, and the ground of its banner. */
  colour: string;
  ground: string;
  footer: string;
  pages: Record<File, Page>;
}

/** A structured data block. `<` is escaped, so that no text can end the script. */
export function ld(value: object): string {
  return `<script type="application/ld+json">${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}</script>`;
}

/** The HTML of one page. */
export function render(company: Company, file: File): string {
  const page = company.pages[file];
  const links = FILES.map((name) => {
    const here = name === file ? ' aria-current="page"' : '';
    return `<a href="${pathOf(name)}"${here}>${company.pages[name].label}</a>`;
  });
  return `<!doctype html>
<html lang="${company.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<link rel="canonical" href="http://${company.host}${pathOf(file)}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css">
${page.head ?? ''}
</head>
<body>
<header><strong>${company.name}</strong><nav>${links.join(' ')}</nav></header>
<main>
${page.body}
</main>
<footer>${company.footer}</footer>
</body>
</html>
`;
}

/** A company's stylesheet. */
export function styleOf({ colour, ground }: Company): string {
  return `body { margin: 0; font: 17px/1.6 Georgia, serif; color: #22252a; background: #fff; }
header { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline; padding: 1.25rem 8vw; background: ${ground}; }
header strong { font-size: 1.3rem; color: ${colour}; }
nav a { margin-right: 1rem; color: inherit; text-decoration: none; } nav a[aria-current] { border-bottom: 2px solid ${colour}; }
main { max-width: 46rem; padding: 2.5rem 8vw; } h1 { font-size: 2.1rem; line-height: 1.2; color: ${colour}; }
h2 { margin-top: 2rem; } a { color: ${colour}; } blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid ${colour}; font-style: italic; }
.people { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; padding: 0; list-style: none; }
.people li { padding: 1rem; border-radius: .5rem; background: ${ground}; } .people b { display: block; }
footer { padding: 1.5rem 8vw; font-size: .85rem; background: ${ground}; }
`;
}

/** Where a page is on its site. */
export function pathOf(file: File): string {
  return file === 'index' ? '/' : `/${file}.html`;
}
