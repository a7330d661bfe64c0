import type { BrowserName } from '../../test/browsers.js';

/** Something that runs functions inside of a page. */
export interface Evaluating {
  /**
   * Runs a function in the page and returns its answer, both as JSON. The
   * function is sent as text, so it sees nothing but its argument. A string is
   * run as a script and answers nothing.
   */
  evaluate<Answer>(run: string | (() => Answer)): Promise<Awaited<Answer>>;
  evaluate<Answer, Argument>(
    run: (argument: Argument) => Answer,
    argument: Argument,
  ): Promise<Awaited<Answer>>;
}

/** How a page is looked at. */
export interface View {
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** Device pixels a CSS pixel; 1 when absent. */
  readonly scale?: number;
}

/** Both ends of what a page must do: every theme, a phone and a desk. */
export const views: readonly View[] = [
  { width: 320, theme: 'light' },
  { width: 1200, theme: 'light' },
  { width: 1200, theme: 'dark' },
  { width: 320, theme: 'dark' },
];

/**
 * Each width and each theme once: for what the tests of the elements already
 * do in every browser, and what takes long.
 */
export const viewsOnce: readonly View[] = [views[0]!, views[2]!];

/** The keys that a reader of our pages needs. */
export type Key = 'Enter' | 'Escape' | 'Home' | 'Tab';

/**
 * A page in one of the browsers. It holds what every engine can do; what a
 * reader does with it (find, click, read) is built on that, in `reader.ts`.
 *
 * What differs between the engines, all of it:
 * - The theme is emulated in Chromium, a preference of the whole browser in
 *   Firefox, an option of the window in WebKit. All three show it.
 * - Only Chromium emulates paper, and only Chromium turns scripts off. The
 *   others show the rules of print on the screen, and get a policy from the
 *   server that allows no script.
 * - Only Chromium measures the shift of a layout.
 * - WebKit's driver does not tell what is on the console. The first script of
 *   every served page does, in all three; Chromium and Firefox add what their
 *   drivers say.
 * - The language of the browser is English in all three: our pages follow the
 *   language of the document.
 */
export interface Tab extends Evaluating {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  address(): Promise<string>;
  press(key: Key): Promise<void>;
  /** Types letters into what has the focus. */
  type(text: string): Promise<void>;
  /** Pastes what the browser's clipboard has into what has the focus. */
  paste(): Promise<void>;
  /** Clicks at a point of the window, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Shows the page as it is printed. */
  showAsPrinted(): Promise<void>;
  /** A PNG of the window. */
  screenshot(): Promise<Buffer>;
  /**
   * Errors, warnings, breaches of the page's policy and requests to other
   * hosts, in words, of all pages that were open in this tab.
   */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface TabOptions extends View {
  /** False: the page's own scripts do not run. */
  readonly scripts?: boolean;
}

/**
 * A running browser. Each of its tabs starts without a history and without what
 * `sessionStorage` holds; the files that were fetched may still be there.
 */
export interface TestBrowser {
  readonly name: BrowserName;
  /** Where the files go that a reader downloads. */
  readonly downloads: string;
  /** Opens a tab. The one before has to be closed: WebKit has one at a time. */
  openTab(options: TabOptions): Promise<Tab>;
  close(): Promise<void>;
}

/** The height of every window, in CSS pixels. */
export const windowHeight = 800;

/** A call of a function with its argument, as text for a page. */
export function callOf(
  run: (argument: never) => unknown,
  argument?: unknown,
): string {
  // tsx wraps functions into `__name` to keep their names; a page lacks it.
  return `(() => { const __name = (value) => value; return (${run})(${JSON.stringify(argument)}); })()`;
}
