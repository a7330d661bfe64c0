import { Resvg } from '@resvg/resvg-js';
import { fontFiles, fontName } from './bundled-font.js';

/**
 * An SVG picture as PNG, so many px of it to one of the SVG. Only the bundled
 * font is used, so that every machine paints the same bytes.
 */
export function paintPng(svg: string, scale: number): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: fontName,
      sansSerifFamily: fontName,
    },
  });
  return picture.render().asPng();
}
