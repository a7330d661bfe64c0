/** Whether a name can be a folder, a part of a tag and of a class. */
export function isWidgetName(name: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name);
}

/**
 * Puts the name of a widget into a template or the path of one:
 * `__name__` → `share-bar`, `__Name__` → `ShareBar`, `__camel__` → `shareBar`.
 */
export function fillTemplate(template: string, name: string): string {
  const pascal = name.replace(/(?:^|-)(\w)/g, (_, first: string) =>
    first.toUpperCase(),
  );
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  return template
    .replaceAll('__name__', name)
    .replaceAll('__Name__', pascal)
    .replaceAll('__camel__', camel);
}
