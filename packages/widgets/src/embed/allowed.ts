/** What `embed.allow.json` says. */
export interface AllowList {
  /**
   * Where documents may come from besides the page's own server: addresses
   * that they have to begin with, `https://data.example.vn/dti/` for one.
   */
  readonly documents?: readonly string[];
}

/** Whether somebody has written the list as it is to be written. */
export function isAllowList(value: unknown): value is AllowList {
  if (typeof value !== 'object' || !value || Array.isArray(value)) return false;
  const { documents = [] } = value as { readonly documents?: unknown };
  return (
    Array.isArray(documents) &&
    documents.every((place) => typeof place === 'string')
  );
}

/**
 * Whether the iframe page may show the document at an address: one of its own
 * server, or of a place in the list. Nobody else can then dress a document as
 * one of the portal's.
 */
export function isAllowed(
  address: string,
  page: string,
  { documents = [] }: AllowList,
): boolean {
  const asked = readAddress(address, page);
  if (!asked || !/^https?:$/.test(asked.protocol)) return false;
  return [new URL('/', page).href, ...documents].some((place) => {
    const known = readAddress(place);
    return (
      known?.origin === asked.origin &&
      // `/dti` is no beginning of `/dti-of-others`.
      `${asked.pathname}/`.startsWith(known.pathname.replace(/\/*$/, '/'))
    );
  });
}

function readAddress(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
