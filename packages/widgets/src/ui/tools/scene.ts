import type { ControllerHost } from '../base-element.js';
import type { Color, Mark, Scene } from '../pure/scene-marks.js';
import { readColor } from './scene-paint.js';
import { sceneStyles } from './scene-styles.js';
import { walk } from './scene-walk.js';

/** What a picture says that the element on the page need not say. */
export interface SceneNotes {
  /** How many rows the whole table has. Absent: there is none. */
  readonly rows?: number | undefined;
  /** Says that the picture has fewer. */
  readonly tellRows: (count: number, all: number) => string;
}

/**
 * What an element shows, its frame with the page's own header and footer, as
 * a list of marks; what the reader works it with is left out. The address of
 * the page stands under the source line, so that the picture can be found
 * again. Undefined where the element is not to be seen.
 */
export function takeScene(
  host: ControllerHost,
  notes?: SceneNotes,
): Scene | undefined {
  const frame = host.renderRoot.querySelector<HTMLElement>('[part=frame]');
  if (!frame?.getClientRects().length) return undefined;
  host.adopt([sceneStyles]);
  const restore = prepare(frame, notes);
  try {
    return readFrame(frame);
  } finally {
    restore();
  }
}

/**
 * Sets the frame as a picture, until it is restored; the page does not get to
 * draw it in between.
 */
function prepare(frame: HTMLElement, notes?: SceneNotes): () => void {
  const picture = frame.querySelector<HTMLElement>('[data-picture]');
  // What was laid out for this height does not follow what is hidden.
  const height = picture?.offsetHeight ?? 0;
  if (height) picture?.style.setProperty('flex', `0 0 ${height}px`);
  const footer = frame.querySelector('[part=footer]');
  const address = lineOf('address', pageAddress());
  footer?.append(address);
  const told = notes ? tellRows(frame, notes) : '';
  const count = told ? lineOf('count', told) : undefined;
  if (count) footer?.prepend(count);
  frame.toggleAttribute('data-taken', true);
  return () => {
    picture?.style.removeProperty('flex');
    count?.remove();
    address.remove();
    frame.removeAttribute('data-taken');
  };
}

function lineOf(part: string, text: string): HTMLElement {
  const line = document.createElement('p');
  line.setAttribute('part', part);
  line.textContent = text;
  return line;
}

/** Nothing where all rows are there. */
function tellRows(frame: HTMLElement, { rows, tellRows }: SceneNotes): string {
  const { length } = frame.querySelectorAll('tbody th');
  return rows === undefined || length >= rows ? '' : tellRows(length, rows);
}

/** Nothing where the page has no address that another reader could open. */
function pageAddress(): string {
  const { protocol, href } = location;
  return /^https?:$/.test(protocol) ? href.replace(/#.*/, '') : '';
}

function readFrame(frame: HTMLElement): Scene {
  const box = frame.getBoundingClientRect();
  // The page may show the element larger or smaller than it is laid out.
  const scale = box.width / frame.offsetWidth || 1;
  const toPicture = new DOMMatrix()
    .scaleSelf(1 / scale)
    .translateSelf(-box.left, -box.top);
  const width = Math.ceil(box.width / scale);
  const height = Math.ceil(box.height / scale);
  const ground: Mark = {
    kind: 'path',
    d: `M0 0h${width}v${height}h${-width}z`,
    fill: groundBehind(frame),
  };
  return {
    width,
    height,
    marks: [
      ...(ground.fill ? [ground] : []),
      ...walk(frame, { opacity: 1, lang: '', toPicture }),
    ],
  };
}

/**
 * What is seen through a frame that is clear: the nearest ground behind it,
 * else that of an empty page. Undefined for a frame with a ground of its own.
 */
function groundBehind(frame: HTMLElement): Color | undefined {
  for (let at: Element | null | undefined = frame; at; ) {
    const color = readColor(getComputedStyle(at).backgroundColor);
    if (color?.alpha === 1) return at === frame ? undefined : color;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  const address = frame.querySelector('[part=address]');
  return address
    ? readColor(getComputedStyle(address).outlineColor)
    : undefined;
}
