import { listFiles, rootFolder } from './files.js';

/**
 * The names of the widget folders, sorted. A folder counts from the moment it
 * has its element.
 */
export function widgetNames(root: string = rootFolder): readonly string[] {
  return namesWith('element', root);
}

/** The names of those that can be drawn without a page, sorted. */
export function staticNames(root: string = rootFolder): readonly string[] {
  return namesWith('static', root);
}

/** The files with their styles, from the folder of the widgets. */
export function styleFiles(root: string = rootFolder): readonly string[] {
  const names = widgetNames(root);
  return listFiles('packages/widgets/src/widgets', root).flatMap((path) => {
    const [, file, name] =
      /widgets\/(([^/]+)\/\2\.styles[^.]*\.ts)$/.exec(path) ?? [];
    return file && names.includes(name!) ? [file] : [];
  });
}

function namesWith(stage: string, root: string): readonly string[] {
  return listFiles('packages/widgets/src/widgets', root).flatMap((path) => {
    const [, name, file] = /widgets\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    return name && file === `${name}.${stage}.ts` ? [name] : [];
  });
}

/** `share-bar` → `ShareBarElement` */
export function elementClassName(widget: string): string {
  const words = widget.split('-');
  const pascal = words.map(
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  );
  return `${pascal.join('')}Element`;
}
