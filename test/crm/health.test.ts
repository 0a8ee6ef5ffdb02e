import { describe, expect, test } from 'vitest';
import { DAY } from '../../utils/crm/backoff.ts';
import { afterAttempt, paused, probeAt, resumed, stoodStill, type Word } from '../../utils/crm/health.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import { aDestination, iso, NOW } from './rows.ts';

const here = aDestination();

/** What becomes of a destination of which attempts say this, each at its time. */
function story(words: readonly (readonly [Word, number])[], from: Destination = here): Destination {
  return words.reduce((one, [said, at]) => afterAttempt(one, said, at, at), from);
}

const failures = (from: number, days: number) =>
  Array.from({ length: days + 1 }, (_, n): [Word, number] => ['failed', from + n * DAY]);

describe('who refuses us is paused', () => {
  test.each(['unauthorised', 'clock'] as const)('%s, with why and since when', (said) => {
    const after = story([[said, NOW]]);
    expect(after).toMatchObject({ state: 'paused', pause: { why: said, since: iso(NOW), probedAt: null } });
    expect(story([['unauthorised', NOW + 1]], after)).toBe(after);
  });

  test('not by what an attempt brings that began before the rep mended it', () => {
    const mended = { ...here, mendedAt: iso(NOW) };
    for (const said of ['unauthorised', 'clock', 'gone', 'failed'] as const) {
      expect(afterAttempt(mended, said, NOW - 1, NOW + 100)).toBe(mended);
    }
    expect(afterAttempt(mended, 'unauthorised', NOW, NOW + 100).state).toBe('paused');
  });

  test('though a clock that was set back says that it is yet to be mended', () => {
    const mended = { ...here, mendedAt: iso(NOW + DAY) };
    expect(afterAttempt(mended, 'unauthorised', NOW, NOW + 100).state).toBe('paused');
  });

  test('who is gone is off, and stays so', () => {
    const off = story([['gone', NOW]]);
    expect([off.state, off.pause]).toEqual(['off', null]);
    expect(story([['failed', NOW + 1]], off)).toBe(off);
    expect(story([['accepted', NOW + 1]], off).state).toBe('off');
  });
});

describe('five days in which all fails', () => {
  test('pause it', () => {
    expect(story(failures(NOW, 4)).state).toBe('active');
    const after = story(failures(NOW, 5));
    expect(after).toMatchObject({ state: 'paused', pause: { why: 'failing', since: iso(NOW + 5 * DAY) } });
  });

  test('begin anew with whatever is accepted', () => {
    const after = story([...failures(NOW, 4), ['accepted', NOW + 4 * DAY + 1], ['failed', NOW + 5 * DAY]]);
    expect(after).toMatchObject({ state: 'active', failing: { since: iso(NOW + 5 * DAY), days: 1 } });
    expect(after.acceptedAt).toBe(iso(NOW + 4 * DAY + 1));
  });

  test('are days on which it was tried: a computer may sleep', () => {
    const after = story([...failures(NOW, 0), ['failed', NOW + 30 * DAY], ['failed', NOW + 30 * DAY + 1]]);
    expect(after).toMatchObject({ state: 'active', failing: { since: iso(NOW), days: 2 } });
  });

  test('are not counted in a future that a clock set back has left behind', () => {
    const after = story([...failures(NOW + 20 * DAY, 4), ['failed', NOW]]);
    expect(after.failing).toEqual({ since: iso(NOW), days: 1, last: iso(NOW) });
  });

  test('do not include those in which the browser would not let us out', () => {
    expect(story([['nothing', NOW]])).toBe(here);
  });
});

describe('a paused one', () => {
  test('is tried once a day, but where the rep paused it', () => {
    const failing = paused(here, 'failing', NOW);
    expect(probeAt(failing)).toBe(NOW + DAY);
    const probed = { ...failing, pause: failing.pause && { ...failing.pause, probedAt: iso(NOW + 2 * DAY) } };
    expect(probeAt(probed)).toBe(NOW + 3 * DAY);
    expect(probeAt(paused(here, 'rep', NOW))).toBeNull();
    expect(probeAt(here)).toBeNull();
  });

  test('that accepts has recovered, and says so', () => {
    const after = story([['accepted', NOW + 3 * DAY]], paused(here, 'failing', NOW));
    const at = iso(NOW + 3 * DAY);
    expect(after).toMatchObject({ state: 'active', pause: null, failing: null, acceptedAt: at });
    expect(after.recovered).toEqual({ why: 'failing', since: iso(NOW), at });
  });

  test('stays paused where the rep paused it, whatever was under way', () => {
    const after = story(
      [
        ['accepted', NOW + 1],
        ['failed', NOW + 2],
      ],
      paused(here, 'rep', NOW),
    );
    expect(after).toMatchObject({ state: 'paused', pause: { why: 'rep' }, recovered: null });
  });

  test('is tried no more where the rep wishes the pause', () => {
    const resting = paused(paused(here, 'failing', NOW), 'rep', NOW + DAY);
    expect(resting.pause).toMatchObject({ why: 'rep', since: iso(NOW) });
    expect(probeAt(resting)).toBeNull();
  });

  test('counts the time of its pauses', () => {
    const after = resumed(paused(here, 'rep', NOW), NOW + 4 * DAY);
    expect([after.state, after.pause]).toEqual(['active', null]);
    const again = paused(after, 'rep', NOW + 6 * DAY);
    expect(stoodStill(again, NOW + DAY, NOW + 8 * DAY)).toBe(5 * DAY);
    expect(stoodStill(again, NOW - DAY, NOW)).toBe(0);
    // Not for ever: what ended long ago matters to no delivery.
    expect(resumed(paused(after, 'rep', NOW + 90 * DAY), NOW + 91 * DAY).pauses).toHaveLength(1);
  });
});
