/** One module named by an import, an export or a dynamic import. */
export interface Specifier {
  readonly line: number;
  /** Undefined when a dynamic import is given anything but one string. */
  readonly module: string | undefined;
}

// The formatter puts every static import at the start of a line. Types count:
// a stage that names a later stage's type knows that stage.
const staticImport =
  /^(?:import|export)\b(?:[^'";]*?\bfrom)?\s*(['"])(?<module>[^'"]+)\1/gm;
const dynamicImport = /\bimport\(\s*(?:(['"])(?<module>[^'"]+)\1)?/g;

/** Reads the modules that a TypeScript file names. */
export function importSpecifiers(text: string): readonly Specifier[] {
  const code = blankComments(text);
  return [...code.matchAll(staticImport), ...code.matchAll(dynamicImport)]
    .map((match) => ({
      line: code.slice(0, match.index).split('\n').length,
      module: match.groups?.module,
    }))
    .sort((a, b) => a.line - b.line);
}

// Keeps the line breaks, so that lines are still counted right. Only comments
// that open a line are blanked: anything else may be part of a string.
function blankComments(text: string): string {
  return text
    .replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, (comment) =>
      comment.replace(/[^\n]/g, ' '),
    )
    .replace(/^[ \t]*\/\/.*$/gm, '');
}
