/** What the iframe page tells the page around it. */
export interface HeightMessage {
  readonly chiso: 'height';
  /** In px. */
  readonly height: number;
}

/** Less is no widget, more is no height; in px. */
const limits = { least: 40, most: 20_000 };

/** The height that a message asks for, within limits; undefined: none. */
export function readHeight(message: unknown): number | undefined {
  const { chiso, height } = (message ?? {}) as Partial<HeightMessage>;
  if (chiso !== 'height' || !Number.isFinite(height)) return undefined;
  return Math.min(Math.max(Math.ceil(height!), limits.least), limits.most);
}
