import type { Template } from './template.ts';

export const fr: Template = {
  greeting: (name) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
  blank: 'Bien à vous,',
  subjects: {
    callback: 'L’appel que vous avez demandé',
    promise: 'Ce que je vous avais promis',
    question: 'La réponse à votre question',
    response: 'Vous nous avez répondu : voici la suite',
    ripe: 'Comme convenu',
    signal: 'Ce que j’ai lu à votre sujet',
    change: 'Ce qui a changé chez vous',
    need: 'À propos de ce que vous nous avez dit',
    introduction: 'Quelqu’un de chez vous à associer',
  },
  openings: {
    callback: (text) => [
      'Vous avez demandé que l’on vous rappelle, et voici ce que j’ai préparé pour cet appel.',
      `Il s’agit de : « ${text} »`,
      '[Ce que vous avez trouvé pour eux.] [Quand vous appelez.]',
    ],
    promise: (text) => [
      'Comme promis, voici ce que je vous devais, en pièce jointe.',
      `« ${text} »`,
      '[Le joindre, ou l’écrire ici.]',
    ],
    question: (text) => ['Vous nous avez posé une question, et voici la réponse.', `« ${text} »`, '[La réponse.]'],
    response: (text) => [
      'Vous avez répondu à notre proposition, voici donc le guide qui l’accompagne, ci-joint.',
      `Vous disiez : « ${text} »`,
      '[Ce qui les aide sur ce point.]',
    ],
    ripe: (text) => [
      'Comme convenu, voici ce qui a changé pour vous depuis notre échange.',
      `Il s’agissait de : « ${text} »`,
      '[Ce qui est nouveau pour eux, et pourquoi le regarder maintenant.]',
    ],
    signal: (text) => [
      'J’ai lu ce qui se passe chez vous, et voici ce que d’autres ont fait dans la même situation.',
      `« ${text} »`,
      '[Qui ils sont, ce qu’ils referaient, ce qu’ils ne referaient pas.]',
    ],
    change: (text) => [
      'J’ai lu ce qui a changé chez vous, et voici ce que cela signifie pour le projet dont nous parlions.',
      text,
      '[Ce que cela signifie pour eux.]',
    ],
    need: (text) => [
      'Vous nous avez dit ce qui est difficile aujourd’hui, et voici comment un autre client l’a résolu.',
      `« ${text} »`,
      '[L’exemple, le chiffre, le document.]',
    ],
    introduction: (text) => [
      'Je vous propose d’associer votre collègue, car ce que vous nous avez dit touche aussi son travail.',
      text,
      '[Ce qui le touche. Ce que vous lui montreriez, et quand.]',
    ],
  },
};
