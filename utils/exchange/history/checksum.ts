/** Bytes in one link of the chain. */
const BLOCK = 1024 * 1024;
const HASH = 32;

/** A checksum under way. */
export interface Checksum {
  add(bytes: Uint8Array): Promise<void>;
  /** In hexadecimal; nothing may be added afterwards. */
  end(): Promise<string>;
}

/**
 * The checksum of a history file. `crypto.subtle` hashes whole buffers only, so the bytes are hashed in a chain of
 * blocks: h₀ is 32 zero bytes, hₙ₊₁ = SHA-256(hₙ ‖ the next MiB, or what is left of it), and the checksum is the last
 * h, whatever the pieces in which the bytes came.
 */
export function checksum(): Checksum {
  // One buffer of link and block, hashed again and again.
  const buffer = new Uint8Array(HASH + BLOCK);
  let filled = 0;
  const link = async () => {
    const hash = await crypto.subtle.digest('SHA-256', buffer.subarray(0, HASH + filled));
    buffer.set(new Uint8Array(hash));
    filled = 0;
  };
  return {
    async add(bytes) {
      let from = 0;
      while (from < bytes.length) {
        const part = bytes.subarray(from, from + BLOCK - filled);
        buffer.set(part, HASH + filled);
        filled += part.length;
        from += part.length;
        if (filled === BLOCK) await link();
      }
    },
    async end() {
      if (filled > 0) await link();
      return Array.from(buffer.subarray(0, HASH), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}
