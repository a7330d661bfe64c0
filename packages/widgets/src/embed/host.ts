import { readHeight } from './height.js';

// Becomes `chiso.host.js`: gives each iframe of `embed.html` the height of what
// it shows. Takes orders from nobody but those frames.

/** However often a frame asks, it moves the page no more often; in ms. */
const pauseMs = 100;

const asked = new Map<HTMLIFrameElement, number>();
let timer: number | undefined;

addEventListener('message', ({ data, origin, source }) => {
  const height = readHeight(data);
  if (height === undefined) return;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame || !isOurs(frame.src, origin)) return;
  asked.set(frame, height);
  timer ??= setTimeout(resize, pauseMs);
});

/** A frame that was sent elsewhere speaks from there, or under another name. */
function isOurs(address: string, origin: string): boolean {
  const { pathname, origin: expected } = new URL(address);
  return expected === origin && pathname.endsWith('/embed.html');
}

function resize(): void {
  timer = undefined;
  for (const [frame, height] of asked) {
    frame.style.setProperty('height', `${height}px`);
  }
  asked.clear();
}
