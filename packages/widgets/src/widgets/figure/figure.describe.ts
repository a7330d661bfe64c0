import {
  type DatasetIndex,
  formatMeasure,
  formatMissing,
  formatPeriod,
  formatRank,
  type Observation,
  parsePeriod,
  pickText,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Languages, PickedText, SourceLabel } from '../../ui/pure/text.js';
import type { UiWords } from '../../ui/pure/ui-words.js';
import type { FigureModel } from './figure.model.js';

/** What a figure in a sentence alone says; one object a language. */
export interface FigureWords {
  readonly ui: UiWords;
  /** "đã được điều chỉnh thành 12,87% ngày 6/1/2025" */
  readonly revised: (text: string, release: string) => string;
  readonly disputed: (text: string, source: string) => string;
  readonly unknown: (text: string, source: string) => string;
}

/** All that is written or said aloud, in the reader's language. */
export interface FigureText {
  readonly header: PickedText;
  /** What stands in the sentence where it has no text of its own. */
  readonly written: string;
  /** What has become of the cited number; empty while it stands. */
  readonly correction: string;
  /** "ước tính"; empty of what is not qualified, or not what is written. */
  readonly status: string;
  readonly sources: readonly SourceLabel[];
}

/** Model → words. */
export function describeFigure(
  { query, figure, facet, standing }: FigureModel,
  index: DatasetIndex,
  words: FigureWords,
  languages: Languages,
): FigureText {
  const { lang, documentLang } = languages;
  const { indicator } = figure;
  const shown = facet?.shown;
  const say = (statement: Partial<Observation>) =>
    tell(statement, { query, figure, facet, standing }, languages);
  const now = shown ? say(shown) : formatMissing(undefined, lang);
  const sources = labelSources(index, shown ? [shown] : [], languages);
  const namesOf = (statement: Observation) =>
    labelSources(index, [statement], languages)
      .map(({ text }) => text)
      .join('; ') || words.ui.noSource;
  const release = parsePeriod(shown?.release ?? '');
  const { cited, form, isLive } = query;
  const isKept = cited !== undefined && !isLive;
  const correct = () => {
    const [other] = facet?.conflicts ?? [];
    if (standing === 'same') return '';
    if (standing === 'contradicted') {
      return words.disputed(say(other!), namesOf(other!));
    }
    return standing === 'revised'
      ? words.revised(now, release ? formatPeriod(release, { lang }) : '')
      : words[standing](now, shown ? namesOf(shown) : words.ui.noSource);
  };
  return {
    header: pickText(indicator.name, lang, documentLang),
    written: isKept
      ? say({ ...shown, ...citedAs(cited, shown, form === 'rank') })
      : now,
    correction: correct(),
    status:
      standing === 'same' || standing === 'contradicted'
        ? statusOf(shown, words)
        : '',
    sources,
  };
}

/** What a reader must know of a figure; that it is final is no warning. */
function statusOf(
  { status = 'final' }: Partial<Observation> = {},
  { ui }: FigureWords,
): string {
  return status === 'final' ? '' : (ui.statuses[status] ?? '');
}

/** A statement as the sentence has it: "trên 15,2%", "thứ 12/63". */
function tell(
  statement: Partial<Observation>,
  { query, figure: { indicator }, facet }: FigureModel,
  { lang, documentLang }: Languages,
): string {
  const { form, isBare, isUnhedged } = query;
  const { rank, rankOf, percent: _, ...fraction } = statement;
  const isRank = form === 'rank' || (facet && !hasMeasure(statement));
  if (isRank) {
    return rank === undefined
      ? formatMissing(statement.missing, lang)
      : formatRank(rank, rankOf, lang);
  }
  const measure = form === 'fraction' ? fraction : statement;
  const { hedge, ...rest } = measure;
  return formatMeasure(
    isUnhedged ? rest : { ...rest, ...(hedge && { hedge }) },
    isBare ? { ...indicator, noun: '' } : indicator,
    lang,
    documentLang,
  ).text;
}

function hasMeasure(statement: Partial<Observation>): boolean {
  const { value, range, count, percent, missing } = statement;
  return Boolean(range ?? missing ?? value ?? count ?? percent) || value === 0;
}

/** The member of a statement that a cited number stands for. */
function citedAs(
  cited: number,
  shown: Observation | undefined,
  isRank: boolean,
): Partial<Observation> {
  if (isRank) return { rank: cited };
  if (shown?.value !== undefined || !shown) return { value: cited };
  return shown.count === undefined ? { percent: cited } : { count: cited };
}
