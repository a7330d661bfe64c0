import type { Controller, ControllerHost } from '../../ui/base-element.js';
import type { TrendLayout } from './trend.layout.js';
import { findStop, moveStop, type TrendPlace } from './trend.layout-stops.js';
import type { Pointed } from './trend.view-readout.js';

/** From a point to its readout, in px. */
const gap = 14;

/** What the reader points at, by pointer, touch or keys. */
export class PointerController implements Controller {
  readonly #host: ControllerHost;
  #layout: TrendLayout | undefined;
  #latest: TrendPlace = { line: 0, point: 0 };
  /** Kept when the readout is dismissed, so that keys go on from there. */
  #place: TrendPlace | undefined;
  #isOpen = false;

  constructor(host: ControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Where that is in a layout; undefined: nothing is pointed at. */
  locate(
    layout: TrendLayout | undefined,
    latest: TrendPlace,
  ): Pointed | undefined {
    this.#layout = layout;
    this.#latest = latest;
    const place = this.#place;
    const at = place && layout?.stops[place.line]?.[place.point];
    return this.#isOpen && layout && place && at
      ? { place, at, plot: layout.plot }
      : undefined;
  }

  /** Answers the events of the plot. */
  handle(event: Event): void {
    const stops = this.#layout?.stops ?? [];
    const from = this.#place ?? this.#latest;
    if (event.type === 'blur') this.#point(undefined);
    else if (event.type === 'focus') this.#point(from);
    else if (event instanceof KeyboardEvent) {
      const next = moveStop(stops, from, event.key);
      if (!next && !(event.key === 'Escape' && this.#isOpen)) return;
      event.preventDefault();
      this.#point(next);
    } else if (event instanceof PointerEvent) this.#follow(event);
  }

  #follow(event: PointerEvent): void {
    const plot = event.currentTarget as HTMLElement;
    if (event.type === 'pointerleave') {
      // A finger that is lifted leaves; what it found stays.
      if (event.pointerType === 'mouse') this.#point(undefined);
      return;
    }
    // On the readout the pointer may rest.
    if (this.#readout?.contains(event.target as Node)) return;
    const { left, top } = plot.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    this.#point(findStop(this.#layout?.stops ?? [], at));
  }

  #point(place: TrendPlace | undefined): void {
    const isSame =
      place?.line === this.#place?.line && place?.point === this.#place?.point;
    if (this.#isOpen === Boolean(place) && (isSame || !place)) return;
    this.#isOpen = Boolean(place);
    this.#place = place ?? this.#place;
    this.#host.requestUpdate();
  }

  get #readout(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[data-open]');
  }

  /** Puts the readout beside its point, inside the picture. */
  hostUpdated(): void {
    const box = this.#readout;
    const at = this.locate(this.#layout, this.#latest)?.at;
    if (!box || !at) return;
    const { offsetWidth, offsetHeight, parentElement } = box;
    const most = parentElement!.clientWidth - offsetWidth;
    const x = Math.max(0, Math.min(most, at.x - offsetWidth / 2));
    const above = at.y - offsetHeight - gap;
    box.style.setProperty('left', `${x}px`);
    box.style.setProperty('top', `${above < 0 ? at.y + gap : above}px`);
  }
}
