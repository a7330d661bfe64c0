import type { DatasetIndex } from '@chiso/data/core';
import { html, type TemplateResult } from 'lit/html.js';
import type { ControllerHost } from '../../ui/base-element.js';
import { controlStyles } from '../../ui/control-styles.js';
import { late } from '../../ui/late.js';
import type { Shown } from '../../ui/pure/shown.js';
import type { Speaker } from '../../ui/pure/text.js';
import { TableController } from '../../ui/table-controller.js';
import { summarise } from './trend.describe-summary.js';
import { hearAll } from './trend.describe-told.js';
import type { TrendWords } from './trend.describe-words.js';
import { type Aim, PointerController } from './trend.element-pointer.js';
import { ReleasesController } from './trend.element-releases.js';
import type { TrendLayout } from './trend.layout.js';
import { placeStops } from './trend.layout-stops.js';
import type { TrendModel } from './trend.model.js';
import { addReleases } from './trend.model-releases.js';
import type { TrendText } from './trend.model-text.js';
import { styles } from './trend.styles-told.js';
import type { TrendTelling } from './trend.view.js';
import { viewNotes } from './trend.view-notes.js';
import { viewReadout } from './trend.view-readout.js';
import { viewTable } from './trend.view-table.js';

/** All that a trend tells of. */
export interface TrendContent {
  readonly model: TrendModel;
  readonly text: TrendText;
  readonly index: DatasetIndex;
  readonly speaker: Speaker<TrendWords>;
}

/**
 * What is said of a whole picture and what the reader may ask of it: aloud,
 * by pointing, as a table, in its releases, and the pace to its targets.
 */
export class TrendTold {
  readonly #table: TableController<TrendContent>;
  readonly #pointer: PointerController;
  readonly #releases: ReleasesController;
  readonly #paces;

  // What is pointed at is drawn often; models, the summary and the places to
  // point at stay. An entry lives as long as what it was made of.
  readonly #earlier = keep(addReleases);
  readonly #paced = keep(
    (
      model: TrendModel,
      modelPaces: (model: TrendModel) => TrendModel['paces'],
    ) => {
      const paces = modelPaces(model);
      return paces?.length ? { ...model, paces } : model;
    },
  );
  readonly #summaries = keep(
    (text: TrendText, { model, index, speaker }: TrendContent) =>
      summarise(model, text, hearAll(index, speaker)),
  );
  readonly #aims = keep(aimAt);

  constructor(host: ControllerHost) {
    host.adopt([controlStyles, styles]);
    this.#table = new TableController(host, (content) =>
      this.#viewTable(content),
    );
    this.#pointer = new PointerController(host);
    this.#releases = new ReleasesController(host);
    this.#paces = late(host, () => import('./trend.element-paces.js'));
  }

  /** The picture's model with what the reader asks for, and its paces. */
  complete(whole: TrendModel): TrendModel {
    const model = this.#releases.isOn ? this.#earlier(whole) : whole;
    const paces = whole.targets.length > 0 && this.#paces();
    return paces ? this.#paced(model, paces.modelPaces) : model;
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
    const hearer = hearAll(index, speaker);
    const aim = layout && this.#aims(layout, model, hearer.words.plot);
    const pointed = aim && this.#pointer.locate(aim);
    return {
      ...viewReadout(model, text, pointed, hearer),
      notes: viewNotes(
        text,
        model.paces ? 2 : 1,
        this.#releases.renderButton(model, hearer.words),
      ),
    };
  }

  /** What its tools are about. */
  shown({ lines, targets }: TrendModel): () => Shown {
    return () => ({
      figures: lines.flatMap(({ points }) =>
        points.map(({ figure }) => figure),
      ),
      chief: lines[0]?.main.at(-1)?.figure,
      targets: targets.map(({ mark }) => mark),
    });
  }

  #viewTable({ model, text, index, speaker }: TrendContent): TemplateResult {
    const hearer = hearAll(index, speaker);
    return html`${viewTable(model, text, hearer)}
      <p part="note">${this.#releases.renderButton(model, hearer.words)}</p>`;
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
