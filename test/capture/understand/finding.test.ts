import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finding } from '../../../utils/capture/understand/finding.ts';

const PLACE = { method: 'json-ld', where: '', confidence: 0.9 } as const;
const readAs = (written: string) => finding('name', written, PLACE)[0]?.value;

describe('a value', () => {
  test.each([
    ['<b>Ateliers</b> Verlet', 'Ateliers Verlet'],
    ['<p>Ateliers</p><p>Verlet</p>', 'Ateliers Verlet'],
    ['Verlet<script>steal(1)</script>', 'Verlet'],
    ['Verlet <img src=x onerror=steal(1)', 'Verlet'],
    ['<img src=x onerror=steal(1)>', undefined],
    ['<<b>script>steal(1)<</b>/script>', '< script>steal(1)< /script>'],
    ['Coût < 5 € & délai > 3 jours', 'Coût < 5 € & délai > 3 jours'],
    ['I <3 Verlet', 'I <3 Verlet'],
  ])('of %j is %j', (written, value) => {
    expect(readAs(written)).toBe(value);
  });

  test('keeps the page’s own writing beside it', () => {
    expect(finding('name', '<b>Verlet</b>', PLACE)[0]?.text).toBe('<b>Verlet</b>');
  });

  test('never holds a tag, whatever is written', () => {
    const written = fc.array(fc.constantFrom('<', '>', '/', '!', 'b', 'script', ' ', '"', '<b>', '</b>'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(written, (parts) => {
        expect(readAs(parts.join('')) ?? '').not.toMatch(/<[a-z!/]/i);
      }),
    );
  });

  test('takes no longer for what is made to take long', () => {
    const begin = performance.now();
    for (const part of ['<', '<a', '<script>', '<a b="', '</', '<!']) readAs(part.repeat(20_000));
    expect(performance.now() - begin).toBeLessThan(500);
  });
});
