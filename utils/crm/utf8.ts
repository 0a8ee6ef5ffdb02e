const encoder = new TextEncoder();

/** How many bytes a text has in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The beginning of a text, at most `limit` bytes of UTF-8, with no character cut in half. */
export function firstBytes(text: string, limit: number): string {
  const bytes = encoder.encode(text.slice(0, limit));
  // As a stream: the decoder then holds back an unfinished character instead of replacing it.
  return bytes.length <= limit
    ? text.slice(0, limit)
    : new TextDecoder().decode(bytes.subarray(0, limit), { stream: true });
}
