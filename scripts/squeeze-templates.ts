import { parseAst } from 'rollup/parseAst';

/** A node of a syntax tree, or a list of them. */
interface Node {
  readonly type?: string;
  /** Of a tagged template: what tags it, and its texts. */
  readonly tag?: { readonly name?: string };
  readonly quasi?: { readonly quasis: readonly Place[] };
}

/**
 * The code of a module, its templates without their indentation. Minifiers
 * leave templates as they are; a page shows one white space as it does ten.
 */
export function squeezeTemplates(code: string): string {
  const places = indentations(parseAst(code) as never, code);
  let squeezed = '';
  let from = 0;
  for (const { start, end } of places.sort((a, b) => a.start - b.start)) {
    squeezed += code.slice(from, start);
    from = end;
  }
  return squeezed + code.slice(from);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where lines of the templates under a node are indented. */
function indentations(node: Node, code: string): Place[] {
  const { type, tag, quasi } = node;
  const isTemplate =
    type === 'TaggedTemplateExpression' && /^(html|svg)$/.test(tag?.name ?? '');
  const texts = isTemplate ? quasi!.quasis : [];
  return [
    ...texts.flatMap(({ start, end }) =>
      [...code.slice(start, end).matchAll(/(?<=\n)[ \t]+/g)].map(
        ({ 0: spaces, index }) => ({
          start: start + index,
          end: start + index + spaces.length,
        }),
      ),
    ),
    ...Object.values(node)
      .filter((member) => typeof member === 'object' && member !== null)
      .flatMap((member) => indentations(member as Node, code)),
  ];
}
