import { en } from './en.js';
import { learn } from './spoken.js';

/** Makes every function of this package answer in English where it is asked to. */
export function speakEnglish(): void {
  learn('en', en);
}
