type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes gzipped as they come. */
export async function* zipped(chunks: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  const { readable, writable } = new CompressionStream('gzip');
  const reader = readable.getReader();
  const fed = feed(writable.getWriter(), chunks);
  // Where the source fails the reading does, and says so.
  fed.catch(() => {});
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  await fed;
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, chunks: AsyncIterable<Bytes>): Promise<void> {
  try {
    for await (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
}
