/** Whether a website, however it was typed, is that of a domain: `http://www.acme.example/fr` is that of `acme.example`. */
export function isSiteOf(website: string, domain: string): boolean {
  const host = URL.parse(website.includes('://') ? website : `https://${website}`)?.hostname;
  return host === domain || host === `www.${domain}`;
}

/** Whether the key of an account is its domain; where none is known, it is a registration number or our own id. */
export function isDomain(key: string): boolean {
  return key.includes('.') && !key.includes('@');
}
