import type { Page } from 'playwright-core';

/**
 * The texts of our elements that stand past the frame of theirs, or that a box
 * around them cuts off.
 */
export async function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      const frame = element.shadowRoot?.querySelector('[part=frame]');
      if (!frame) continue;
      const outer = frame.getBoundingClientRect();
      for (const one of frame.querySelectorAll('*')) {
        const isText = [...one.childNodes].some(
          (node) => node instanceof Text && node.data.trim(),
        );
        if (!isText || one.closest('.unseen, [aria-live]')) continue;
        const box = one.getBoundingClientRect();
        if (!box.width || !box.height) continue;
        const isOut =
          box.left < outer.left - 1 ||
          box.right > outer.right + 1 ||
          box.top < outer.top - 1 ||
          box.bottom > outer.bottom + 1;
        const { overflow } = getComputedStyle(one);
        const isCut =
          overflow !== 'visible' && one.scrollWidth > one.clientWidth + 1;
        if (isOut || isCut) {
          found.push(`${element.localName}: ${one.textContent?.trim()}`);
        }
      }
    }
    return found;
  });
}

/** The size of a heading, and the least that any text is drawn in; in px. */
export async function textSizes(
  page: Page,
): Promise<{ readonly header: number; readonly least: number }> {
  return page.evaluate(() => {
    const size = (element: Element) =>
      Number.parseFloat(getComputedStyle(element).fontSize);
    const sizes: number[] = [];
    let header = 0;
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      for (const one of shadowRoot?.querySelectorAll('[part=frame] *') ?? []) {
        if (one.matches('[part=header]')) header = size(one);
        const isText = [...one.childNodes].some(
          (node) => node instanceof Text && node.data.trim(),
        );
        if (isText && !one.matches('.unseen, sup')) sizes.push(size(one));
      }
    }
    return { header, least: Math.min(...sizes) };
  });
}
