import { readHeight } from './height.js';

// Becomes `chiso.host.js`: gives each iframe of `embed.html` the height of what
// it shows. Takes orders from nobody but those frames.

/** However often a frame asks, it moves the page no more often; in ms. */
const pauseMs = 100;

const asked = new Map<HTMLIFrameElement, number>();
let isPausing = false;

addEventListener('message', ({ data, origin, source }) => {
  const height = readHeight(data);
  if (height === undefined) return;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame || !isOurs(frame.src, origin)) return;
  asked.set(frame, height);
  if (!isPausing) resize();
});

/** A frame that was sent elsewhere speaks from there, or under another name. */
function isOurs(address: string, origin: string): boolean {
  const { pathname, origin: expected } = new URL(address);
  return expected === origin && pathname.endsWith('/embed.html');
}

/** Then pauses, and goes on with what was asked for meanwhile. */
function resize(): void {
  isPausing = asked.size > 0;
  if (!isPausing) return;
  for (const [frame, height] of asked) {
    frame.style.setProperty('height', `${height}px`);
  }
  asked.clear();
  setTimeout(resize, pauseMs);
}
