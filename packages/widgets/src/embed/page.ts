import '../all.js';
import { type AllowList, isAllowed, isAllowList } from './allowed.js';
import type { HeightMessage } from './height.js';
import { widgetNames } from './names.js';
import { questionWords } from './question-words.js';
import { type Refusal, refusalWords } from './refusal.js';

// Becomes `embed.js`, the script of `embed.html`: draws one element out of the
// page's own address, and tells the page around it how tall it is.

const asked = new URLSearchParams(location.search);
const drawn = widgetNames.filter((name) => name !== 'dataset');
const lang = asked.get('lang') === 'en' ? 'en' : 'vi';
const main = document.querySelector('main')!;

/**
 * How often the page looks how tall it is, in ms. An observer of sizes would
 * do, but Firefox complains of one around those of the elements.
 */
const lookMs = 150;
let told = 0;

async function start(): Promise<void> {
  document.documentElement.lang = lang;
  const theme = asked.get('theme') ?? '';
  if (['light', 'dark'].includes(theme)) {
    document.documentElement.style.setProperty('color-scheme', theme);
  }
  setInterval(tellHeight, lookMs);
  const widget = asked.get('widget') ?? '';
  if (!drawn.includes(widget))
    return refuse({ reason: 'widget', known: drawn });
  const address = asked.get('src');
  const list = await readAllowList();
  if (!isAllowList(list)) return refuse({ reason: 'list' });
  if (address !== null && !isAllowed(address, location.href, list)) {
    return refuse({ reason: 'src', address });
  }
  guardFetch(list);
  main.replaceChildren(makeElement(widget));
}

function makeElement(widget: string): HTMLElement {
  const element = document.createElement(`chiso-${widget}`);
  for (const name of questionWords) {
    const value = asked.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  element.addEventListener('chiso-state', () => {
    const header = element.shadowRoot?.querySelector('[part=header]');
    document.title = header?.textContent ?? document.title;
  });
  return element;
}

/**
 * What stands in the list, which may be no list; nothing but the page's own
 * server, where there is none or it does not come.
 */
async function readAllowList(): Promise<unknown> {
  const response = await fetch('embed.allow.json').catch(() => undefined);
  // Many a server says a page of its own, and 200, where there is no file.
  const isPage = response?.headers.get('content-type')?.includes('html');
  if (!response?.ok || isPage) return {};
  return response.json().catch(() => undefined);
}

/** An allowed address that leads elsewhere is no way around the list. */
function guardFetch(list: AllowList): void {
  const ask = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const response = await ask(input, init);
    if (isAllowed(response.url, location.href, list)) return response;
    throw new TypeError(`not an allowed document: ${response.url}`);
  };
}

function refuse(refusal: Refusal): void {
  const line = document.createElement('p');
  line.textContent = refusalWords[lang](refusal);
  main.replaceChildren(line);
}

function tellHeight(): void {
  const { height } = document.documentElement.getBoundingClientRect();
  if (document.hidden || height === told) return;
  told = height;
  const message: HeightMessage = { chiso: 'height', height };
  // It is no secret: whoever frames the page sees it.
  parent.postMessage(message, '*');
}

start();
