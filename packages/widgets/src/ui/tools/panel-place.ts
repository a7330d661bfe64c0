/** What a panel is placed by; all lengths in px, from the window's corner. */
export interface PanelSpace {
  /** The button that opens it. */
  readonly button: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly window: { readonly width: number; readonly height: number };
  /** As large as it would like to be. */
  readonly panel: { readonly width: number; readonly height: number };
}

/** One of `top` and `bottom` is given: the side that stays when it grows. */
export interface PanelPlace {
  readonly left: number;
  readonly top: number | undefined;
  /** From the lower edge of the window, upwards. */
  readonly bottom: number | undefined;
  /** It scrolls beyond this. */
  readonly maxHeight: number;
}

/** Between the panel and the button, and around both. */
const gap = 8;

/** Less than this is no panel but a slit; it then covers its button. */
const leastHeight = 240;

/** With this much room below its button, a panel never goes above it. */
const enoughHeight = 360;

/**
 * Below its button, so that the picture stays in view; above it where there is
 * more room and the panel needs it. Its end is flush with that of the button,
 * as far as the window allows.
 */
export function placePanel({ button, window, panel }: PanelSpace): PanelPlace {
  const left = Math.max(
    gap,
    Math.min(button.right - panel.width, window.width - panel.width - gap),
  );
  // A button that is out of sight is as good as one at the edge.
  const within = (y: number) => Math.max(0, Math.min(y, window.height));
  const [upper, lower] = [within(button.top), within(button.bottom)];
  const below = window.height - lower - 2 * gap;
  const above = upper - 2 * gap;
  const isBelow = below >= Math.min(panel.height, enoughHeight, above);
  const room = isBelow ? below : above;
  const tall = Math.min(panel.height, window.height - 2 * gap);
  if (room < Math.min(leastHeight, tall)) {
    return {
      left,
      top: Math.max(gap, window.height - gap - tall),
      bottom: undefined,
      maxHeight: window.height - 2 * gap,
    };
  }
  return {
    left,
    top: isBelow ? lower + gap : undefined,
    bottom: isBelow ? undefined : window.height - upper + gap,
    maxHeight: room,
  };
}
