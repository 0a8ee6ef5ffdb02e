import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

test('plain lines and JSON lines, in their order, empty ones left out', () => {
  const file =
    '\ufeffHow do you plan?\r\n\r\n{"text":"CRM ?","language":"fr-FR"}\n{"text":"Quel outil utilisez-vous ?","language":"de"}\n{"text":"Two\\nlines, you see"}\n';
  expect(linesOf(file)).toEqual([
    { text: 'How do you plan?', language: 'en' },
    { text: 'CRM ?', language: 'fr' },
    { text: 'Quel outil utilisez-vous ?', language: 'fr' },
    { text: 'Two\nlines, you see', language: 'en' },
  ]);
});

test('a broken line is told by its number', () => {
  expect(() => linesOf('fine\n{"txt":1}')).toThrow('Line 2 ');
});
