/** The header that lets a page run none of its scripts. */
export const noScriptPolicy = "script-src 'none'";

const word = 'scripts';

/** The address of a page whose server lets it run no script. */
export function withoutScripts(address: string): string {
  const url = new URL(address);
  url.searchParams.set(word, 'none');
  return url.href;
}

/** Whether a server is asked for a page without scripts. */
export function asksForNoScripts(url: string): boolean {
  return new URL(url, 'http://localhost').searchParams.get(word) === 'none';
}
