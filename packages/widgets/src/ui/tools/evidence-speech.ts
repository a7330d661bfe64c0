import { vi } from './evidence-vi.js';
import { ToolWords } from './tool-words.js';

/** What the evidence says beside what stands in the document. */
export const evidenceSpeech = new ToolWords(vi, () =>
  import('./evidence-en.js').then(({ en }) => en),
);
