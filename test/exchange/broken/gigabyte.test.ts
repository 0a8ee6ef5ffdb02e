import { expect, test } from 'vitest';
import { examine } from '../../../utils/exchange/examine.ts';
import { preview } from '../../../utils/exchange/source.ts';

const GIGABYTE = 1024 * 1024 * 1024;
const CHUNK = new Uint8Array(64 * 1024).fill(97);

/** A file whose last line has a gigabyte, which is nowhere but in what is read of it. */
class Endless extends Blob {
  readonly #head: Blob;
  constructor(head: string) {
    super();
    this.#head = new Blob([head]);
  }
  override get size() {
    return this.#head.size + GIGABYTE;
  }
  override slice(start?: number, end?: number): Blob {
    return this.#head.slice(start, end);
  }
  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const head = this.#head;
    let left = GIGABYTE;
    return new ReadableStream({
      async start(controller) {
        controller.enqueue(new Uint8Array(await head.arrayBuffer()));
      },
      pull(controller) {
        if (left <= 0) return controller.close();
        controller.enqueue(CHUNK.slice());
        left -= CHUNK.length;
      },
    });
  }
}

test('a line of a gigabyte is told, and costs its time and no memory', async () => {
  const manifest = { entente: 'history/1', exportedAt: '2026-11-23T10:00:00.000Z', device: 'test', events: 1 };
  const history = new Endless(`${JSON.stringify(manifest)}\n`);
  const before = process.memoryUsage().arrayBuffers;
  expect(await preview(history)).toMatchObject({ ok: true, source: { is: 'history' } });
  expect(await examine(history, { is: 'history' })).toMatchObject({ ok: true, damage: 'incomplete' });
  // What others made is held to 50 MB.
  expect(await preview(new Endless('Company;Domain\n'))).toEqual({ ok: false, fault: 'too-large' });
  expect(await preview(new Endless('BEGIN:VCARD\nNOTE:'))).toEqual({ ok: false, fault: 'too-large' });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
});
