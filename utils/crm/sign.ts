import { parseSecret, toBase64 } from './secret.ts';

/** What a signature covers, and the secret that makes it. */
export interface Signed {
  /** The `webhook-id`. */
  id: string;
  /** The `webhook-timestamp`: whole seconds since 1970. */
  timestamp: number;
  body: string;
  /** `whsec_…` */
  secret: string;
}

/**
 * The `webhook-signature` of one attempt, after Standard Webhooks 1.0.0: `v1,` and the base64 of
 * HMAC-SHA256(secret, `id.timestamp.body`).
 *
 * @throws Error where the secret has not the form that `parseSecret` asks for; the message does not repeat it
 */
export async function sign({ id, timestamp, body, secret }: Signed): Promise<string> {
  const parsed = parseSecret(secret);
  if (!parsed.ok) throw new Error(`The destination's secret cannot sign: ${parsed.problem}`);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', parsed.bytes, algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${id}.${timestamp}.${body}`));
  return `v1,${toBase64(new Uint8Array(signature))}`;
}
