import type { Dataset, Language } from '@chiso/data';
import {
  type StaticQuestion,
  type StaticView,
  type StaticWidget,
  staticViews,
} from '@chiso/widgets/static';
import { Problem } from './problem.js';

/** The widgets by their names; a name from outside may be none of them. */
const widgets: Readonly<Record<string, StaticWidget | undefined>> = staticViews;

export const widgetNames = Object.keys(staticViews);

export function widgetNamed(name: string): StaticWidget | undefined {
  return Object.hasOwn(widgets, name) ? widgets[name] : undefined;
}

/** A view that somebody asks for, in a page or on the command line. */
export interface AskedView {
  readonly widget: string;
  readonly asked: StaticQuestion;
  /** Absent: the language of the document. */
  readonly lang?: Language | undefined;
  /** The day that the data may be too old for; absent: nobody asks. */
  readonly today?: string | undefined;
}

/** The view of a document; throws where it knows nothing of what is asked. */
export function showView(
  { widget, asked, lang, today = '' }: AskedView,
  dataset: Dataset,
): StaticView {
  const own = dataset.header.lang ?? 'vi';
  const view = widgetNamed(widget)?.show(dataset, asked, lang ?? own);
  if (!view) {
    const told = Object.entries(asked).map(
      ([name, value]) => `${name}="${value}"`,
    );
    throw new Problem(
      'input',
      `the document knows nothing of this ${widget}: ${told.join(' ')}`,
    );
  }
  const { nextRelease = today } = dataset.header;
  return nextRelease < today.slice(0, nextRelease.length)
    ? { ...view, isOld: true }
    : view;
}
