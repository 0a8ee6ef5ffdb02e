/** One line of a file, without its end; null where it is longer than allowed and was passed over. */
export type Line = Uint8Array<ArrayBuffer> | null;

const NEWLINE = 0x0a;

/**
 * Cuts bytes into lines as they come. Holds one unfinished line at most, and never more of it than `limit` bytes: a
 * line of a gigabyte costs its time and no memory.
 */
export function lineCutter(limit: number): { push(chunk: Uint8Array<ArrayBuffer>): Line[]; end(): Line[] } {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;

  const hold = (part: Uint8Array<ArrayBuffer>) => {
    held += part.length;
    if (held <= limit) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = held > limit ? null : joined(parts, held);
    parts = [];
    held = 0;
    return line;
  };
  return {
    push(chunk) {
      const lines: Line[] = [];
      let from = 0;
      for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
        hold(chunk.subarray(from, to));
        lines.push(take());
        from = to + 1;
      }
      if (from < chunk.length) hold(chunk.subarray(from));
      return lines;
    },
    end: () => (held > 0 ? [take()] : []),
  };
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The lines of a file, as many at a time as a chunk of it holds. @param limit the longest line, bytes */
export async function* linesOf(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>, limit: number): AsyncGenerator<Line[]> {
  const cutter = lineCutter(limit);
  for await (const chunk of chunks) yield cutter.push(chunk);
  yield cutter.end();
}
