/**
 * The host that a person means by what they type as a domain: an address, `www.`, capitals and all.
 * Null where it is none.
 */
export function typedHost(text: string): string | null {
  const bare = text.trim().replace(/^[a-z][a-z\d+.-]*:\/\//i, '');
  const host = URL.parse(`https://${bare}`)
    ?.hostname.replace(/^www\./, '')
    .replace(/\.$/, '');
  const named = host !== undefined && /^(?=.{4,253}$)([^.]{1,63}\.)+[^.]*[a-z][^.]*$/.test(host);
  return named ? host : null;
}
