import type { StaticView } from '@chiso/widgets/static';
import { openDocument, readDocument } from '../document/read-document.js';
import { resolvePlace, type Site } from '../document/read-text.js';
import type { PagePicture } from '../html/write-fallback.js';
import {
  isAsRendered,
  renderedMark,
  writeRendered,
} from '../html/write-rendered.js';
import { Problem } from '../problem.js';
import { showView } from '../view.js';
import { findViews, isDocument, type PageView } from './find-views.js';
import {
  ancestorsOf,
  attribute,
  type PageElement,
  type Stretch,
  stretchOf,
} from './page-tree.js';

export interface FillOptions {
  readonly site: Site;
  /** Replaces what an author has written, too. */
  readonly isForced: boolean;
  /** The day that the data may be too old for; absent: nobody asks. */
  readonly today?: string | undefined;
  /** The picture of a view; undefined: none. */
  readonly picture: (view: StaticView, name: string) => PagePicture | undefined;
  /** Is told before each view is made. */
  readonly onProgress: (done: number, all: number) => void;
}

/** What became of a view. */
export interface FilledView {
  readonly line: number;
  readonly widget: string;
  /**
   * `kept`: its author has written children. `skipped`: it names no document,
   * which a script may bring.
   */
  readonly outcome: 'filled' | 'unchanged' | 'kept' | 'skipped' | 'failed';
  readonly problem?: string;
  readonly details?: readonly string[];
}

export interface FilledPage {
  readonly html: string;
  readonly views: readonly FilledView[];
}

interface Change extends Stretch {
  readonly text: string;
}

/**
 * Writes fallback children into a page. All else of it keeps every byte. One
 * view that fails leaves the others as they are.
 */
export async function fillPage(
  html: string,
  options: FillOptions,
): Promise<FilledPage> {
  const changes: Change[] = [];
  const views: FilledView[] = [];
  const found = findViews(html);
  for (const [at, page] of found.entries()) {
    options.onProgress(at, found.length);
    const { widget, element } = page;
    const line = element.sourceCodeLocation?.startLine ?? 0;
    try {
      const change = await fillView(html, page, options, at);
      if (typeof change !== 'string') changes.push(...change);
      const outcome = typeof change === 'string' ? change : 'filled';
      views.push({ line, widget, outcome });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { message: problem, details } = error;
      views.push({ line, widget, outcome: 'failed', problem, details });
    }
  }
  options.onProgress(found.length, found.length);
  return { html: splice(html, changes), views };
}

async function fillView(
  html: string,
  page: PageView,
  { site, isForced, today, picture }: FillOptions,
  at: number,
): Promise<readonly Change[] | 'kept' | 'skipped' | 'unchanged'> {
  const { element, widget } = page;
  const { end, rendered, authored } = readContent(html, element);
  if (authored.length > 0 && !isForced) return 'kept';
  const document = await documentOf(page, site);
  if (!document) return 'skipped';
  const { dataset } = document;
  const view = showView({ ...page, today }, dataset);
  if (
    view.table &&
    ancestorsOf(element).some(({ tagName }) => tagName === 'p')
  ) {
    throw new Problem(
      'input',
      `<${element.tagName}> stands in a <p>, which can hold no table`,
    );
  }
  const text = writeRendered(view, picture(view, `${widget}-${at + 1}`));
  const place = rendered ?? { start: end, end };
  if (rendered && html.slice(place.start, place.end) === text) {
    return authored.length > 0 ? remove(authored) : 'unchanged';
  }
  return [...remove(authored), { ...place, text }];
}

function documentOf({ source, element, widget }: PageView, site: Site) {
  const line = element.sourceCodeLocation?.startLine;
  const place = `the document of <${widget}> in line ${line}`;
  switch (source.kind) {
    case 'address':
      return readDocument(resolvePlace(source.address, site));
    case 'text':
      return openDocument(source.text, place);
    case 'stated':
      return openDocument(source.document, place);
    case 'none':
      return undefined;
  }
}

/** What stands between the tags of an element. */
function readContent(html: string, element: PageElement) {
  const endTag = element.sourceCodeLocation?.endTag;
  if (!endTag) {
    throw new Problem('input', `<${element.tagName}> has no end tag`);
  }
  let rendered: Stretch | undefined;
  const authored: Stretch[] = [];
  for (const child of element.childNodes) {
    const stretch = stretchOf(child);
    if (!stretch || child.nodeName === '#comment') continue;
    if ('tagName' in child) {
      if (isDocument(child)) continue;
      if (!rendered && isOurs(html, child)) rendered = stretch;
      else authored.push(stretch);
    } else if (html.slice(stretch.start, stretch.end).trim() !== '') {
      authored.push(stretch);
    }
  }
  return { end: endTag.startOffset, rendered, authored };
}

/** Whether the command has written it, and nobody has changed it since. */
function isOurs(html: string, element: PageElement): boolean {
  const mark = attribute(element, renderedMark);
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  if (mark === undefined || !startTag || !endTag) return false;
  return isAsRendered(mark, html.slice(startTag.endOffset, endTag.startOffset));
}

function remove(stretches: readonly Stretch[]): readonly Change[] {
  return stretches.map((stretch) => ({ ...stretch, text: '' }));
}

function splice(html: string, changes: readonly Change[]): string {
  let spliced = '';
  let at = 0;
  const inOrder = [...changes].sort((one, other) => one.start - other.start);
  for (const { start, end, text } of inOrder) {
    spliced += html.slice(at, start) + text;
    at = end;
  }
  return spliced + html.slice(at);
}
