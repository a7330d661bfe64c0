import type { StaticQuestion, StaticView } from '@chiso/widgets/static';
import {
  openDocument,
  type ReadDocument,
  readDocument,
  tellIssue,
} from '../document/read-document.js';
import { Problem } from '../problem.js';
import { showView, widgetNamed } from '../view.js';
import { readQuestion, type ViewOptions } from './view-options.js';

export interface LoadedView {
  readonly widget: string;
  readonly asked: StaticQuestion;
  readonly view: StaticView;
  /** What the document's author should mend. */
  readonly warnings: readonly string[];
}

/** The view that the options of a command name. */
export async function loadView(options: ViewOptions): Promise<LoadedView> {
  const { widget, lang, today } = options;
  if (!widget) throw new Problem('usage', 'name a page, or --widget');
  const asked = readQuestion(widget, { ...options });
  const { dataset, warnings } = await documentOf(widget, asked, options);
  return {
    widget,
    asked,
    view: showView({ widget, asked, lang, today }, dataset),
    warnings: warnings.map(tellIssue),
  };
}

async function documentOf(
  widget: string,
  asked: StaticQuestion,
  { src }: ViewOptions,
): Promise<ReadDocument> {
  if (src !== undefined) return readDocument(src);
  const stated = widgetNamed(widget)?.state?.(asked);
  if (stated === undefined) {
    throw new Problem('usage', `a ${widget} needs its document: --src`);
  }
  return openDocument(stated, 'what the options state');
}
