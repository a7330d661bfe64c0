import { widgetNames } from './names.js';
import { fillPlaceholders } from './placeholders.js';

/** Elements of ours that have no script yet. */
const waiting = widgetNames.map((name) => `chiso-${name}:not(:defined)`).join();

/**
 * Brings the scripts of the widgets, which stand beside the loader, when one of
 * them nears the screen, each once. What is returned looks after a part of the
 * page, now and whenever something is added to it: the document first of all,
 * and a shadow tree of the page where it asks for that.
 */
export function startLoader(
  loader: string,
): (root: Document | ShadowRoot) => void {
  const asked = new Set<string>();
  let isWarned = false;
  let nearScreen: IntersectionObserver | undefined;

  function waitFor(element: Element): void {
    // Pages hide `:not(:defined)`: what has no box never comes near.
    if (getComputedStyle(element).display === 'none') {
      load(element);
      return;
    }
    try {
      nearScreen ??= new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) {
            if (isIntersecting) load(target);
          }
        },
        // So early that it stands when the reader comes to it.
        { rootMargin: '100%' },
      );
      nearScreen.observe(element);
    } catch {
      // The page has taken the observer away: nobody tells who comes near.
      load(element);
    }
  }

  async function load(element: Element): Promise<void> {
    nearScreen?.unobserve(element);
    const { localName } = element;
    if (asked.has(localName)) return;
    asked.add(localName);
    try {
      // `chiso-gauge` → `chiso.gauge.js`
      const file = `${localName.replace('-', '.')}.js`;
      await import(new URL(file, loader).href);
    } catch (error) {
      // A reason that keeps one back most often keeps back all.
      if (!isWarned) {
        console.warn(`chiso: <${localName}> keeps its fallback:`, error);
      }
      isWarned = true;
      document.querySelectorAll(localName).forEach(tellFailure);
    }
  }

  return (root) => {
    const scan = () => {
      fillPlaceholders(root);
      for (const element of root.querySelectorAll(waiting)) {
        waitFor(element);
      }
    };
    try {
      new MutationObserver(scan).observe(root, {
        childList: true,
        subtree: true,
      });
    } catch {
      // Nobody tells of what is added: finds what the page came with.
      addEventListener('DOMContentLoaded', scan);
    }
    const loadAll = () => root.querySelectorAll(waiting).forEach(load);
    // Paper shows what the screen does not.
    addEventListener('beforeprint', loadAll);
    scan();
    // A link leads to a figure, wherever it stands.
    if (location.hash.startsWith('#chiso=')) loadAll();
  };
}

/** One line above what stands there instead. */
function tellFailure(element: Element): void {
  const line = document.createElement('small');
  const isEnglish = /^en\b/.test(
    element.closest('[lang]')?.getAttribute('lang') ?? '',
  );
  line.lang = isEnglish ? 'en' : 'vi';
  line.textContent = isEnglish
    ? 'The script that draws these figures could not be loaded.'
    : 'Không tải được mã vẽ các số liệu này.';
  element.prepend(line);
}
