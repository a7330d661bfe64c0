import { ui } from '../../ui/pure/ui-en.js';
import type { FigureWords } from './figure.describe.js';

/** What a figure in a sentence says in English. */
export const words: FigureWords = {
  ui,
  revised: (text, release) =>
    `since revised to ${text}${release && `, ${release}`}`,
  disputed: (text, source) => `another source says ${text}: ${source}`,
  unknown: (text, source) => `the published figure is ${text} (${source})`,
};
