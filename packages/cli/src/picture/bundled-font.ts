import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MeasureText, Type } from '@chiso/widgets/static';
import { create, type Font } from 'fontkit';

// IBM Plex Sans: all of Vietnamese, and figures that are of one width by
// themselves, so that columns line up in programs that know no font features.
const files: Readonly<Record<Type['weight'], string>> = {
  400: '400Regular/IBMPlexSans_400Regular.ttf',
  600: '600SemiBold/IBMPlexSans_600SemiBold.ttf',
  700: '700Bold/IBMPlexSans_700Bold.ttf',
};

const { resolve } = createRequire(import.meta.url);

/** Its name, for the program that paints with it. */
export const fontName = 'IBM Plex Sans';

/** As CSS names it, with what may stand in for it in an SVG file. */
export const fontFamily = `'${fontName}', 'Be Vietnam Pro', 'Noto Sans', sans-serif`;

/** Where the font's files are, the regular one first. */
export const fontFiles: readonly string[] = Object.values(files).map((file) =>
  resolve(`@expo-google-fonts/ibm-plex-sans/${file}`),
);

const fonts = new Map<Type['weight'], Font>();

// A picture measures the same words again and again. They are those of one
// run of the command, and go with it.
const widths = new Map<string, number>();

/** The width of a text in the bundled font, kerning included. */
export const measureText: MeasureText = (text, { size, weight }) => {
  const key = `${weight} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    const font = fontOf(weight);
    width = font.layout(text).advanceWidth / font.unitsPerEm;
    widths.set(key, width);
  }
  return width * size;
};

function fontOf(weight: Type['weight']): Font {
  let font = fonts.get(weight);
  if (!font) {
    const file = fontFiles[Object.keys(files).indexOf(String(weight))]!;
    font = create(readFileSync(file)) as Font;
    fonts.set(weight, font);
  }
  return font;
}
