import type { Template } from './template.ts';

export const en: Template = {
  greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
  blank: 'Kind regards,',
  subjects: {
    callback: 'The call you asked for',
    promise: 'What I promised you',
    question: 'The answer to your question',
    response: 'You answered us: here is more',
    ripe: 'As we agreed',
    signal: 'Something I read about you',
    change: 'Something that changed at yours',
    need: 'On what you told us',
    introduction: 'Someone on your side to include',
  },
  openings: {
    callback: (text) => [
      'You asked for a call, and here is what I have prepared for it.',
      `It is about: “${text}”`,
      '[What you found out for them.] [When you call.]',
    ],
    promise: (text) => [
      'As promised, here is what I owed you, attached.',
      `“${text}”`,
      '[Attach it, or write it here.]',
    ],
    question: (text) => ['You asked us a question, and here is the answer.', `“${text}”`, '[The answer.]'],
    response: (text) => [
      'You told us that this matters to you, and attached is the guide that goes with it.',
      `You said: “${text}”`,
      '[What helps them with it.]',
    ],
    ripe: (text) => [
      'As we agreed, I come back today, and here is what has changed for you since we spoke.',
      `It was about: “${text}”`,
      '[What is new for them, with the reason to look at it now.]',
    ],
    signal: (text) => [
      'I read about what is happening at your company, and here is what others did in the same situation.',
      `“${text}”`,
      '[Who they are, what they would do again, what they would not.]',
    ],
    change: (text) => [
      'I saw that something changed at your company, and here is what it means for what we discussed.',
      text,
      '[What it means for them.]',
    ],
    need: (text) => [
      'You told us what is hard today, and here is an example of how another customer solved it.',
      `“${text}”`,
      '[The example, the figure, the document.]',
    ],
    introduction: (text) => [
      'I suggest that we include your colleague, because what you told us concerns their work as well.',
      text,
      '[What it concerns. What you would show them, and when.]',
    ],
  },
};
