import type { EvidenceWords } from './evidence-words.js';

/** What the evidence of a figure says, in English. */
export const en: EvidenceWords = {
  title: 'Evidence',
  close: 'Close',
  nothing: 'This picture has no figures to give evidence of.',
  dimensions: {
    indicator: 'Indicator',
    area: 'Area',
    statistic: 'Statistic',
    method: 'Method',
    year: 'Year',
    period: 'Period',
  },
  statistics: {
    mean: 'mean',
    median: 'median',
    minimum: 'minimum',
    maximum: 'maximum',
    total: 'total',
  },
  ofItself: 'of the area itself',
  noMethod: 'no method given',
  noPeriod: 'no period given',

  source: 'Source',
  method: 'Method',
  issuer: 'Issued by',
  release: 'Released',
  status: 'Status',
  period: 'Period',
  area: 'Area',
  among: 'Ranked among',
  label: 'The source calls it',
  note: 'Note',
  derivation: 'Calculation',
  meaning: 'Meaning',

  noSource: 'No source is given for this figure, so it cannot be verified.',
  numbered: (documentNumber) => `no. ${documentNumber}`,
  event: (day, isInferred) =>
    `on the event of ${day}${isInferred ? ' (the year is inferred)' : ''}`,
  printed: (words) => `the source says: “${words}”`,
  vintageInferred: 'taken from the period of the figure',
  rankInferred: 'inferred from the order; the source prints no rank',
  notStated: 'not stated',
  isRevised: 'revised',
  isDisputed: 'sources disagree',
  isShown: 'in the picture',

  revisions: 'Releases',
  figure: 'Figure',
  conflicts: 'Sources disagree',
  otherMethods: 'Other methods',
  otherMethodsLead:
    'They measure the same thing in another way, so they cannot be compared directly.',
  confirmations: 'Other sources agree',
  complements: 'Beside it',
  targets: 'Targets',
  verdicts: { met: 'met', exceeded: 'exceeded', missed: 'missed' },
  breaks: 'The method has changed',
  between: (before, after) => `between ${before} and ${after}`,

  old: (day) =>
    `The figures may be old: the next release was announced for ${day}.`,
  cited: (correction) => `The figure in the text: ${correction}.`,
  revised: (linked, current, release) =>
    `This link leads to the figure ${linked}. It has since been revised to ${current}${release ? ` (released ${release})` : ''}.`,
  showCurrent: 'Show the current figure',

  cite: 'Cite',
  notLoaded: 'A part of the script could not be loaded.',

  issuesHere: (count) =>
    `${places(count)} for the document’s author to mend about this figure`,
  issues: (count) =>
    `${places(count)} for the document’s author to mend elsewhere in it`,
  moreIssues: (count) => `and ${count} more`,
};

function places(count: number): string {
  return `${count} ${count === 1 ? 'place' : 'places'}`;
}
