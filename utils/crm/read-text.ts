/**
 * The beginning of an answer's body as UTF-8 text, at most `limit` bytes; the rest is not waited for.
 *
 * @throws what the body's stream throws: an answer that breaks off has not arrived
 */
export async function readText(response: Response, limit: number): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let left = limit;
  while (left > 0) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    const part = value.subarray(0, left);
    left -= part.length;
    text += decoder.decode(part, { stream: true });
  }
  // A stream that is over or broken by now has given all that was asked of it.
  await reader.cancel().catch(() => undefined);
  return text;
}
