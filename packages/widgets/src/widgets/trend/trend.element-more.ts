import type { DatasetIndex } from '@chiso/data/core';
import type { ControllerHost } from '../../ui/base-element.js';
import { late } from '../../ui/late.js';
import { Memo } from '../../ui/memo.js';
import { describeMore } from './trend.describe-more.js';
import type { TrendContent } from './trend.element-told.js';
import type { TrendLayout } from './trend.layout.js';
import { layoutMore } from './trend.layout-more.js';
import type { TrendModel } from './trend.model.js';
import { modelMore } from './trend.model-more.js';
import { styles } from './trend.styles-more.js';
import type { TrendTelling } from './trend.view.js';
import { viewNotes } from './trend.view-notes.js';

/**
 * What completes a first picture: its targets, breaks and rarer marks, with
 * their words. What is told of it comes after that.
 */
export class TrendMore {
  readonly describe = describeMore;
  readonly layout = layoutMore;

  /** What is told of the picture; undefined until it is there. */
  readonly told;

  readonly #model = new Memo(modelMore);

  constructor(host: ControllerHost) {
    host.adopt([styles]);
    this.told = late(host, async () => {
      const { TrendTold } = await import('./trend.element-told.js');
      return new TrendTold(host);
    });
  }

  /** All that the picture shows. */
  complete(first: TrendModel, index: DatasetIndex): TrendModel {
    const model = this.#model.get(first, index);
    return this.told()?.complete(model) ?? model;
  }

  /** What is beside its lines, as far as that is there. */
  tell(content: TrendContent, layout: TrendLayout | undefined): TrendTelling {
    return (
      this.told()?.tell(content, layout) ?? {
        notes: viewNotes(content.text, 0, undefined),
      }
    );
  }
}
