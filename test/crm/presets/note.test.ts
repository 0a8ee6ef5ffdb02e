import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteHtml, notePlain } from '../../../utils/crm/presets/note.ts';

test('a note ends with the id that it is found again by', () => {
  expect(notePlain('They grow', 'w-1')).toBe('They grow\n\n[w-1]');
  expect(noteHtml('They <b>grow</b> & "plan"\nby hand', 'w-1')).toBe(
    'They &lt;b&gt;grow&lt;/b&gt; &amp; &quot;plan&quot;<br>by hand<br><br>[w-1]',
  );
});

test('however long and whatever is in it, it fits, has no tag but line breaks, and keeps its id', () => {
  const part = fc.constantFrom('"', '&', '<script>', 'é', '🤝', '\n', 'They grow. ');
  const long = fc.tuple(part, fc.integer({ min: 1, max: 60_000 })).map(([text, times]) => text.repeat(times));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), long), (note) => {
      const html = noteHtml(note, 'w-1');
      expect(html.length).toBeLessThanOrEqual(60_000);
      expect(html.replaceAll('<br>', '')).not.toMatch(/[<>"']/);
      expect(html.endsWith('[w-1]')).toBe(true);
      expect(notePlain(note, 'w-1').length).toBeLessThanOrEqual(20_010);
    }),
  );
});
