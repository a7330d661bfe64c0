import type { Language } from '@chiso/data';
import type { StaticQuestion } from '@chiso/widgets/static';
import { type AskedView, widgetNamed } from '../view.js';
import {
  ancestorsOf,
  attribute,
  elementsOf,
  type PageElement,
} from './page-tree.js';

/** A view that a page asks for by a tag or by a placeholder. */
export interface PageView extends AskedView {
  readonly element: PageElement;
  /** Where its document is: an address, its text, or nowhere. */
  readonly source: ViewSource;
}

export type ViewSource =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stated'; readonly document: unknown }
  | { readonly kind: 'none' };

const none: ViewSource = { kind: 'none' };

/** What a group gives those of its elements that do not say it themselves. */
const shared = ['area', 'period', 'indicator'] as const;

/** All views of a page, in its order. */
export function findViews(html: string): readonly PageView[] {
  const elements = elementsOf(html);
  return elements.flatMap((element): PageView | [] => {
    const widget = widgetOf(element);
    if (!widget || !widgetNamed(widget)) return [];
    const group = groupOf(element, elements);
    const own = questionOf(element);
    const fromGroup = group ? questionOf(group) : {};
    const asked = { ...own };
    for (const name of shared) asked[name] = own[name] || fromGroup[name];
    return {
      element,
      widget,
      asked: withoutEmpty(asked),
      lang: languageOf(element),
      source: sourceOf(element, widget, own, group),
    };
  });
}

/** `<chiso-gauge>` and `<div data-chiso="gauge">` → "gauge". */
export function widgetOf(element: PageElement): string | undefined {
  const [, name] = /^chiso-(.+)$/.exec(element.tagName) ?? [];
  return name ?? attribute(element, 'data-chiso');
}

/** Whoever names a document first, as in the elements themselves. */
function sourceOf(
  element: PageElement,
  widget: string,
  own: StaticQuestion,
  group: PageElement | undefined,
): ViewSource {
  if (own.src) return { kind: 'address', address: own.src };
  const script = scriptOf(element);
  if (script !== undefined) return { kind: 'text', text: script };
  const document = widgetNamed(widget)?.state?.(own);
  if (document !== undefined) return { kind: 'stated', document };
  const address = group && questionOf(group).src;
  if (address) return { kind: 'address', address };
  const text = group && scriptOf(group);
  return text === undefined ? none : { kind: 'text', text };
}

/** Whether a child of an element is its document. */
export function isDocument(child: PageElement): boolean {
  return (
    child.tagName === 'script' &&
    attribute(child, 'type') === 'application/json'
  );
}

function scriptOf({ childNodes }: PageElement): string | undefined {
  for (const child of childNodes) {
    if (!('tagName' in child) || !isDocument(child)) continue;
    return child.childNodes
      .map((node) => ('value' in node ? node.value : ''))
      .join('');
  }
  return undefined;
}

/** The group that it names, else the nearest that it stands in. */
function groupOf(
  element: PageElement,
  elements: readonly PageElement[],
): PageElement | undefined {
  const isGroup = (one: PageElement) => widgetOf(one) === 'dataset';
  const { follows } = questionOf(element);
  return follows
    ? elements.find((one) => isGroup(one) && attribute(one, 'id') === follows)
    : ancestorsOf(element).find(isGroup);
}

/** The attributes of a tag; of a placeholder those that begin with `data-`. */
function questionOf(element: PageElement): Record<string, string | undefined> {
  const isTag = element.tagName.startsWith('chiso-');
  return Object.fromEntries(
    element.attrs.flatMap(({ name, value }) => {
      const [, own] = isTag ? [name, name] : (/^data-(.+)$/.exec(name) ?? []);
      return own ? [[own, value]] : [];
    }),
  );
}

function languageOf(element: PageElement): Language | undefined {
  const [lang] = ancestorsOf(element).flatMap(
    (one) => attribute(one, 'lang') || [],
  );
  return lang === undefined ? undefined : /^vi\b/i.test(lang) ? 'vi' : 'en';
}

function withoutEmpty(
  asked: Readonly<Record<string, string | undefined>>,
): StaticQuestion {
  return Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined),
  );
}
