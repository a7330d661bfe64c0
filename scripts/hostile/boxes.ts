import type { Page } from 'playwright-core';
import { fallbacks, threeElements } from './three-elements.js';

/** What a page gives an element: a place, a width, and what is inherited. */
export interface Given {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly zoom: number;
  /** Whether the column it stands in is a container of its own. */
  readonly isContained: boolean;
  /** All that an element takes over, because its reader may set it. */
  readonly inherited: Readonly<Record<string, string>>;
}

const tags = Object.keys(fallbacks).map((name) => `chiso-${name}`);

/** What stands on a page without a style of its own, each in a box. */
export const boxedElements = threeElements.replace(
  /<chiso-[\s\S]*?<\/chiso-\w+>/g,
  '<div class="box">$&</div>',
);

/** What a page gives each of its elements, in their order. */
export async function readGiven(page: Page): Promise<readonly Given[]> {
  return page.evaluate((names) => {
    const isContained = (element: Element): boolean => {
      const parent = element.parentElement;
      return (
        parent !== null &&
        (getComputedStyle(parent).containerType !== 'normal' ||
          isContained(parent))
      );
    };
    return names.map((name) => {
      const element = document.querySelector(name)!;
      const frame = element.shadowRoot!.querySelector('[part=frame]')!;
      const { left, top, width } = frame.getBoundingClientRect();
      const style = getComputedStyle(element);
      const { fontFamily, letterSpacing, wordSpacing } = style;
      const [line, size] = [style.lineHeight, style.fontSize].map(parseFloat);
      // As it was written: in a frame the text has other sizes.
      const lineHeight = `${Math.round((1000 * line!) / size!) / 1000}`;
      return {
        left,
        top,
        width,
        zoom: element.currentCSSZoom,
        isContained: isContained(element),
        inherited: {
          fontFamily,
          letterSpacing,
          wordSpacing,
          lineHeight: lineHeight === 'NaN' ? 'normal' : lineHeight,
        },
      };
    });
  }, tags);
}

/** Gives the elements in the boxes of a plain page just that. */
export async function give(page: Page, given: readonly Given[]): Promise<void> {
  await page.evaluate((all) => {
    const boxes = document.querySelectorAll<HTMLElement>('.box');
    all.forEach(({ left, top, width, zoom, isContained, inherited }, nth) => {
      const box = boxes[nth]!;
      Object.assign(box.style, {
        position: 'absolute',
        left: `${left / zoom}px`,
        top: `${top / zoom}px`,
        width: `${width / zoom}px`,
        zoom: `${zoom}`,
        containerType: isContained ? 'inline-size' : '',
      });
      Object.assign((box.firstElementChild as HTMLElement).style, inherited);
    });
  }, given);
}

/** The pictures of the three, one below the other, on any ground. */
export async function lookAtFrames(page: Page): Promise<readonly Buffer[]> {
  const pictures: Buffer[] = [];
  for (const tag of tags) {
    const box = await page.locator(`${tag} [part=frame]`).boundingBox();
    pictures.push(await page.screenshot({ clip: box! }));
  }
  return pictures;
}
