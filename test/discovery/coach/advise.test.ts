import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../utils/discovery/coach/advise.ts';
import { SHIPPED, shippedPlaybook } from '../../../utils/discovery/playbook/shipped.ts';

function forms(text: string): string {
  return advise(text).forms.join(' ');
}

describe('open: invites a telling', () => {
  test.each([
    'How do you plan the week?',
    'Which of these bothers you most, and why?',
    'Could you tell me how orders come in?',
    'Suppose nothing changed: what would happen?',
    'I’d love to hear how you got started.',
    'To what extent does turnover matter',
    'WHAT MAKES THIS HARD TODAY',
    'Comment planifiez-vous la semaine ?',
    'Qu’est-ce qui rend cela difficile aujourd’hui ?',
    'En quoi la fusion change-t-elle votre quotidien ?',
    'Racontez-moi votre dernier audit.',
    'Dans quelle mesure le turnover compte-t-il ?',
    'Pourriez-vous me dire comment arrivent les commandes ?',
    'Vous faites comment pour les astreintes',
  ])('%s', (text) => expect(forms(text)).toBe('open'));
});

describe('open: by its frame, whatever its nouns and verbs', () => {
  test.each([
    'Where do orders get stuck?',
    'Your thoughts on the pilot?',
    'Could you trace how an order reaches the depot?',
    'School me on how casting works',
    'find out how the trial went',
    'get them to tell the story of the site',
    "I'd give a lot to know how you keep a kitchen calm",
    'Contracts get renewed in what manner?',
    'If the grant is refused, what then?',
    'Que vous apprennent les clients qui partent ?',
    "Qu'en avez-vous gardé ?",
    'Que leur répondez-vous ?',
    'Où les dossiers se bloquent-ils ?',
    'Vos attentes pour la suite ?',
    'Contez-moi les débuts de la brasserie',
    'Pourriez-vous retracer comment une commande arrive ?',
    'lui faire raconter la reprise du site',
    "C'est quoi pour vous un bon fournisseur ?",
  ])('%s', (text) => expect(forms(text)).toBe('open'));
});

describe('closed: what only looks open', () => {
  test.each([
    'Tell me one thing: is the roof yours?',
    "Let's talk about safety. Are your workers certified?",
    'We help companies understand why deals stall. Do you use a CRM?',
    'Could you share the latest chart with us?',
    "What's the mileage on the van?",
    'Who handles complaints?',
    'Expliquez-moi juste une chose : la toiture est-elle à vous ?',
    'Nous aidons des PME à comprendre comment recruter. Avez-vous un CRM ?',
    'Tous les combien révisez-vous les chaudières ?',
    'Un client nous a dit « comment faites-vous ? » hier. Êtes-vous équipés ?',
    'On vous a expliqué comment fonctionne le badge ?',
  ])('%s', (text) => expect(forms(text)).toBe('closed'));
});

describe('closed: yes, no or one datum', () => {
  test.each([
    'Do you use a CRM?',
    "What's your budget?",
    'Could you tell me your budget?',
    'I was wondering if you have a minute',
    'Which CRM do you use?',
    'Who signs?',
    'How many trucks do you have?',
    'Avez-vous un outil de planning ?',
    'Est-ce que vous recrutez ?',
    'Vous êtes satisfait ?',
    'vous etes satisfait',
    'Combien êtes-vous ?',
    'Quel CRM ?',
    'Qui signe ?',
    'Depuis quand ?',
    'Quel est votre budget ?',
  ])('%s', (text) => expect(forms(text)).toBe('closed'));
});

describe('flaws', () => {
  test.each([
    ['Don’t you think a tool would help?', 'closed leading'],
    ['You want to save time, don’t you?', 'closed leading'],
    ['Vous voulez gagner du temps, n’est-ce pas ?', 'closed leading'],
    ['Ne pensez-vous pas qu’un outil aiderait ?', 'closed leading'],
    ['Why is your tool so slow?', 'open assumptive'],
    ['Pourquoi votre outil est-il si lent ?', 'open assumptive'],
    ['How much time do you lose every week?', 'closed assumptive'],
    ['How do you recruit and how do you train?', 'open double-barrelled'],
    ['Avez-vous un CRM et est-il à jour ?', 'closed double-barrelled'],
    ['Do you use Excel or a CRM?', 'closed multiple-choice'],
    ['Est-ce le prix, la qualité ou le délai ?', 'closed multiple-choice'],
  ])('%s: %s', (text, expected) => expect(forms(text)).toBe(expected));
});

test.each(SHIPPED.flatMap((id) => [[id, 'en'] as const, [id, 'fr'] as const]))(
  'the questions of the playbook %s (%s) are open, without a flaw',
  async (id, language) => {
    const { questions } = await shippedPlaybook(id, language);
    for (const { text } of questions) expect(`${text} ${advise(text, language).forms}`).toBe(`${text} open`);
  },
);

test('a preamble asks nothing, and a greeting is no question', () => {
  expect(forms('Hi Tom, how are you? We work with haulers. Do you outsource any transport?')).toBe('closed');
  expect(forms('Bonjour, comment allez-vous ? Nous aidons des PME. Comment planifiez-vous ?')).toBe('open');
});

test('it says which words give a form, as they were typed', () => {
  const { why } = advise('Bonjour. AVEZ-VOUS un outil, n’est-ce pas ?');
  expect(why.map(({ words }) => words)).toEqual(['n’est-ce pas', 'n’est-ce pas']);
  expect(advise('So, do you use a CRM?').why).toEqual([{ form: 'closed', words: 'do you' }]);
});

const ANY = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'how',
        'do',
        'you',
        'and',
        'or',
        'comment',
        'vous',
        'est',
        'ou',
        'si',
        ',',
        '?',
        '🙂',
        'مرحبا',
        "n't",
        '-',
        'not',
      ),
    )
    .map((words) => words.join(' ')),
);

test('any text has exactly one of open and closed; leading and multiple-choice are closed', () => {
  fc.assert(
    fc.property(ANY, fc.constantFrom('en' as const, 'fr' as const, undefined), (text, language) => {
      const {
        forms: [stance, ...flaws],
        why,
      } = advise(text, language);
      expect(['open', 'closed']).toContain(stance);
      expect(new Set(flaws).size).toBe(flaws.length);
      expect(flaws).not.toContain('open');
      expect(flaws).not.toContain('closed');
      if (flaws.includes('leading') || flaws.includes('multiple-choice')) expect(stance).toBe('closed');
      for (const { words } of why) expect(text).toContain(words);
    }),
  );
});

test('capitals, curly apostrophes and spaces change nothing', () => {
  const texts = [
    "Don't you think it's slow?",
    "Qu'est-ce qui compte ?",
    'How do you plan, and why?',
    "C'est quoi votre budget ?",
  ];
  for (const text of texts) {
    expect(forms(text.toUpperCase())).toBe(forms(text));
    expect(forms(text.replaceAll("'", '’'))).toBe(forms(text));
    expect(forms(`  ${text.replaceAll(' ', '  ')} `)).toBe(forms(text));
  }
});

describe('slips of the keyboard change nothing', () => {
  test.each([
    ['Hwo do you plan the week', 'open'],
    ['Waht is your budget', 'closed'],
    ['don t you think its slow', 'closed leading'],
    ['Could u desribe a typical day?', 'open'],
    ['Coment faites vous pour les astreintes', 'open'],
    ['Pouruqoi votre outil est il si lent', 'open assumptive'],
    ['qu est ce qui vous freine', 'open'],
    ['quavez vous appris', 'open'],
    ['vous voulez vendre plus n est ce pas', 'closed leading'],
    ['t as un crm', 'closed'],
    ['cest quoi votre budjet', 'closed'],
  ])('%s', (text, expected) => expect(forms(text)).toBe(expected));
});

test('a text of any length and script is taken calmly', () => {
  const long = [
    'how and '.repeat(12_500),
    'a'.repeat(100_000),
    '?'.repeat(100_000),
    'هل '.repeat(33_000),
    '🤷'.repeat(50_000),
    'ne vous pas, '.repeat(7_700),
    "n't ".repeat(25_000),
    'or a '.repeat(20_000),
    'not is it '.repeat(10_000),
  ];
  for (const text of long) {
    for (const language of ['en', 'fr'] as const) {
      const start = performance.now();
      expect(advise(text, language).forms.length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(250);
    }
  }
});
