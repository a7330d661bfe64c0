import {
  type DatasetIndex,
  formatMeasure,
  formatPeriod,
  type Target,
  type TargetMark,
} from '@chiso/data/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { labelSources } from '../pure/label-sources.js';
import type { Listener } from './view-evidence-source.js';
import { viewLink, viewMore } from './view-evidence-text.js';

/** The targets that a picture shows of an indicator, each with its acts. */
export function viewTargets(
  marks: readonly TargetMark[],
  index: DatasetIndex,
  listener: Listener,
): readonly TemplateResult[] {
  return marks.flatMap(({ period, shown, targets, conflicts }) => {
    const when = period && formatPeriod(period, listener);
    return [targets, ...conflicts.map((one) => [one])].map(
      (statements, rival) => html`<p>
          <strong>${tellTarget(statements[0] ?? shown, index, listener)}</strong>
          ${viewMore(when)}${viewMore(rival ? listener.words.isDisputed : '')}
        </p>
        ${viewActs(statements, index, listener)}`,
    );
  });
}

function tellTarget(
  target: Target,
  { indicators, onlyIndicator }: DatasetIndex,
  { lang, documentLang, words }: Listener,
): string {
  const indicator = indicators.get(target.indicator ?? onlyIndicator) ?? {};
  const { number, text } = formatMeasure(target, indicator, lang, documentLang);
  return number || !target.verdict ? text : words.verdicts[target.verdict];
}

function viewActs(
  statements: readonly Target[],
  index: DatasetIndex,
  listener: Listener,
): TemplateResult {
  const acts = labelSources(
    index,
    statements.flatMap((one) =>
      one.basis === undefined ? one : [{ source: one.basis }, one],
    ),
    listener,
  );
  const quotes = new Set(statements.flatMap(({ quote }) => quote ?? []));
  return html`<p>
      ${acts.length > 0 ? nothing : listener.words.notStated}
      ${acts.map((act, at) => html`${at ? '; ' : ''}${viewLink(act, act.url)}`)}
    </p>
    ${[...quotes].map(
      (quote) =>
        html`<blockquote lang=${listener.documentLang}>“${quote}”</blockquote>`,
    )}`;
}
