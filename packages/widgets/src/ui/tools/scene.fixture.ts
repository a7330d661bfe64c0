import { comesTo } from '../../../test-support/page.js';
import '../../all.js';
import type { BaseElement } from '../base-element.js';

/**
 * An example of a widget, "gauge/bars", as a page's author wrote it, with all
 * that comes after its first picture.
 */
export async function example(
  name: string,
  { width = 560, colorScheme = 'light', lang = 'vi' } = {},
): Promise<BaseElement> {
  const [widget, file] = name.split('/');
  const answer = await fetch(
    `/packages/widgets/src/widgets/${widget}/examples/${file}.html`,
  );
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.style.colorScheme = colorScheme;
  box.lang = lang;
  const fragment = document.createRange();
  box.append(fragment.createContextualFragment(await answer.text()));
  document.body.append(box);
  const element = box.querySelector<BaseElement>(`chiso-${widget}`)!;
  await comesTo(element, 'ready');
  return element;
}
