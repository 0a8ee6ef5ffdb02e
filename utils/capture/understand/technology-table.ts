/** Whence products are loaded: a product, then the hosts that only it is served from (`google.com/recaptcha`: there). */
const SERVED = `
Shopify cdn.shopify.com shopifycdn.net shopifycdn.com
Wix static.wixstatic.com static.parastorage.com wixstatic.com parastorage.com
Squarespace static1.squarespace.com assets.squarespace.com squarespace-cdn.com squarespace.com
Webflow assets.website-files.com assets-global.website-files.com website-files.com webflow.com
Weebly editmysite.com
Jimdo jimdo.com jimcdn.com jimstatic.com
BigCommerce cdn11.bigcommerce.com bigcommerce.com
Framer framerusercontent.com framer.com
Ghost ghost.org ghost.io
HubSpot js.hs-scripts.com js.hsforms.net js.hs-analytics.net js.hs-banner.com hs-scripts.com hsforms.net hsforms.com hs-analytics.net hubspot.com hubspotusercontent.net hsappstatic.net usemessages.com hscollectedforms.net
Salesforce salesforce.com force.com salesforceliveagent.com
Pardot pi.pardot.com pardot.com
Marketo munchkin.marketo.net marketo.net marketo.com mktoresp.com
Eloqua eloqua.com en25.com
ActiveCampaign activehosted.com trackcmp.net
Pipedrive leadbooster-chat.pipedrive.com pipedrive.com pipedriveassets.com
Zoho zoho.com zoho.eu zohopublic.com zohocdn.com salesiq.zoho.com
Odoo odoo.com
SAP sap.com hybris.com
Dynamics dynamics.com
Freshworks freshchat.com wchat.freshchat.com freshworks.com freshdesk.com
Intercom widget.intercom.io intercom.io intercomcdn.com
Zendesk static.zdassets.com zdassets.com zopim.com zendesk.com
Crisp client.crisp.chat crisp.chat
Tawk.to embed.tawk.to tawk.to
Drift js.driftt.com driftt.com drift.com
LiveChat cdn.livechatinc.com livechatinc.com
Tidio code.tidio.co tidio.co
Olark olark.com
iAdvize iadvize.com
Gorgias gorgias.chat gorgias.com
Google Tag Manager googletagmanager.com/gtm.js googletagmanager.com/ns.html
Google Analytics google-analytics.com googletagmanager.com/gtag
Google Ads googleadservices.com doubleclick.net
Google Fonts fonts.googleapis.com fonts.gstatic.com
Google Maps maps.googleapis.com google.com/maps maps.google.com
reCAPTCHA google.com/recaptcha gstatic.com/recaptcha recaptcha.net
hCaptcha hcaptcha.com
YouTube youtube.com youtube-nocookie.com
Vimeo player.vimeo.com vimeo.com
Wistia wistia.com wistia.net
Matomo matomo.cloud cdn.matomo.cloud
Plausible plausible.io
Fathom usefathom.com
Piwik PRO piwik.pro
AT Internet xiti.com aticdn.net
Hotjar static.hotjar.com hotjar.com
Microsoft Clarity clarity.ms
Contentsquare contentsquare.net
Mouseflow mouseflow.com
FullStory fullstory.com
Segment cdn.segment.com segment.com segment.io
Mixpanel mxpnl.com mixpanel.com
Amplitude amplitude.com
Heap heapanalytics.com
PostHog posthog.com i.posthog.com
Sentry sentry-cdn.com sentry.io
New Relic js-agent.newrelic.com nr-data.net
Datadog datadoghq-browser-agent.com
Optimizely optimizely.com
AB Tasty abtasty.com
VWO visualwebsiteoptimizer.com
Meta Pixel connect.facebook.net
LinkedIn Insight snap.licdn.com
TikTok Pixel analytics.tiktok.com
Microsoft Ads bat.bing.com
Leadfeeder lfeeder.com leadfeeder.com
Albacross albacross.com
Clearbit clearbit.com clearbitscripts.com
Stripe js.stripe.com stripe.com
PayPal paypal.com paypalobjects.com
Klarna klarna.com klarnaservices.com klarnacdn.net
Adyen adyen.com
Mollie mollie.com
Alma alma.eu getalma.eu
Cloudflare cdnjs.cloudflare.com/turnstile challenges.cloudflare.com static.cloudflareinsights.com cloudflareinsights.com
Axeptio static.axept.io axept.io
Didomi sdk.privacy-center.org privacy-center.org didomi.io
Tarteaucitron tarteaucitron.io
Cookiebot consent.cookiebot.com cookiebot.com
OneTrust cdn.cookielaw.org cookielaw.org onetrust.com
iubenda iubenda.com
Usercentrics usercentrics.eu
CookieYes cookieyes.com cdn-cookieyes.com
Termly termly.io
Calendly assets.calendly.com calendly.com
Cal.com cal.com
Doctolib doctolib.fr
Typeform embed.typeform.com typeform.com
Tally tally.so
Jotform jotform.com jotfor.ms
Brevo sibforms.com sendinblue.com brevo.com sibautomation.com
Mailchimp chimpstatic.com list-manage.com mailchimp.com
Klaviyo static.klaviyo.com klaviyo.com
Mailjet mailjet.com mjt.lu
Trustpilot widget.trustpilot.com trustpilot.com
Avis Vérifiés avis-verifies.com netreviews.eu
Trusted Shops trustedshops.com
Algolia algolia.net algolianet.com
Typekit use.typekit.net typekit.net
Font Awesome fontawesome.com
Elfsight elfsight.com elfsightcdn.com
Weglot weglot.com
Greenhouse greenhouse.io
Lever lever.co
Welcome to the Jungle welcomekit.co welcometothejungle.com
Teamtailor teamtailor.com teamtailor-cdn.com
Personio personio.de personio.com
SmartRecruiters smartrecruiters.com
Workable workable.com
`;
/** Where products keep their files, on whatever host. */
export const PATHS: readonly (readonly [path: string, product: string])[] = [
  ['/wp-content/', 'WordPress'],
  ['/wp-includes/', 'WordPress'],
  ['/plugins/woocommerce/', 'WooCommerce'],
  ['/plugins/elementor/', 'Elementor'],
  ['/plugins/contact-form-7/', 'Contact Form 7'],
  ['/themes/Divi/', 'Divi'],
  ['/cdn/shop/', 'Shopify'],
  ['/typo3conf/', 'TYPO3'],
  ['/typo3temp/', 'TYPO3'],
  ['/media/jui/', 'Joomla'],
  ['/media/system/js/', 'Joomla'],
  ['/sites/default/files/', 'Drupal'],
  ['/core/misc/drupal', 'Drupal'],
  ['/modules/ps_', 'PrestaShop'],
  ['/themes/classic/assets/', 'PrestaShop'],
  ['/static/frontend/', 'Magento'],
  ['/skin/frontend/', 'Magento'],
  ['/bundles/storefront/', 'Shopware'],
  ['/web/assets/', 'Odoo'],
  ['/_next/static/', 'Next.js'],
  ['/_nuxt/', 'Nuxt'],
  ['/page-data/app-data', 'Gatsby'],
  ['/etc.clientlibs/', 'Adobe Experience Manager'],
  ['/tarteaucitron', 'Tarteaucitron'],
  ['/matomo.js', 'Matomo'],
  ['/piwik.js', 'Matomo'],
  ['/cdn-cgi/', 'Cloudflare'],
];

/** Products that name themselves in a page's generator, and what else they write there. */
const GENERATORS =
  'WordPress WooCommerce Elementor Joomla Drupal TYPO3 PrestaShop Shopify Squarespace Webflow Wix Weebly Jimdo Ghost Hugo Jekyll ' +
  'Gatsby Next.js Nuxt Astro SPIP Dotclear Contao Concrete Umbraco Sitecore Plone Odoo Magento OpenCart Shopware HubSpot Framer ' +
  'Divi Blogger DokuWiki MediaWiki Docusaurus Craft Statamic eZ Pimcore Liferay';
export const PRODUCTS: readonly string[] = GENERATORS.split(' ');

export const HOSTS: ReadonlyMap<string, string> = new Map(
  SERVED.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      const first = words.findIndex((word, n) => n > 0 && /[a-z0-9-]\.[a-z]/.test(word));
      const product = words.slice(0, first).join(' ');
      return words.slice(first).map((host): [string, string] => [host, product]);
    }),
);

/** The hosts alone, whatever the path there. */
export const SERVING: ReadonlySet<string> = new Set([...HOSTS.keys()].map((host) => host.split('/')[0] ?? ''));
