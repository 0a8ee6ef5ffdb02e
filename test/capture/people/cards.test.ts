import { expect, test } from 'vitest';
import { best, capturePage, HOME } from '../page.ts';

const TEAM = `${HOME}team`;
const people = (html: string, url = TEAM) => capturePage(html, url).contacts.map(({ facts }) => best(facts));

test('pictures with a name and a title below are people', () => {
  const card = (name: string, title: string) =>
    `<div class="x1"><img src="/p.jpg" alt=""><div>${name}</div><div>${title}</div></div>`;
  const html = `<h1>Our team</h1><div>${card('Maya Thornbury', 'Chief Executive')}${card('Tom Arkle', 'Joiner')}
    ${card('Zora Quillfeather', 'Head of Design')}</div>`;
  expect(people(html)).toEqual([
    { name: 'Maya Thornbury', jobTitle: 'Chief Executive' },
    { name: 'Tom Arkle', jobTitle: 'Joiner' },
    { name: 'Zora Quillfeather', jobTitle: 'Head of Design' },
  ]);
});

test('a card’s e-mail address, number and page are the person’s', () => {
  const { facts, contacts } = capturePage(
    `<ul><li><h3><a href="/team/ann-lee">Ann Lee</a></h3><p>Buyer</p><p>020 7946 0125</p>
      <a href="mailto:ann@northgate-tools.example">Write</a> <a href="https://www.linkedin.com/in/ann-lee-7">in</a></li>
    <li><h3><a href="/team/bo-hart">Bo Hart</a></h3><p>Driver</p><p>020 7946 0126</p></li></ul>
    <p>Switchboard: 020 7946 0100, info@northgate-tools.example</p>`,
    TEAM,
  );
  expect(contacts.map((contact) => best(contact.facts))).toEqual([
    {
      name: 'Ann Lee',
      jobTitle: 'Buyer',
      email: 'ann@northgate-tools.example',
      phone: '+442079460125',
      profiles: expect.stringContaining('ann-lee'),
    },
    { name: 'Bo Hart', jobTitle: 'Driver', phone: '+442079460126', profiles: `${HOME}team/bo-hart` },
  ]);
  expect(best(facts)).toMatchObject({ phone: '+442079460100', email: 'info@northgate-tools.example' });
});
