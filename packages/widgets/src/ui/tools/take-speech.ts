import { takeVi } from './take-vi.js';
import { ToolWords } from './tool-words.js';

/** What is said where a reader takes something along. */
export const takeSpeech = new ToolWords(takeVi, () =>
  import('./take-en.js').then(({ takeEn }) => takeEn),
);
