import {
  composePicture,
  palettes,
  type StaticView,
  type Theme,
  writeSvg,
} from '@chiso/widgets/static';
import { fontFamily, measureText } from './bundled-font.js';

/** How a picture is made. */
export interface PictureOptions {
  readonly theme: Theme;
  /** In px of the page. A card has a size of its own. */
  readonly width: number;
  readonly isCard: boolean;
  /** Where the figures can be found again. */
  readonly address?: string | undefined;
}

/** As large as social networks show pictures of links. */
const card = { width: 1200, height: 630, rootPx: 25 };

const page = { height: undefined, rootPx: 16 };

/** A picture as text, and how large it is in px of the page. */
export interface SvgPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A view as a stand-alone SVG; undefined where it is words only. */
export function drawPicture(
  view: StaticView,
  { theme, width, isCard, address }: PictureOptions,
): SvgPicture | undefined {
  const scene = composePicture(view, {
    ...(isCard ? card : { ...page, width }),
    address,
    palette: palettes[theme],
    family: fontFamily,
    measureText,
  });
  if (!scene) return undefined;
  const { lang, header, context, summary } = view;
  const svg = writeSvg(scene, {
    lang,
    title: [header.text, context].filter(Boolean).join('. '),
    description: summary,
  });
  return { svg, width: scene.width, height: scene.height };
}
