import { memberOrder } from './member-order.js';
import type { Item } from './read-item.js';

/**
 * An item as documents have it: its texts in one language or two, one source
 * as a source, its members in their order. The draft is used up.
 */
export function finishItem(
  draft: Record<string, unknown>,
  plainTexts: ReadonlyMap<string, string>,
  lang: 'vi' | 'en',
  list: string,
): Item {
  mixLanguages(draft, plainTexts, lang);
  const several = draft['sources'] as readonly string[] | undefined;
  if (several?.length === 1) {
    draft['source'] = several[0];
    delete draft['sources'];
  }
  if (draft['publisher']) {
    const { name, ...rest } = draft['publisher'] as Item;
    draft['publisher'] = name === undefined ? rest : { name, ...rest };
  }
  const item: Record<string, unknown> = {};
  for (const name of memberOrder(list)) {
    if (draft[name] !== undefined) item[name] = draft[name];
  }
  return item;
}

/** Texts in the document's language; both languages only where both stand. */
function mixLanguages(
  draft: Record<string, unknown>,
  plainTexts: ReadonlyMap<string, string>,
  lang: 'vi' | 'en',
): void {
  for (const [key, text] of plainTexts) {
    const steps = key.split('/');
    const last = steps.pop()!;
    let holder = draft;
    for (const step of steps) {
      holder[step] ??= {};
      holder = holder[step] as Record<string, unknown>;
    }
    const { en } = (holder[last] ?? {}) as { readonly en?: string };
    holder[last] = en === undefined || lang === 'en' ? text : { vi: text, en };
  }
}
