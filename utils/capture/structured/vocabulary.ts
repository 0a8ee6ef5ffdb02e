/** What an entity can be, as far as capture cares. */
export type Aspect = 'organisation' | 'person' | 'place' | 'other' | 'unknown';

/** schema.org's organisations and local businesses whose names do not end in a word of `ENDINGS` (schema.org 28). */
const ORGANISATIONS = new Set(
  (
    'airline consortium cooperative ngo politicalparty sportsteam sportsclub musicgroup dancegroup theatergroup ' +
    'project fundingscheme collegeoruniversity elementaryschool highschool middleschool preschool school ' +
    'dentist physician optician pharmacy hospital veterinarycare medicalclinic individualphysician physiciansoffice ' +
    'animalshelter archiveorganization autobodyshop autodealer autorental autorepair autowash gasstation ' +
    'motorcycledealer motorcyclerepair childcare drycleaningorlaundry emergencyservice firestation policestation ' +
    'employmentagency adultentertainment amusementpark artgallery casino comedyclub movietheater nightclub ' +
    'accountingservice automatedteller bankorcreditunion insuranceagency bakery barorpub brewery cafeorcoffeeshop ' +
    'distillery fastfoodrestaurant icecreamshop restaurant winery foodestablishment postoffice beautysalon dayspa ' +
    'hairsalon healthclub nailsalon tattooparlor electrician generalcontractor hvacbusiness housepainter locksmith ' +
    'movingcompany plumber roofingcontractor internetcafe legalservice attorney notary library lodgingbusiness ' +
    'bedandbreakfast campground hostel hotel motel resort skiresort vacationrental exercisegym golfcourse ' +
    'bowlingalley publicswimmingpool sportsactivitylocation stadiumorarena tenniscomplex professionalservice ' +
    'radiostation televisionstation realestateagent recyclingcenter selfstorage shoppingcenter store bikestore ' +
    'bookstore clothingstore computerstore conveniencestore departmentstore electronicsstore florist furniturestore ' +
    'gardenstore grocerystore hardwarestore hobbyshop homegoodsstore jewelrystore liquorstore mensclothingstore ' +
    'mobilephonestore movierentalstore musicstore officeequipmentstore outletstore pawnshop petstore shoestore ' +
    'sportinggoodsstore tireshop toystore wholesalestore touristinformationcenter travelagency financialservice ' +
    'communityhealth homehealthcare medicalspa medicalbusiness covidtestingfacility diagnosticlab governmentoffice ' +
    'librarysystem onlinemarketplace performinggroup researchproject workersunion schooldistrict ' +
    // Practices that are called by their field.
    'dermatology dietnutrition emergency geriatric gynecologic midwifery nursing obstetric oncologic optometric ' +
    'otolaryngologic pediatric physiotherapy plasticsurgery podiatric primarycare psychiatric publichealth'
  ).split(' '),
);
const ENDINGS =
  /(?:organization|organisation|business|businessentity|corporation|agency|company|store|shop|clinic|practice|association)$/;
const PERSONS = new Set(['person', 'patient']);
/** Places that somebody runs: where no organisation is named, the place stands for it. */
const PLACES = new Set(
  (
    'place civicstructure airport aquarium beach bridge busstation busstop buddhisttemple catholicchurch cemetery ' +
    'church cityhall courthouse crematorium defenceestablishment embassy eventvenue governmentbuilding hindutemple ' +
    'landmarksorhistoricalbuildings legislativebuilding mosque museum musicvenue park parkingfacility ' +
    'performingartstheater placeofworship playground publictoilet rvpark subwaystation synagogue taxistand ' +
    'touristattraction touristdestination trainstation zoo residence apartmentcomplex gatedresidencecommunity'
  ).split(' '),
);

/** The name of a type or a property without its vocabulary, in lower case: `http://schema.org/Store` → `store`. */
export function localName(name: string): string {
  const bare = name.slice(0, 200).trim();
  return bare.slice(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('#'), bare.lastIndexOf(':')) + 1).toLowerCase();
}

/** What other vocabularies (vCard, FOAF, data-vocabulary.org) and hasty authors call properties of schema.org. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  (
    'tel telephone,phone telephone,phonenumber telephone,telephonenumber telephone,fax faxnumber,mail email,' +
    'emailaddress email,mbox email,homepage url,website url,street streetaddress,locality addresslocality,' +
    'city addresslocality,region addressregion,countryname addresscountry,country addresscountry,zip postalcode,' +
    'zipcode postalcode,postcode postalcode,fn name,adr address,postaladdress address,firstname givenname,' +
    'lastname familyname,hasemail email,hastelephone telephone,organizationname name,org worksfor'
  )
    .split(',')
    .map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);

/** A property by schema.org's name in lower case: `v:street-address`, `streetaddress` → `streetaddress`. */
export function propertyName(name: string): string {
  const local = localName(name).replace(/[-_]/g, '');
  return ALIASES.get(local) ?? local;
}

function isOrganisationType(type: string): boolean {
  return ORGANISATIONS.has(type) || ENDINGS.test(type);
}

export function aspectOf(types: readonly string[]): Aspect {
  if (types.length === 0) return 'unknown';
  if (types.some(isOrganisationType)) return 'organisation';
  if (types.some((type) => PERSONS.has(type))) return 'person';
  return types.some((type) => PLACES.has(type)) ? 'place' : 'other';
}
