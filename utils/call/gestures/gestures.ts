import { noteGestures } from './notes.ts';
import { questionGestures } from './questions.ts';
import type { Scene } from './scene.ts';

/** What can be done in a call. Each takes what it is about from the fields, and empties them. */
export function gesturesOf(scene: Scene) {
  const questions = questionGestures(scene);
  const notes = noteGestures(scene);

  /** All that stands in a field, as if it had been kept there: the call is about to be finished. */
  function keepTyped(): void {
    for (const { question } of scene.draft.value.answers) questions.answer(question);
    notes.addNeed();
    notes.addQuote();
    notes.addPromise();
    void questions.addQuestion();
  }

  return { ...questions, ...notes, keepTyped };
}
