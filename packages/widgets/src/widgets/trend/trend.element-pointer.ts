import type { Controller, ControllerHost } from '../../ui/base-element.js';
import type { Plot } from './trend.layout-plot.js';
import {
  findStop,
  moveStop,
  type Stops,
  type TrendPlace,
} from './trend.layout-stops.js';
import type { Pointed } from './trend.view-readout.js';

/** From a point to its readout, in px. */
const gap = 14;

const events = [
  ...['pointermove', 'pointerdown', 'pointerleave'],
  ...['focus', 'blur', 'keydown'],
];

/** Where a picture can be pointed at. */
export interface Aim {
  readonly plot: Plot;
  readonly stops: Stops;
  /** Where keys start from. */
  readonly latest: TrendPlace;
  /** What the picture is called as a control. */
  readonly name: string;
}

/**
 * What the reader points at, by pointer, touch or keys. It makes the picture
 * one tab stop, which answers as soon as it is one.
 */
export class PointerController implements Controller {
  readonly #host: ControllerHost;
  #aim: Aim | undefined;
  /** Kept when the readout is dismissed, so that keys go on from there. */
  #place: TrendPlace | undefined;
  #isOpen = false;

  constructor(host: ControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Where that is in a picture; undefined: nothing is pointed at. */
  locate(aim: Aim | undefined): Pointed | undefined {
    this.#aim = aim;
    const place = this.#place;
    const at = place && aim?.stops[place.line]?.[place.point];
    return this.#isOpen && at ? { place, at, plot: aim.plot } : undefined;
  }

  readonly #answer = (event: Event): void => {
    const { stops = [], latest = { line: 0, point: 0 } } = this.#aim ?? {};
    const from = this.#place ?? latest;
    if (event.type === 'blur') this.#point(undefined);
    else if (event.type === 'focus') this.#point(from);
    else if (event instanceof KeyboardEvent) {
      const next = moveStop(stops, from, event.key);
      if (!next && !(event.key === 'Escape' && this.#isOpen)) return;
      event.preventDefault();
      this.#point(next);
    } else if (event instanceof PointerEvent) this.#follow(event);
  };

  #follow(event: PointerEvent): void {
    const plot = event.currentTarget as HTMLElement;
    if (event.type === 'pointerleave') {
      // A finger that is lifted leaves; what it found stays.
      if (event.pointerType === 'mouse') this.#point(undefined);
      return;
    }
    // On the readout the pointer may rest.
    if (this.#find('[data-open]')?.contains(event.target as Node)) return;
    const { left, top } = plot.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    this.#point(findStop(this.#aim?.stops ?? [], at));
  }

  #point(place: TrendPlace | undefined): void {
    const isSame =
      place?.line === this.#place?.line && place?.point === this.#place?.point;
    if (this.#isOpen === Boolean(place) && (isSame || !place)) return;
    this.#isOpen = Boolean(place);
    this.#place = place ?? this.#place;
    this.#host.requestUpdate();
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  hostUpdated(): void {
    const plot = this.#find('[data-picture]');
    if (!plot || !this.#aim) return;
    // The picture is another one when the table has been away.
    for (const type of events) plot.addEventListener(type, this.#answer);
    plot.tabIndex = 0;
    plot.setAttribute('role', 'group');
    plot.setAttribute('aria-label', this.#aim.name);
    this.#placeReadout();
  }

  /** Puts the readout beside its point, inside the picture. */
  #placeReadout(): void {
    const box = this.#find('[data-open]');
    const at = this.locate(this.#aim)?.at;
    if (!box || !at) return;
    const { offsetWidth, offsetHeight, parentElement } = box;
    const most = parentElement!.clientWidth - offsetWidth;
    const x = Math.max(0, Math.min(most, at.x - offsetWidth / 2));
    const above = at.y - offsetHeight - gap;
    box.style.setProperty('left', `${x}px`);
    box.style.setProperty('top', `${above < 0 ? at.y + gap : above}px`);
  }
}
