import { countryOf, homeCountry } from '../../utils/capture/shown/country.ts';
import { declaredEmailOf, mailDomain } from '../../utils/capture/shown/email.ts';
import { callingCountry, phoneOf } from '../../utils/capture/shown/phone.ts';
import { isNetwork, isProfile } from '../../utils/capture/shown/profiles.ts';
import { isSharedPage, registrableDomain } from '../../utils/capture/understand/domain.ts';
import type { Readers } from '../../utils/exchange/foreign/readers.ts';

/** How the values of somebody else's file are read: as those of a page are. */
export const readers: Readers = {
  domain(address) {
    const domain = registrableDomain(address);
    return isNetwork(domain) || isSharedPage(address) ? null : domain;
  },
  isProfile,
  email: declaredEmailOf,
  mailDomain,
  phone: phoneOf,
  callingCountry,
  home: (domain) => homeCountry(domain, null),
  country: countryOf,
};
