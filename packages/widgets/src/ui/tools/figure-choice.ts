import type { Figure } from '@chiso/data/core';
import type { Drawn } from '../tool-controller.js';
import { type FigureLink, isLinked, linkTo } from './follow-link.js';

/**
 * Which of its figures the tools of an element tell of: the one that a reader
 * looks at first, until another is chosen. What was chosen is kept as a link,
 * which means the same figure when the element is drawn anew.
 */
export class FigureChoice {
  readonly #update: () => void;
  #link: FigureLink | undefined;

  /** `update` shows what is told anew, once another figure is chosen. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** What was chosen; undefined: nothing was. */
  get link(): FigureLink | undefined {
    return this.#link;
  }

  /** The figure among those that are drawn; undefined: there are none. */
  among({ frame }: Drawn): Figure | undefined {
    const { figures = [], chief } = frame.shown?.() ?? {};
    const link = this.#link;
    return (
      (link && figures.find((one) => isLinked(link, one))) ??
      chief ??
      figures[0]
    );
  }

  /** Means another figure from now on, as it is now. */
  choose(figure: Figure, { header }: Drawn['index']): void {
    this.follow({
      ...linkTo(figure, { document: header.id }),
      release: undefined,
    });
  }

  /** Means the figure of a link, of the release that it names. */
  follow(link: FigureLink): void {
    this.#link = link;
    this.#update();
  }
}
