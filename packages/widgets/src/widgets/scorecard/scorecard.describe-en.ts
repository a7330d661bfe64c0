import { ui } from '../../ui/pure/ui-en.js';
import type { ScorecardWords } from './scorecard.describe-words.js';

/** What a board says in English. */
export const words: ScorecardWords = {
  ui,
  board: {
    board: 'Target monitoring board',
    columns: {
      name: 'Indicator',
      figure: 'Figure',
      trend: 'Trend',
      target: 'Target',
      status: 'Status',
      source: 'Source',
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
    found: (shown, all) => `Showing ${shown} of ${all} rows.`,
    showAll: 'Show all',
    rule: 'How is the status decided?',
    untitled: 'Other indicators',
    undated: 'no date given',
    noDeadline: 'no deadline given',
    noTarget: 'no figure given',
    inferred: 'inferred',
    revised: 'revised',
    latest: (figure) => `latest: ${figure}`,
    verdicts: {
      met: 'the source says: met',
      exceeded: 'the source says: exceeded',
      missed: 'the source says: missed',
    },
    writes: (act, figure) => `${act} (says “${figure}”)`,
    otherwise: (source, figure) => `${source} differs: ${figure}`,
    points: (number) =>
      `${number} percentage ${number === '1' ? 'point' : 'points'}`,
    toGo: (amount) => `${amount} from the target`,
    past: (amount) => `${amount} past the target`,
    pastLower: (amount) => `${amount} below the target`,
    expected: (figure) => ` (expected: ${figure})`,
    reasons: {
      stated: 'As the source says.',
      'at-target': 'The figure equals the target.',
      'past-target': 'The figure is past the target.',
      'within-range': 'The figure lies within the target range.',
      'seen-after-deadline':
        'The first figure after the deadline reaches it; since when is not known.',
      'ahead-of-line': 'Ahead of the straight line to the target',
      'on-line': 'On the straight line to the target',
      'within-tolerance':
        'Short of the straight line, but within the tolerance',
      'behind-line': 'Short of the straight line to the target',
      'fell-back': 'It had been reached, and no longer is.',
      'deadline-passed': 'Not reached at the deadline.',
      'reached-late': 'Not reached at the deadline, only later.',
      'no-figure': 'There is no figure yet.',
      missing: 'The source says that there is no figure',
      'only-forecasts': 'There are forecasts only.',
      'target-missing': 'The target’s figure is not given',
      'target-without-figure': 'The target has no figure.',
      'verdicts-differ': 'Sources disagree on whether it was met.',
      'hedged-figure': 'The figure is not exact enough to tell.',
      'hedged-target': 'The target is not exact enough to tell.',
      'no-direction': 'It is not known whether more or less is better.',
      'other-unit': 'The figure and the target have different units.',
      'other-whole':
        'The figure and the target are shares of different totals.',
      'other-period-type':
        'A figure at a point in time and one over a period do not compare.',
      'other-period-length':
        'The figure covers another length of time than the target.',
      'across-break':
        'The statistic has changed since, so they do not compare.',
      'undated-figure': 'The figure has no date.',
      'no-deadline': 'The target has no deadline, so there is no pace.',
      'no-earlier-figure': 'There is no earlier figure to draw a line from.',
      'no-figure-since-deadline':
        'The deadline has passed without a new figure.',
    },
    contested: 'Another source would give another result.',
  },
};
