import { expect, test } from 'vitest';
import { best, capturePage, valuesOf } from '../page.ts';

const FR = 'https://www.atelier-rousseau.example/contact';

test('without structured data the page is read as a reader would', () => {
  const { facts, page } = capturePage(
    `<html lang="fr"><title>Nous contacter | Atelier Rousseau</title><meta property="og:site_name" content="Atelier Rousseau">
     <h1>Contact</h1><p>Tél. : 01 99 00 12 34 · Télécopie : 01 99 00 12 35</p>
     <a href="mailto:bonjour@atelier-rousseau.example">Écrivez-nous</a> <a href="https://www.linkedin.com/company/rousseau">in</a>
     <footer>© 2019-2026 Atelier Rousseau SARL – SIREN 732 829 320 – Capital de 10 000 €</footer>`,
    FR,
  );
  expect(page).toMatchObject({ kind: 'contact', language: 'fr' });
  expect(best(facts)).toMatchObject({
    name: 'Atelier Rousseau',
    domain: 'atelier-rousseau.example',
    phone: '+33199001234',
    fax: '+33199001235',
    email: 'bonjour@atelier-rousseau.example',
    'registration.siren': '732829320',
    profiles: 'https://www.linkedin.com/company/rousseau',
  });
  expect(valuesOf(facts, 'phone')).toHaveLength(1);
});

test('numbers that are no phone are none', () => {
  const { facts } = capturePage(
    `<html lang="fr"><p>SIRET 732 829 320 00074 – 2026-11-23 – ref. 20261123 – 10 000 000 € – ISBN 978-2-07-036024-5 – TVA 12345678901</p>`,
    FR,
  );
  expect(valuesOf(facts, 'phone')).toEqual([]);
  expect(valuesOf(facts, 'registration.siret')).toEqual(['73282932000074']);
});

test('an address built of a person’s name is theirs, another firm’s address ranks last', () => {
  const { facts, contacts } = capturePage(
    `<script type="application/ld+json">{"@type":"Organization","name":"Atelier Rousseau","employee":[{"@type":"Person","name":"Éva Noël"}]}</script>
     <p>eva.noel@atelier-rousseau.example, made by studio@pixel.example, contact@atelier-rousseau.example</p>`,
    FR,
  );
  expect(valuesOf(facts, 'email')).toEqual(['contact@atelier-rousseau.example', 'studio@pixel.example']);
  expect(best(contacts[0]?.facts ?? [])).toEqual({ name: 'Éva Noël', email: 'eva.noel@atelier-rousseau.example' });
});

test('a page that says nothing has its domain and no invented name', () => {
  const { facts } = capturePage('<title>Home</title><p>.', 'https://www.silent.co.uk/x');
  expect(best(facts)).toEqual({ domain: 'silent.co.uk', website: 'https://www.silent.co.uk/' });
});

test('a page of this machine has no domain', () => {
  expect(capturePage('<title>Atelier</title>', 'http://127.0.0.1:8080/').facts.map(({ field }) => field)).not.toContain(
    'domain',
  );
});

test('what is selected is offered as plain text', () => {
  expect(capturePage('<p>x').selection).toBe('');
});
