/** A source as a page names it. */
export interface TableSource {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
}

/**
 * The sources in the line "Nguồn: …" under a table, or beside it in its element.
 * Where the line has links, each is a source; what stands between them, parted
 * by semicolons, too.
 */
export function sourcesBeside(table: HTMLTableElement): readonly TableSource[] {
  const line = [table.tFoot, ...(table.parentElement?.children ?? [])].find(
    (element) => start.test(element?.textContent?.trim() ?? ''),
  );
  const text = line?.textContent?.trim().replace(start, '').trim();
  if (!line || !text) return [];
  const links = [...line.querySelectorAll('a')];
  if (links.length === 0) return [{ id: text, title: text }];
  return [...line.childNodes].flatMap((node) => {
    const words = node.textContent ?? '';
    if (node instanceof HTMLAnchorElement) {
      return { id: words, title: words, url: node.href };
    }
    return words
      .replace(start, '')
      .split(';')
      .flatMap((part) => {
        const title = part.trim();
        return title ? { id: title, title } : [];
      });
  });
}

/** What a statement says that is taken from them. */
export function citing(
  sources: readonly TableSource[],
): Readonly<Record<string, unknown>> {
  const ids = sources.map(({ id }) => id);
  if (ids.length === 0) return {};
  return ids.length === 1 ? { source: ids[0] } : { sources: ids };
}

const start = /^\s*(?:Nguồn|Source)s?\s*:/;
