import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emailsIn } from '../../../utils/capture/read/emails.ts';
import { emailOf } from '../../../utils/capture/shown/email.ts';
import { capturePage, valuesOf } from '../page.ts';

const emails = (html: string) => [
  ...new Set(valuesOf(capturePage(html, 'https://www.acme-tools.co.uk/').facts, 'email').toSorted()),
];

test.each([
  [
    '<a href="/cdn-cgi/l/email-protection#5a33343c351a3b39373f772e35353629743935742f31">Write to us</a>',
    ['info@acme-tools.co.uk'],
  ],
  ['<a href="/cdn-cgi/l/email-protection#5a5a">Write to us</a>', []],
  ['info@&#8203;acme-&shy;tools.co.uk', ['info@acme-tools.co.uk']],
  ['<b>info</b>@acme-tools.co.uk', ['info@acme-tools.co.uk']],
  ['info&#64;acme-tools.co.uk', ['info@acme-tools.co.uk']],
  ['INFO@ACME-TOOLS.CO.UK', ['info@acme-tools.co.uk']],
  ['info [at] acme-tools [dot] co [dot] uk', ['info@acme-tools.co.uk']],
  ['info(at)acme-tools.co.uk', ['info@acme-tools.co.uk']],
  ['info(@)acme-tools.co.uk', ['info@acme-tools.co.uk']],
  ['info at acme-tools dot co dot uk', ['info@acme-tools.co.uk']],
  ['info @ acme-tools.co.uk', ['info@acme-tools.co.uk']],
  ['<span>© Acme · Leeds</span><span>info@acme-tools.co.uk</span>', ['info@acme-tools.co.uk']],
  ['<b>Jane</b>@acme-tools.co.uk', ['jane@acme-tools.co.uk']],
  ['info AT acme-tools.co.uk', ['info@acme-tools.co.uk']],
  ['Email: info at acme-tools.co.uk', ['info@acme-tools.co.uk']],
  ['Find more information at acme-tools.co.uk', []],
  ['LOOK AT acme-tools.co.uk', []],
  ['Email us at acme-tools.co.uk', []],
  ['<span style="direction:rtl;unicode-bidi:bidi-override">moc.sloot-emca@ofni</span>', ['info@acme-tools.com']],
  ['<span dir="rtl">ku.oc.sloot-emca@eod.enaj</span>', ['jane.doe@acme-tools.co.uk']],
  ['ed.smith@acme-tools.co.uk', ['ed.smith@acme-tools.co.uk']],
  ['<a href="mailto:mailto:info@acme-tools.co.uk">Write</a>', ['info@acme-tools.co.uk']],
  ['<a href="mailto://info@acme-tools.co.uk">Write</a>', ['info@acme-tools.co.uk']],
  ['<a href="mailto:Ann Lee <ann@acme-tools.co.uk>">Write</a>', ['ann@acme-tools.co.uk']],
  ['<a href="mailto:?subject=Look&body=info@acme-tools.co.uk">Tell a friend</a>', []],
  ['<img src="mail.png" alt="Write to info@acme-tools.co.uk">', ['info@acme-tools.co.uk']],
  ['<img src="a.png" alt="logo@2x.png">', []],
  ['<input placeholder="jane@acme-tools.co.uk">', []],
  ['E-mail:info@acme-tools.co.uk.', ['info@acme-tools.co.uk']],
  ['ann@acme-tools.co.uk/bob@acme-tools.co.uk', ['ann@acme-tools.co.uk', 'bob@acme-tools.co.uk']],
  [
    '<a href="tel:02079460018">020 7946 0018</a><a href="mailto:info@acme-tools.co.uk">info@acme-tools.co.uk</a>',
    ['info@acme-tools.co.uk'],
  ],
  ['<a href="/contact">info</a><b>@acme-tools.co.uk</b>', ['info@acme-tools.co.uk']],
  ['<a href="mailto:info@acme-tools.co.uk">✉info@acme-tools.co.uk</a>', ['info@acme-tools.co.uk']],
  ['info@acme-tools.comTel: 020', ['info@acme-tools.com']],
  ['info@acme-tools.com.Call us', ['info@acme-tools.com']],
  ['"info@acme-tools.co.uk"', ['info@acme-tools.co.uk']],
  ['This page is maintained by the <a href="mailto:kim@acme-tools.co.uk">office</a>', []],
  ['Ask the <a href="mailto:web@acme-tools.co.uk">web administrators</a>', []],
  ['Ask the <a href="mailto:web@acme-tools.co.uk">webmaster@acme-tools.co.uk</a>', ['webmaster@acme-tools.co.uk']],
  ['Find us at acme dot com', []],
  ['Meet at [the] dot', []],
  ['follow @acme.tools', []],
  ['E-Mobility @ ACME.tools', []],
  ['you@example.com, name@domain.com, votre@email.fr', []],
  ['logo@2x.png', []],
  ['name@acme-tools.co.uk', ['name@acme-tools.co.uk']],
  [
    '<a href="mailto:a@acme-tools.co.uk,b@acme-tools.co.uk?subject=Hi">Write</a>',
    ['a@acme-tools.co.uk', 'b@acme-tools.co.uk'],
  ],
  ['<a href="mailto:%20info%40acme-tools.co.uk%20">Write</a>', ['info@acme-tools.co.uk']],
  ['<a href="mailto:stale@template.io">info@acme-tools.co.uk</a>', ['info@acme-tools.co.uk']],
  ['Website by Pixel studio@pixel.io', []],
  ['<a href="mailto:studio@pixel.io">Site by Pixel</a>', []],
])('%s', (html, expected) => expect(emails(`<p>${html}</p>`)).toEqual(expected));

test('what is kept beside an address spelled out is the page’s own writing', () => {
  const { facts } = capturePage('<p>Write to ann (at) acme (dot) co.uk</p>');
  expect(facts).toContainEqual(expect.objectContaining({ value: 'ann@acme.co.uk', text: 'ann (at) acme (dot) co.uk' }));
});

test('addresses of forms’ examples are none', () => {
  for (const text of ['john@example.com', 'user@yourdomain.com', 'jane.doe@email.com', 'x@votresite.fr'])
    expect(emailOf(text)).toBeNull();
});

test('the time to find addresses grows with the text, whatever it is made of', () => {
  const piece = fc.stringMatching(/^[a-z@.% [\]()-]{1,30}$/);
  fc.assert(
    fc.property(fc.oneof(piece, fc.constantFrom('a at ', '@a', 'a(at)', 'a.a.', 'dot at ')), (text) => {
      const begin = performance.now();
      emailsIn(text.repeat(Math.ceil(40_000 / text.length)));
      expect(performance.now() - begin).toBeLessThan(1_000);
    }),
    { numRuns: 25 },
  );
});
