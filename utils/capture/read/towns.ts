/** ISO codes and large towns, folded, of countries in which English or French is written under any ending of a domain. */
const WRITTEN = `
GB london manchester birmingham leeds glasgow edinburgh liverpool bristol sheffield cardiff belfast nottingham leicester southampton brighton
IE dublin galway limerick waterford kilkenny
AU sydney melbourne brisbane adelaide perth canberra hobart geelong
NZ auckland wellington christchurch dunedin tauranga
ZA johannesburg pretoria durban sandton stellenbosch cape-town
IN mumbai delhi bangalore bengaluru chennai kolkata hyderabad pune ahmedabad jaipur lucknow kochi nagpur coimbatore noida gurgaon gurugram
SG singapore
KE nairobi mombasa
UG kampala
NG lagos abuja ibadan
GH accra kumasi
TZ arusha
ZM lusaka
ZW harare bulawayo
BW gaborone
PK lahore karachi islamabad rawalpindi
LK colombo
BD dhaka
PH manila makati
AE dubai sharjah
QA doha
SA riyadh jeddah
EG cairo
MA casablanca rabat marrakech
TN tunis
DZ alger
SN dakar
CI abidjan`;

/** A country's ISO code, and its large towns. */
export const LARGE_TOWNS: readonly (readonly [country: string, ...towns: string[]])[] = WRITTEN.trim()
  .split('\n')
  .map((line) => {
    const [country = '', ...towns] = line.split(' ');
    return [country, ...towns];
  });

let byTown: ReadonlyMap<string, string> | undefined;

/** The country that a large town is in, by its folded name; null for others. */
export function countryOfTown(town: string): string | null {
  byTown ??= new Map(
    LARGE_TOWNS.flatMap(([country, ...towns]) => towns.map((name): [string, string] => [name, country])),
  );
  return byTown.get(town.replaceAll(' ', '-')) ?? null;
}
