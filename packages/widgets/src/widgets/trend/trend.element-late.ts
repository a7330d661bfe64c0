import type { DatasetIndex } from '@chiso/data/core';
import { html, type TemplateResult } from 'lit/html.js';
import type { ControllerHost } from '../../ui/base-element.js';
import { controlStyles } from '../../ui/control-styles.js';
import { TableController } from '../../ui/table-controller.js';
import type { TrendSpeaker } from './trend.describe.js';
import {
  describeMore,
  hearLate,
  nameStatistic,
} from './trend.describe-more.js';
import { summarise } from './trend.describe-summary.js';
import { type Aim, PointerController } from './trend.element-pointer.js';
import { ReleasesController } from './trend.element-releases.js';
import type { TrendLayout } from './trend.layout.js';
import { layoutMore } from './trend.layout-more.js';
import { placeStops } from './trend.layout-stops.js';
import type { TrendModel } from './trend.model.js';
import { modelMore } from './trend.model-more.js';
import type { TrendText } from './trend.model-text.js';
import { styles } from './trend.styles-late.js';
import type { TrendTelling } from './trend.view.js';
import { viewReadout } from './trend.view-readout.js';
import { viewTable } from './trend.view-table.js';

/** All that a trend tells of. */
export interface TrendContent {
  readonly model: TrendModel;
  readonly text: TrendText;
  readonly index: DatasetIndex;
  readonly speaker: TrendSpeaker;
}

/**
 * What a plain trend does not need to stand, in one part of the script. One
 * that is not plain waits for it; a plain one loads it when it stands, for
 * what is said aloud and for what the reader asks for.
 */
export class LateTrend {
  readonly describeMore = describeMore;
  readonly nameStatistic = nameStatistic;
  readonly layoutMore = layoutMore;

  readonly #table: TableController<TrendContent>;
  readonly #pointer: PointerController;
  readonly #releases: ReleasesController;

  // What is pointed at is drawn often; models, the summary and the places to
  // point at stay. An entry lives as long as what it was made of.
  readonly #models = [false, true].map((hasReleases) =>
    keep((known: TrendModel, index: DatasetIndex) =>
      modelMore(known, index, hasReleases),
    ),
  );
  readonly #summaries = keep(
    (text: TrendText, { model, index, speaker }: TrendContent) =>
      summarise(model, text, hearLate(index, speaker)),
  );
  readonly #aims = keep(aimAt);

  constructor(host: ControllerHost) {
    host.adopt([controlStyles, styles]);
    this.#table = new TableController(host, (content) =>
      this.#viewTable(content),
    );
    this.#pointer = new PointerController(host);
    this.#releases = new ReleasesController(host);
  }

  /** All that a trend shows that is not plain; undefined: no figure. */
  complete(known: TrendModel, index: DatasetIndex): TrendModel | undefined {
    return this.#models[Number(this.#releases.isOn)]!(known, index);
  }

  /** The picture in sentences. */
  summary(content: TrendContent): string {
    return this.#summaries(content.text, content);
  }

  /** The table, while the reader wants that instead of the picture. */
  table(content: TrendContent): TemplateResult | undefined {
    return this.#table.render(content);
  }

  /** The button that changes from the picture to the table, and back. */
  tableButton({ speaker }: TrendContent): TemplateResult {
    return this.#table.renderButton(speaker.lang);
  }

  /** What the reader points at, and what may be asked for. */
  tell(content: TrendContent, layout: TrendLayout | undefined): TrendTelling {
    const { model, text, index, speaker } = content;
    const late = hearLate(index, speaker);
    const aim = layout && this.#aims(layout, model, late.words.plot);
    const pointed = aim && this.#pointer.locate(aim);
    return {
      ...viewReadout(model, text, pointed, late),
      legend: this.#releases.renderButton(model, late.words),
    };
  }

  #viewTable({ model, text, index, speaker }: TrendContent): TemplateResult {
    const late = hearLate(index, speaker);
    return html`${viewTable(model, text, late)}
      <p part="note">${this.#releases.renderButton(model, late.words)}</p>`;
  }
}

function aimAt({ plot }: TrendLayout, model: TrendModel, name: string): Aim {
  // Keys start from the end of the first line.
  const { main, points } = model.lines[0]!;
  const last = main.at(-1) ?? points.at(-1)!;
  const latest = { line: 0, point: points.indexOf(last) };
  return { plot, stops: placeStops(model, plot), latest, name };
}

/** The answers of a function, one for each first input. */
function keep<Input extends object, More extends readonly unknown[], Output>(
  compute: (input: Input, ...more: More) => Output,
): (input: Input, ...more: More) => Output {
  const kept = new WeakMap<Input, Output>();
  return (input, ...more) => {
    if (!kept.has(input)) kept.set(input, compute(input, ...more));
    return kept.get(input)!;
  };
}
