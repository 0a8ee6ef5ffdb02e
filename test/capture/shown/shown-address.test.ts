import { expect, test } from 'vitest';
import { best, capturePage, valuesOf } from '../page.ts';

test('a code written in two ways is one', () => {
  const html = '<p>4 Mill Lane, Leeds, LS9 0ZZ</p><p>4 Mill Lane<br>Leeds<br>LS90ZZ</p>';
  expect(valuesOf(capturePage(html, 'https://a.co.uk/').facts, 'address.postalCode')).toEqual(['LS9 0ZZ']);
});

const address = (html: string, url: string) => {
  const facts = best(capturePage(html, url).facts);
  return ['street', 'postalCode', 'locality', 'region', 'country'].map((part) => facts[`address.${part}`] ?? '');
};

test.each([
  [
    '<p>La société Delorme, SARL, dont le siège social est situé 14 rue des Tanneurs, 69100 Villeurbanne, immatriculée…</p>',
    'https://a.fr/',
    '14 rue des Tanneurs|69100|Villeurbanne||FR',
  ],
  [
    '<p>Le présent site est la propriété de la société Atelier Morvan sise au 3 bis, avenue de la Gare 35000 Rennes.</p>',
    'https://a.fr/',
    '3 bis, avenue de la Gare|35000|Rennes||FR',
  ],
  [
    '<p>BODEGAS ARANDIA, S.L., con domicilio social en Calle Mayor, 23, 26001 Logroño (La Rioja), inscrita en…</p>',
    'https://a.es/',
    'Calle Mayor, 23|26001|Logroño|La Rioja|ES',
  ],
  [
    '<p>Bellandi S.r.l. con sede legale in Via Roma 12, 43121 Parma (PR)</p>',
    'https://a.it/',
    'Via Roma 12|43121|Parma|PR|IT',
  ],
  [
    '<p>1250, boul. René-Lévesque Ouest, bureau 2200<br>Montréal (Québec) H3B 4W8</p>',
    'https://a.ca/',
    '1250, boul. René-Lévesque Ouest, bureau 2200|H3B 4W8|Montréal|Québec|CA',
  ],
  [
    '<h3>L’hébergeur et l’éditeur</h3><p>L’hébergement du site, l’édition et la publication sont assurées par Marie Dupuis, domiciliée au 250 Rue de la Forge, 38290 La Verdière, dont le numéro est 04 99 12 34 56.</p>',
    'https://a.fr/',
    '250 Rue de la Forge|38290|La Verdière||FR',
  ],
  [
    '<p><span>14057 Berlin</span> <span>Telefon:</span> <span>030 28471022</span></p><p>Wundtweg 40<br>14057 Berlin Telefon: 030 28471022</p>',
    'https://a.de/',
    'Wundtweg 40|14057|Berlin||DE',
  ],
  [
    '<p>Unit 2 Elm Business Park<br>Cahir, Co. Tipperary<br>Ireland, E21 X0X0</p>',
    'https://a.ie/',
    'Unit 2 Elm Business Park|E21 X0X0|Cahir||IE',
  ],
  ['<p>5008 Mill Hwy. , Ste. B Creeham, GA 30341</p>', 'https://a.com/', '5008 Mill Hwy., Ste. B|30341|Creeham|GA|US'],
  [
    '<p>198 West 21st Street, Suite 721 New York NY<br>10016</p>',
    'https://a.com/',
    '198 West 21st Street, Suite 721|10016|New York|NY|US',
  ],
  [
    '<p>Le présent site est édité par Elmar, dont le siège est situé Avenue de Bastia, 20137 Porto-Vecchio, Corse-du-Sud, France. Téléphone : 04 95 12 34 56</p>',
    'https://a.fr/',
    'Avenue de Bastia|20137|Porto-Vecchio||FR',
  ],
  ['<p>Plot no. B-62, MIDC, Satpur, Nashik-422007</p>', 'https://a.in/', '|422007|Nashik||IN'],
  ['<p>H. No. 2-7-77, 3rd Floor, Uppal, Hyderabad - 500 039 (T.S.)</p>', 'https://a.in/', '|500 039|Hyderabad||IN'],
  [
    '<p>Mill Building, MG Road, Lalbagh, Mangalore 575003</p><p>+91 824 425 5888</p>',
    'https://a.com/',
    'Mill Building, MG Road, Lalbagh|575003|Mangalore||IN',
  ],
  ['<p>Linares Rivas 26, 15005 A Coruña</p>', 'https://a.es/', 'Linares Rivas 26|15005|A Coruña||ES'],
  ['<p>20148 Milano Via Monreale 14</p>', 'https://a.it/', 'Via Monreale 14|20148|Milano||IT'],
  ['<p>Via Argine 44, 41049 Sassuolo (MO)</p>', 'https://a.it/', 'Via Argine 44|41049|Sassuolo|MO|IT'],
  ['<p>Calle Mayor 3, 20400 Tolosa (Guipúzcoa)</p>', 'https://a.es/', 'Calle Mayor 3|20400|Tolosa|Guipúzcoa|ES'],
  ['<p>- Hill Tours</p><p>Instagram</p><p>Copyright © 1521 Hotel. All rights reserved.</p>', 'https://a.ph/', '||||'],
  [
    '<p>9 Rue Jean Ormeau à Loison-sous-Lens (62218), France</p>',
    'https://a.com/',
    '9 Rue Jean Ormeau|62218|Loison-sous-Lens||FR',
  ],
  [
    '<p>Elm ASBL<br>Rue des Aulnes 18 A<br>4480 ENGIS</p><p>IBAN : BE24 0015 8758 3438</p>',
    'https://a.club/',
    'Rue des Aulnes 18 A|4480|ENGIS||BE',
  ],
  [
    '<p>127 Mill Road, Morningside, Durban</p>',
    'https://a.co.za/',
    '127 Mill Road, Morningside|||Durban||ZA'.replace('|||', '||'),
  ],
  ['<p>127 Mill Road, Morningside, Durban</p>', 'https://a.de/', '||||'],
  ['<p>We have 12 shops in Leeds, York and Manchester</p>', 'https://a.co.uk/', '||||'],
  [
    '<p>José Olmo 2, 1ºA<br>(junto al ambulatorio)<br>20302 Irun (Gipuzkoa)</p>',
    'https://a.es/',
    'José Olmo 2, 1ºA|20302|Irun|Gipuzkoa|ES',
  ],
  ['<p>Over 1,000 members, investments of Rs 500000</p>', 'https://a.in/', '||||'],
  ['<ul><li>01785 496 0123<li>Email the helpdesk<li>ST18 9ZZ</ul>', 'https://a.co.uk/', '|ST18 9ZZ|||GB'],
  ['<p>Stadium Close, Hoo Road, DY10 1ZZ</p>', 'https://a.co.uk/', 'Stadium Close, Hoo Road|DY10 1ZZ|||GB'],
  [
    '<p>4 Mill Lane<br>Stow on the Wold<br>GL54 1ZZ</p>',
    'https://a.co.uk/',
    '4 Mill Lane|GL54 1ZZ|Stow on the Wold||GB',
  ],
  [
    '<p>1200 chemin Saint-Elme<br>Sorel-Elme (Québec)</p>',
    'https://a.ca/',
    '1200 chemin Saint-Elme||Sorel-Elme|Québec|CA',
  ],
  [
    '<p>102 Elm Rd<br>Kauriville, Northland 0199<br>New Zealand</p>',
    'https://a.co.nz/',
    '102 Elm Rd|0199|Kauriville||NZ',
  ],
  [
    '<p>Base nautique, 07190 Saint-Elme-de-Montaigu — 04 99 71 08 08</p>',
    'https://a.fr/',
    '|07190|Saint-Elme-de-Montaigu||FR',
  ],
  ['<p>Nous avons livré, 12000 Pommes en un jour</p>', 'https://a.fr/', '||||'],
  [
    '<p>RIBALMAR, S.L., con domicilio social en Rúa do Peirao, 8, 36600 Vilalonga (Pontevedra)</p>',
    'https://a.es/',
    'Rúa do Peirao, 8|36600|Vilalonga|Pontevedra|ES',
  ],
  [
    '<p>Quinta Alva, Lda, com sede na Rua da Prata, 8, 1100-052 Lisboa</p>',
    'https://a.pt/',
    'Rua da Prata, 8|1100-052|Lisboa||PT',
  ],
  ['<p>Nous étions 14 rue comprise, à Dijon</p>', 'https://a.fr/', '||||'],
  ['<p>4 Mill Lane<br>Leeds<br>West Yorkshire<br>LS9 0XX</p>', 'https://a.co.uk/', '4 Mill Lane|LS9 0XX|Leeds||GB'],
  [
    '<p>Elmwood Trust<br>5, Church Hill<br>Castor<br>PE5 7ZZ</p>',
    'https://a.co.uk/',
    '5, Church Hill|PE5 7ZZ|Castor||GB',
  ],
  [
    '<p>The cottage lies on Silver Street in the village of Creeham (DG8 7ZZ).</p>',
    'https://a.co.uk/',
    'Silver Street|DG8 7ZZ|Creeham||GB',
  ],
  ['<p>12, rue du Bac – 21000 Dijon</p>', 'https://a.fr/', '12, rue du Bac|21000|Dijon||FR'],
  [
    '<p>Siège : 8 quai des Mesures<br>33000 Bordeaux Cedex</p>',
    'https://a.fr/',
    '8 quai des Mesures|33000|Bordeaux Cedex||FR',
  ],
  [
    '<p>City Hall is at 245 East Elm Avenue, Springfield, Illinois 62701</p>',
    'https://a.com/',
    '245 East Elm Avenue|62701|Springfield|Illinois|US',
  ],
  [
    '<p>100 Main Street Suite 4 Springfield, IL 62701-1234</p>',
    'https://a.com/',
    '100 Main Street Suite 4|62701-1234|Springfield|IL|US',
  ],
  ['<p>55 King Street West, Toronto, ON M5K 1A1</p>', 'https://a.ca/', '55 King Street West|M5K 1A1|Toronto|ON|CA'],
  ['<p>9 George St, Brisbane QLD 4000</p>', 'https://a.com.au/', '9 George St|4000|Brisbane|QLD|AU'],
  ['<p>Lange Straße 5, 80331 München</p>', 'https://a.de/', 'Lange Straße 5|80331|München||DE'],
  [
    '<p>Unit 4, Canal Works<br>12 Mill Lane<br>Leeds LS9 0XX</p>',
    'https://a.com/',
    'Unit 4, Canal Works, 12 Mill Lane|LS9 0XX|Leeds||GB',
  ],
  ['<p>Unit 3, Ash Park, Leeds LS9 0XX</p>', 'https://a.com/', 'Unit 3, Ash Park|LS9 0XX|Leeds||GB'],
  ['<p>P.O. Box 12 • Austin, TX • 78701</p>', 'https://a.com/', 'P.O. Box 12|78701|Austin|TX|US'],
  ['<p>4 mill lane, Leeds ls9 0xx</p>', 'https://a.co.uk/', '4 mill lane|ls9 0xx|Leeds||GB'],
  [
    '<p>9 George St<br>Fortitude Valley, Qld. 4006<br>Australia</p>',
    'https://a.com/',
    '9 George St|4006|Fortitude Valley|Qld|AU',
  ],
  [
    '<p>Level 2, 9 Hay Street, Perth, Western Australia 6000</p>',
    'https://a.com.au/',
    'Level 2, 9 Hay Street|6000|Perth|Western Australia|AU',
  ],
  ['<p>9 George St, Brisbane NSW, Australia 2000</p>', 'https://a.com/', '9 George St|2000|Brisbane|NSW|AU'],
  [
    '<p>55 King Street West<br>Toronto, Ontario, Canada<br>M5K1A1</p>',
    'https://a.com/',
    '55 King Street West|M5K1A1|Toronto|Ontario|CA',
  ],
  ['<p>12 Main Street<br>Brewster Ma 02631</p>', 'https://a.com/', '12 Main Street|02631|Brewster|Ma|US'],
  ['<p>12 Main St., Springfield, Ill. 62701</p>', 'https://a.com/', '12 Main St.|62701|Springfield|Ill|US'],
  [
    '<table><tr><th>Address:<td>12 Main St<tr><th>City:<td>Springfield<tr><th>State:<td>IL<tr><th>Zip:<td>62701</table>',
    'https://a.com/',
    '12 Main St|62701|Springfield|IL|US',
  ],
  [
    '<p>Find us at 12 Main Street in Springfield, IL 62701.</p>',
    'https://a.com/',
    '12 Main Street|62701|Springfield|IL|US',
  ],
  ['<p>Hwy 61 South<br>Springfield, IL 62701</p>', 'https://a.com/', 'Hwy 61 South|62701|Springfield|IL|US'],
  ['<p>1 Ash Way, Springfield, IL | 555 010 0199</p>', 'https://a.com/', '1 Ash Way||Springfield|IL|US'],
  ['<p>9 George St, Brisbane QLD</p>', 'https://a.com.au/', '9 George St||Brisbane|QLD|AU'],
  ['<p>55 King Street, Toronto, ON</p>', 'https://a.ca/', '55 King Street||Toronto|ON|CA'],
  [
    '<p>The Old Mill<br>High Street<br>Leeds<br>West Yorkshire<br>LS9 0XX</p>',
    'https://a.co.uk/',
    'The Old Mill, High Street|LS9 0XX|Leeds||GB',
  ],
  ['<p>The Barn, Mill Lane, Leeds. LS9 0XX</p>', 'https://a.co.uk/', 'The Barn, Mill Lane|LS9 0XX|Leeds||GB'],
  [
    '<p>32-34, Boulevard du Lac<br>L-1160 Luxembourg</p>',
    'https://a.lu/',
    '32-34, Boulevard du Lac|1160|Luxembourg||LU',
  ],
  ['<p>12 Sejong-daero, Seoul, Korea 135-080</p>', 'https://a.com/', '12 Sejong-daero|135-080|Seoul||KR'],
  [
    '<p>12 Main Street NW, Washington, D.C. 20577, USA</p>',
    'https://a.com/',
    '12 Main Street NW|20577|Washington|D.C.|US',
  ],
  ['<p>12 Main Street<br>Springfield, IL<br>62701</p>', 'https://a.com/', '12 Main Street|62701|Springfield|IL|US'],
  ['<p>3 Merrion Row, Dublin 2, D02 X285, Ireland</p>', 'https://a.com/', '3 Merrion Row|D02 X285|Dublin 2||IE'],
  ['<p>ul. Prosta 5, 00-838 Warszawa</p>', 'https://a.pl/', 'ul. Prosta 5|00-838|Warszawa||PL'],
  ['<p>Storgatan 5, 114 51 Stockholm</p>', 'https://acme.se/', 'Storgatan 5|114 51|Stockholm||SE'],
  ['<p>Rua Nova 5, 1100-001 Lisboa</p>', 'https://a.pt/', 'Rua Nova 5|1100-001|Lisboa||PT'],
  ['<p>1 Rue du Flottage<br>F-60350 Trosly<br>France</p>', 'https://a.com/', '1 Rue du Flottage|60350|Trosly||FR'],
  [
    '<p>Siège : sis 8 bis, avenue de la Gare, 35000 Rennes</p>',
    'https://a.com/',
    '8 bis, avenue de la Gare|35000|Rennes||FR',
  ],
  ['<p>12 Long Road, Singapore 609930</p>', 'https://a.com/', '12 Long Road|609930|||SG'],
  ['<p>Keizersgracht 1, 1015 CN Amsterdam</p>', 'https://a.nl/', 'Keizersgracht 1|1015 CN|Amsterdam||NL'],
])('%s', (html, url, parts) => {
  expect(address(html, url).join('|')).toBe(parts);
});

test('without a postcode only a whole address is one, and none beside one that has it', () => {
  expect(address('<p>Serving Springfield, IL and more<br>Ann Lee, Dayton, OH</p>', 'https://a.com/').join('')).toBe('');
  const both = '<p>1 Ash Way, Dayton, OH</p><p>12 Main Street, Springfield, IL 62701</p>';
  expect(valuesOf(capturePage(both, 'https://a.com/').facts, 'address.locality')).toEqual(['Springfield']);
});

test('whoever judges complaints is a stranger, but on its own page', () => {
  const html = '<p>The Chair Ombudsman<br>1 Ash Way<br>Leeds LS9 0XX</p>';
  expect(address(`<title>Harbour Chairs</title>${html}`, 'https://a.co.uk/').join('')).toBe('');
  expect(address(`<title>The Chair Ombudsman</title>${html}`, 'https://a.co.uk/')).toContain('LS9 0XX');
});

test('numbers that are no postcode make no address', () => {
  const html =
    '<p>Over 12000 Clients since 1987. Ref 21000 Items. Call 10115 Now. In 2024 Acme moved. Call in 20100. Part A1B 2C3D, or 12345. 12 Main Street, Ohio Plumbing Lic. # 19827</p>';
  for (const url of ['https://a.fr/', 'https://a.com/', 'https://a.ch/', 'https://a.de/']) {
    expect(address(html, url).join('')).toBe('');
  }
});
