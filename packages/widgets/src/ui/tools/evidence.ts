import { collectEvidence, isPastNextRelease } from '@chiso/data/citation';
import {
  answerFigure,
  type DatasetIndex,
  type Figure,
  formatDate,
  type TargetMark,
} from '@chiso/data/core';
import { html, type TemplateResult } from 'lit/html.js';
import { late } from '../late.js';
import { Memo } from '../memo.js';
import type { Drawn, ToolController } from '../tool-controller.js';
import { chooseFigure, offerChoice } from './evidence-choice.js';
import { en } from './evidence-en.js';
import { evidenceStyles } from './evidence-styles.js';
import { vi } from './evidence-vi.js';
import { type FigureLink, isLinked, linkTo } from './follow-link.js';
import type { PanelContent } from './panel.js';
import { viewEvidence } from './view-evidence.js';
import { viewIssues } from './view-evidence-issues.js';
import type { Listener } from './view-evidence-source.js';
import { viewTargets } from './view-evidence-targets.js';

/** What the content of the panel follows from. */
type Inputs = readonly [
  index: DatasetIndex,
  figures: readonly Figure[],
  chief: Figure | undefined,
  targets: readonly TargetMark[],
  chosen: FigureLink | undefined,
  listener: Listener,
  issues: Drawn['issues'],
  describeIssue: DescribeIssue | undefined,
];

/** One of the figures of a picture, and whom it is told to. */
interface Told {
  readonly index: DatasetIndex;
  readonly figures: readonly Figure[];
  readonly targets: readonly TargetMark[];
  /** The one that is told of, as it is now. */
  readonly current: Figure;
  readonly listener: Listener;
}

const noTargets: readonly TargetMark[] = [];

type DescribeIssue = typeof import('@chiso/data/issues').describeIssue;

/**
 * The evidence of one of an element's figures: the one that a reader looks at
 * first, until another is chosen. What was chosen is kept as a link, which
 * means the same figure when the element is drawn anew.
 */
export class EvidenceTool {
  readonly #tools: ToolController;
  readonly #update: () => void;
  readonly #describeIssue: () => DescribeIssue | undefined;
  readonly #tell = new Memo((...inputs: Inputs) => this.#write(...inputs));
  #chosen: FigureLink | undefined;

  /** `update` shows the content anew, once another figure is chosen. */
  constructor(tools: ToolController, update: () => void) {
    this.#tools = tools;
    this.#update = update;
    this.#describeIssue = late(tools.host, () =>
      import('@chiso/data/issues').then(({ describeIssue }) => describeIssue),
    );
    tools.host.adopt([evidenceStyles]);
  }

  /** What the panel shows. */
  readonly view = (drawn: Drawn): PanelContent => {
    const { index, frame, issues, lang, documentLang } = drawn;
    const { figures = [], chief, targets = noTargets } = frame.shown?.() ?? {};
    return this.#tell.get(
      index,
      figures,
      chief,
      targets,
      this.#chosen,
      { lang, documentLang, words: lang === 'vi' ? vi : en },
      issues,
      issues.length > 0 ? this.#describeIssue() : undefined,
    );
  };

  /** Tells of another figure from now on, of the release of the link. */
  choose(link: FigureLink): void {
    this.#chosen = link;
    this.#update();
  }

  #write(...inputs: Inputs): PanelContent {
    const [index, figures, chief, targets, chosen, listener, ...more] = inputs;
    const { words } = listener;
    const current =
      (chosen && figures.find((one) => isLinked(chosen, one))) ??
      chief ??
      figures[0];
    const body = current
      ? this.#tellFigure({ index, figures, targets, current, listener })
      : html`<p>${words.nothing}</p>`;
    return {
      title: words.title,
      close: words.close,
      body: html`${body}${viewIssues(...more, listener)}`,
    };
  }

  #tellFigure({
    index,
    figures,
    targets,
    current,
    listener,
  }: Told): TemplateResult {
    const { words, lang } = listener;
    const { header } = index;
    const { release } = this.#tools.host;
    const linked = figureAt(index, current, this.#chosen?.release);
    const told = collectEvidence(index, linked ?? current, {
      lang,
      release: linked ? this.#chosen!.release : release,
    });
    const choose = (figure: Figure) =>
      this.choose({
        ...linkTo(figure, { document: header.id }),
        release: undefined,
      });
    const notices: TemplateResult[] = [];
    if (linked) {
      const now = collectEvidence(index, current, { lang, release });
      notices.push(
        html`${words.revised(told.text, now.text, now.shown[0]?.release?.text)}
          <button type="button" @click=${() => choose(current)}>
            ${words.showCurrent}
          </button>`,
      );
    }
    if (isPastNextRelease(header, today())) {
      notices.push(html`${words.old(formatDate(header.nextRelease!, lang))}`);
    }
    return viewEvidence(
      {
        evidence: told,
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
    );
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
