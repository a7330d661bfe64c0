import type { Font, Paint, PathMark, Scene, TextMark } from './scene-marks.js';

/** What is said of a picture, and in which language. */
export interface SceneWords {
  readonly lang: string;
  readonly title: string;
  /** What it shows, in sentences. */
  readonly description?: string | undefined;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * A picture as an SVG file that needs nothing else: its texts are texts, in
 * the fonts of the page or, where they are not there, in others that keep
 * their width.
 */
export function writeSvg(
  { width, height, marks }: Scene,
  { lang, title, description }: SceneWords,
): string {
  const head: Attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': lang,
    lang,
  };
  return write('svg', head, [
    write('title', {}, [escapeXml(title)]),
    ...(description ? [write('desc', {}, [escapeXml(description)])] : []),
    ...marks.map((mark) =>
      mark.kind === 'text' ? writeText(mark, lang) : writePath(mark),
    ),
  ]);
}

function writePath({ d, place, clip, ...paint }: PathMark): string {
  const path = write('path', {
    d,
    transform: place && writePlace(place),
    ...paintOf(paint),
  });
  if (!clip) return path;
  const { left: x, top: y, width, height } = clip;
  const viewBox = [x, y, width, height].map(round).join(' ');
  // An SVG in another shows nothing outside of its box.
  return write('svg', { x, y, width, height, viewBox }, [path]);
}

function writePlace([a, b, c, d, e, f]: NonNullable<PathMark['place']>) {
  const isMoved = a === 1 && b === 0 && c === 0 && d === 1;
  return isMoved
    ? `translate(${round(e)} ${round(f)})`
    : `matrix(${[a, b, c, d].join(' ')} ${round(e)} ${round(f)})`;
}

function writeText(mark: TextMark, pictureLang: string): string {
  const { text, x, y, width, anchor, font, lang, ...paint } = mark;
  const shares = { start: 0, middle: 0.5, end: 1 } as const;
  const isOther = lang && lang !== pictureLang;
  return write(
    'text',
    {
      x: x + width * shares[anchor],
      y,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      textLength: width,
      lengthAdjust: 'spacingAndGlyphs',
      ...fontOf(font),
      ...paintOf(paint),
      'xml:lang': isOther ? lang : undefined,
      lang: isOther ? lang : undefined,
    },
    [escapeXml(text)],
  );
}

function fontOf({
  family,
  size,
  weight,
  style,
  variant,
  spacing,
}: Font): Attributes {
  return {
    'font-family': /(serif|monospace|system-ui)$/.test(family)
      ? family
      : `${family}, sans-serif`,
    'font-size': size,
    'font-weight': weight === '400' ? undefined : weight,
    'font-style': style === 'normal' ? undefined : style,
    'font-variant': variant === 'normal' ? undefined : variant,
    'letter-spacing': spacing || undefined,
  };
}

function paintOf({ fill, stroke }: Paint): Attributes {
  const visible = (alpha = 1) => (alpha < 1 ? alpha : undefined);
  return {
    fill: fill?.hex ?? 'none',
    'fill-opacity': visible(fill?.alpha),
    ...(stroke && {
      stroke: stroke.color.hex,
      'stroke-opacity': visible(stroke.color.alpha),
      'stroke-width': stroke.width,
      'stroke-dasharray': stroke.dash.join(' ') || undefined,
      'stroke-linecap': stroke.cap === 'butt' ? undefined : stroke.cap,
      'stroke-linejoin': stroke.join === 'miter' ? undefined : stroke.join,
      'paint-order': stroke.isBeneath ? 'stroke' : undefined,
    }),
  };
}

/** An element, its content being written already. */
function write(
  name: string,
  attributes: Attributes,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(asText(value!))}"`)
    .join('');
  return content.length > 0
    ? `<${name}${written}>${content.join('\n')}</${name}>`
    : `<${name}${written}/>`;
}

function asText(value: string | number): string {
  return typeof value === 'number' ? String(round(value)) : value;
}

/** Finer than any printer draws. */
function round(length: number): number {
  return Math.round(length * 100) / 100;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that XML can hold; it has no sign for what is left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => escapes[sign]!)
    .replace(
      /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
      '',
    );
}
