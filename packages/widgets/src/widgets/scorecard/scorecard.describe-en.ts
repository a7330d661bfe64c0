import { ui } from '../../ui/pure/ui-en.js';
import { words as more } from './scorecard.describe-more-en.js';
import type { ScorecardWords } from './scorecard.describe-words.js';

/** What a board says in English. */
export const words: ScorecardWords = {
  ui,
  board: {
    board: 'Target monitoring board',
    columns: {
      name: 'Indicator',
      figure: 'Figure',
      target: 'Target',
      status: 'Status',
    },
    statuses: {
      reached: 'reached',
      'on-the-way': 'on the way',
      behind: 'behind',
      'no-information': 'no information',
    },
    unlessStated: (area) => `${area}, unless stated otherwise`,
    upTo: (period) => `by figures up to the end of ${period}`,
    due: (period) => `due in ${period}`,
    sentence: (rows, indicators, counts) =>
      `Of ${
        rows === indicators
          ? `${rows} ${rows === '1' ? 'indicator' : 'indicators'}`
          : `${rows} rows about ${indicators} ${indicators === '1' ? 'indicator' : 'indicators'}`
      }: ${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}.`,
    almost: ['under 1%', 'over 99%'],
    filter: 'Filter by status',
    found: (shown, all) =>
      `Showing ${shown} of ${all} ${all === '1' ? 'row' : 'rows'}.`,
    showAll: 'Show all',
    untitled: 'Other indicators',
    undated: 'no date given',
    noDeadline: 'no deadline given',
    noTarget: 'no figure given',
    inferred: 'inferred',
    revised: 'revised',
  },
  more,
};
