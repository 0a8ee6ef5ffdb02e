/** How values are read, where the libraries live: each gives the normal form, or null where a text is no such thing. */
export interface Readers {
  /** The registrable domain of an address or host; null as well where many firms share it. */
  domain(address: string): string | null;
  /** Whether an address is somebody's page on a network. */
  isProfile(address: string): boolean;
  email(text: string): string | null;
  /** The domain of whoever gave an e-mail address; null where anyone may have one there. */
  mailDomain(email: string): string | null;
  /** @param country ISO code of the country where the number is at home */
  phone(text: string, country: string | null): string | null;
  /** The ISO code of the country whose prefix a number has. */
  callingCountry(text: string): string | null;
  /** The ISO code of the country that a domain's ending names. */
  home(domain: string): string | null;
  /** The ISO code of a country, by its name or code. */
  country(text: string): string | null;
}
