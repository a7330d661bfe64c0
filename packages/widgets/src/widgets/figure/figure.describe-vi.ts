import { ui } from '../../ui/pure/ui-vi.js';
import type { FigureWords } from './figure.describe.js';

/** What a figure in a sentence says in Vietnamese. */
export const words: FigureWords = {
  ui,
  revised: (text, release) =>
    `đã được điều chỉnh thành ${text} ${release}`.trim(),
  disputed: (text, source) => `nguồn khác ghi ${text}: ${source}`,
  unknown: (text, source) => `số liệu công bố: ${text} (${source})`,
};
