/**
 * The tokens that a page may set, and the look that every widget shares. The
 * grounds are system colours, so that they follow the page's `color-scheme`;
 * the hue is mixed with that of the text, darker on white and lighter on black.
 * Of what a page's elements inherit, a frame takes the font, the theme, and the
 * spacing of letters, words and lines, which are its reader's to set; capitals,
 * drawing and direction of the page's own text are not. The buttons come later;
 * their place is kept. What is said of the CSS is said here, because a comment
 * inside would be loaded with it.
 */
export const tokens = /* css */ `
  :host {
    --_text: var(--chiso-text, CanvasText);
    --_surface: var(--chiso-surface, Canvas);
    --_muted: var(--chiso-muted, color-mix(in srgb, CanvasText 68%, Canvas));
    --_line: var(--chiso-line, color-mix(in srgb, CanvasText 14%, Canvas));
    --_track: var(--chiso-track, color-mix(in srgb, CanvasText 9%, Canvas));
    --_accent: var(
      --chiso-accent,
      color-mix(in srgb, CanvasText 28%, #1081cb)
    );
    display: block;
    font-family: var(--chiso-font, inherit);
    line-height: 1.35;
  }
  :host([hidden]) {
    display: none;
  }
  figure,
  p {
    margin: 0;
  }
  [part='frame'] {
    all: initial;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--chiso-radius, 0.3rem);
    box-sizing: border-box;
    color: var(--_text);
    color-scheme: inherit;
    direction: ltr;
    display: flex;
    flex-direction: column;
    font-family: inherit;
    font-variant-numeric: tabular-nums;
    letter-spacing: inherit;
    line-height: inherit;
    overflow-wrap: anywhere;
    padding: var(--chiso-spacing, 1rem 1.25rem 0.6rem);
    visibility: inherit;
    word-spacing: inherit;
  }
  [part='header'] {
    font-size: 1rem;
    font-weight: 600;
  }
  [part='context'],
  [part='placeholder'] {
    font-size: 0.84rem;
  }
  [part='context'],
  [part='message'],
  [part='footer'] {
    color: var(--_muted);
  }
  [part='footer'] {
    border-block-start: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.78rem;
    gap: 0 0.9rem;
    margin-block-start: auto;
    padding-block-start: 0.4rem;
  }
  [part='source'] {
    flex: 99 1 12rem;
    padding-block: 0.15rem;
  }
  [part='actions'] {
    display: flex;
    flex: 1 1 13.5rem;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    min-block-size: 1.5rem;
  }
  a {
    color: inherit;
  }
  [part='placeholder'] {
    margin: auto;
    padding-block: 0.75rem;
  }
  /* As high as its line before there are words. */
  [part='message'] {
    min-block-size: 1.35em;
    text-align: center;
  }
  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;
