import { collectEvidence, isPastNextRelease } from '@chiso/data/citation';
import {
  answerFigure,
  type DatasetIndex,
  type Figure,
  formatDate,
  type TargetMark,
} from '@chiso/data/core';
import { html, type TemplateResult } from 'lit/html.js';
import { Memo } from '../memo.js';
import type { Drawn, ToolController } from '../tool-controller.js';
import { chooseFigure, offerChoice } from './evidence-choice.js';
import { IssueController, type IssueTeller } from './evidence-issues.js';
import { evidenceSpeech } from './evidence-speech.js';
import { evidenceStyles } from './evidence-styles.js';
import type { FigureChoice } from './figure-choice.js';
import { type FigureLink, isLinked, linkTo } from './follow-link.js';
import type { PanelContent, PanelWay } from './panel.js';
import { viewEvidence } from './view-evidence.js';
import { viewIssues } from './view-evidence-issues.js';
import type { Listener } from './view-evidence-source.js';
import { viewTargets } from './view-evidence-targets.js';

/** What the content of the panel follows from. */
type Inputs = readonly [
  index: DatasetIndex,
  figures: readonly Figure[],
  targets: readonly TargetMark[],
  current: Figure | undefined,
  linked: FigureLink | undefined,
  listener: Listener,
  correction: string,
  issues: Drawn['issues'],
  teller: IssueTeller | undefined,
];

/** One of the figures of a picture, and whom it is told to. */
interface Told {
  readonly index: DatasetIndex;
  readonly figures: readonly Figure[];
  readonly targets: readonly TargetMark[];
  /** The one that is told of, as it is now. */
  readonly current: Figure;
  /** It may have been chosen as it was at a release. */
  readonly linked: FigureLink | undefined;
  readonly listener: Listener;
  readonly correction: string;
  readonly issues: Drawn['issues'];
  readonly teller: IssueTeller | undefined;
}

/** The frame of an element that cites a number, and tells what became of it. */
interface CitingFrame {
  /** "đã được điều chỉnh thành 12,87%"; empty while the number stands. */
  readonly correction?: string;
}

const noTargets: readonly TargetMark[] = [];

/** The evidence of the figure that is chosen among those of an element. */
export class EvidenceTool {
  readonly #tools: ToolController;
  readonly #choice: FigureChoice;
  readonly #way: () => PanelWay | undefined;
  readonly #issues: IssueController;
  readonly #tell = new Memo((...inputs: Inputs) => this.#write(...inputs));

  /** `way` leads on from the panel, where something cannot be had elsewhere. */
  constructor(
    tools: ToolController,
    choice: FigureChoice,
    way: () => PanelWay | undefined,
  ) {
    this.#tools = tools;
    this.#choice = choice;
    this.#way = way;
    this.#issues = new IssueController(tools);
    tools.host.adopt([evidenceStyles]);
  }

  /** What the panel shows. */
  readonly view = (drawn: Drawn): PanelContent | undefined => {
    const { index, frame, issues, lang, documentLang } = drawn;
    const words = evidenceSpeech.in(lang);
    if (!words) {
      evidenceSpeech.learn(lang).then(() => this.#tools.host.requestUpdate());
      return undefined;
    }
    const { figures = [], targets = noTargets } = frame.shown?.() ?? {};
    return this.#tell.get(
      index,
      figures,
      targets,
      this.#choice.among(drawn),
      this.#choice.link,
      { lang, documentLang, words },
      (frame as CitingFrame).correction ?? '',
      issues,
      this.#issues.tellerOf(issues),
    );
  };

  #write(...inputs: Inputs): PanelContent {
    const [index, figures, targets, current, linked, listener, ...more] =
      inputs;
    const [correction, issues, teller] = more;
    const { words } = listener;
    const about = { index, figures, targets, linked, listener };
    return {
      title: words.title,
      close: words.close,
      way: this.#way(),
      body: current
        ? this.#tellFigure({ ...about, current, correction, issues, teller })
        : html`<p>${words.nothing}</p>
            ${
              teller &&
              viewIssues(
                { all: issues, here: [], describe: teller.describe },
                listener,
              )
            }`,
    };
  }

  #tellFigure(told: Told): TemplateResult {
    const { index, figures, targets, current, linked, listener } = told;
    const { issues, teller, correction } = told;
    const { words, lang } = listener;
    const { header } = index;
    const { release } = this.#tools.host;
    const earlier = figureAt(index, current, linked?.release);
    const evidence = collectEvidence(index, earlier ?? current, {
      lang,
      release: earlier ? linked!.release : release,
      issues,
      document: teller?.written,
    });
    const choose = (figure: Figure) => this.#choice.choose(figure, index);
    const notices: TemplateResult[] = [];
    if (earlier) {
      const now = collectEvidence(index, current, { lang, release });
      notices.push(
        html`${words.revised(evidence.text, now.text, now.shown[0]?.release?.text)}
          <button type="button" @click=${() => choose(current)}>
            ${words.showCurrent}
          </button>`,
      );
    }
    if (isPastNextRelease(header, today())) {
      notices.push(html`${words.old(formatDate(header.nextRelease!, lang))}`);
    }
    return html`${viewEvidence(
      {
        evidence,
        correction,
        controls: offerChoice(figures, current, { ...listener, index }),
        choose: (control) => choose(chooseFigure(figures, current, control)),
        notices,
        targets: viewTargets(
          targets.filter(
            ({ shown: { indicator = index.onlyIndicator } }) =>
              indicator === current.indicator.id,
          ),
          index,
          listener,
        ),
      },
      listener,
    )}${
      teller &&
      viewIssues(
        { all: issues, here: evidence.issues, describe: teller.describe },
        listener,
      )
    }`;
  }
}

/**
 * The figure as it was at a release, if it has been revised since; undefined
 * where that is how it still is.
 */
function figureAt(
  index: DatasetIndex,
  current: Figure,
  release: string | undefined,
): Figure | undefined {
  if (release === undefined) return undefined;
  const { indicator, area, period, method, statistic } = current;
  const then = answerFigure(index, {
    indicator: indicator.id,
    area,
    period: period?.code,
    method: method?.id,
    statistic,
    release,
  });
  // A question without a period or a method means whatever there is.
  if (!then || !isLinked(linkTo(then, { document: '' }), current)) {
    return undefined;
  }
  const isRevised = (['measure', 'rank', 'change'] as const).some((facet) =>
    current[facet]?.revisions.includes(then[facet]?.shown ?? {}),
  );
  return isRevised ? then : undefined;
}

/** The day where the reader is, YYYY-MM-DD, as Swedes write it. */
function today(): string {
  return new Date().toLocaleDateString('sv');
}
