import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Known {
  /** The scripts of the package at the root. */
  readonly scripts: ReadonlySet<string>;
  readonly root: string;
}

/**
 * What a Markdown file says that is not so: an `npm run` of a script that does
 * not exist, a link to a file that does not, a JSON block that does not parse.
 */
export function markdownProblems(
  path: string,
  text: string,
  { scripts, root }: Known,
): readonly string[] {
  const blocks = [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```/gm)];
  // Code is no place for links: `[0](…)` may be anything there.
  const prose = text
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '');
  return [
    ...[...text.matchAll(/\bnpm (?:run )?([\w:-]+)/g)]
      .filter(([words]) => /^npm (run |test$|start$)/.test(words))
      .flatMap(([words, name = '']) =>
        scripts.has(name) ? [] : [`${path}: there is no \`${words}\``],
      ),
    ...[...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(join(root, dirname(path), target)))
      .map((target) => `${path}: the link to ${target} leads nowhere`),
    ...blocks
      .filter(([, language]) => language === 'json')
      .flatMap(([, , code = '']) => jsonProblem(path, code)),
  ];
}

function jsonProblem(path: string, code: string): readonly string[] {
  try {
    JSON.parse(code);
    return [];
  } catch (error) {
    return [`${path}: a JSON block: ${(error as Error).message}`];
  }
}
