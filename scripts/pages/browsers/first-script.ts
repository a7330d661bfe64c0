import { callOf, type Evaluating } from './tab.js';

declare global {
  interface Window {
    /** What the first script of a served page has noted. */
    chisoWatch?: {
      layoutShift: number;
      /** The elements of the page that moved, or of which a part did. */
      readonly moved: string[];
      readonly complaints: () => string[];
    };
  }
}

/** Where a test server answers with the first script. */
export const firstScriptPath = '/first-script.js';

/** Put in front of a page's own scripts, it notes what goes wrong. */
export const firstScript = callOf(watch);

/** A page whose first script is ours. The policy of the page must allow it. */
export function withFirstScript(html: string): string {
  return html.replace(
    /<head[^>]*>/,
    (head) => `${head}<script src="${firstScriptPath}"></script>`,
  );
}

/** What has been noted in all pages of a tab. Throws where nothing watched. */
export async function watchedComplaints(
  tab: Evaluating,
): Promise<readonly string[]> {
  return tab.evaluate(() => {
    if (!window.chisoWatch) throw new Error('nothing watches this page');
    return window.chisoWatch.complaints();
  });
}

// Runs in the page. The session's storage keeps the notes when a reader follows
// a link.
function watch(): void {
  const key = 'chiso-watch';
  const complaints = (): string[] =>
    JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[];
  const note = (line: string): void => {
    sessionStorage.setItem(key, JSON.stringify([...complaints(), line]));
  };
  const watched = { layoutShift: 0, moved: [] as string[], complaints };
  window.chisoWatch = watched;

  // While it is caught, the error of a resource comes by too, and has no words.
  addEventListener(
    'error',
    ({ message, target }) => {
      // Firefox fires one for a preload whose module is there already. A module
      // that is really missing fails the script that imports it.
      if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') {
        return;
      }
      const { src, href } = target as never as { src?: string; href?: string };
      note(`error: ${message ?? `not loaded: ${src ?? href}`}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => {
    note(`rejected: ${reason}`);
  });
  addEventListener('securitypolicyviolation', (violation) => {
    const { violatedDirective, blockedURI } = violation;
    // A browser asks for this icon by itself, and no page of ours names it.
    if (blockedURI === `${location.origin}/favicon.ico`) return;
    note(`policy: ${violatedDirective} ${blockedURI}`);
  });
  for (const level of ['error', 'warn'] as const) {
    const say = console[level].bind(console);
    console[level] = (...words) => {
      note(`console ${level}: ${words.join(' ')}`);
      say(...words);
    };
  }
  const noteHost = (address: string): void => {
    const { origin, protocol } = new URL(address, location.href);
    if (!protocol.startsWith('http') || origin === location.origin) return;
    note(`request to another host: ${address}`);
  };
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) noteHost(name);
  }).observe({ type: 'resource', buffered: true });
  // WebKit has no entry for what another host has refused.
  const { fetch } = window;
  window.fetch = (input, init) => {
    noteHost(input instanceof Request ? input.url : String(input));
    return fetch(input, init);
  };
  // Where there is no picture, one message gives way to another, and moves what
  // stands instead of it.
  const isUnpictured = (node: Node | null): boolean => {
    for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host) {
      const state = at instanceof Element ? at.getAttribute('state') : null;
      if (state === 'error' || state === 'empty') return true;
    }
    return false;
  };
  const nameInPage = (node: Node | null): string => {
    let at: Node | null | undefined = node;
    let root = at?.getRootNode();
    while (root instanceof ShadowRoot) {
      at = root.host;
      root = at.getRootNode();
    }
    const element = at instanceof Element ? at : at?.parentElement;
    const attributes = [...(element?.attributes ?? [])].map(
      ({ name, value }) => `${name}="${value}"`,
    );
    return element ? [element.localName, ...attributes].join(' ') : 'gone';
  };
  interface Shift {
    readonly value: number;
    readonly sources: readonly {
      readonly node: Node | null;
      readonly currentRect: DOMRectReadOnly;
    }[];
  }
  // What has left the page since has no node; what stands there now is of the
  // same element.
  const nodeOf = ({ node, currentRect }: Shift['sources'][number]) => {
    const { x, y, width, height } = currentRect;
    return node ?? document.elementFromPoint(x + width / 2, y + height / 2);
  };
  // An engine that does not know layout shifts ignores this one.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as never as Shift;
      const nodes = sources.map(nodeOf);
      const isOfMessages =
        nodes.some(isUnpictured) &&
        sources.every(({ node }) => !node || isUnpictured(node));
      if (isOfMessages) continue;
      watched.layoutShift += value;
      watched.moved.push(...nodes.map(nameInPage));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
