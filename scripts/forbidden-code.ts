import {
  identifier,
  isNode,
  literal,
  memberName,
  type SyntaxNode,
  syntaxNodes,
} from './syntax-tree.js';

/**
 * What a script must not do where a page's policy trusts no text: each line
 * says where and what. The one place in Lit that makes markup of its templates
 * is known by its words and let through, once; any other, or one that has
 * changed, is not.
 */
export function forbiddenCode(code: string): readonly string[] {
  const nodes = syntaxNodes(code);
  const documents = documentNames(nodes);
  const audited = nodes.find((node) => isTemplateSink(code, node));
  return nodes
    .filter((node) => !audited || !isInside(node, audited))
    .flatMap((node) => {
      const reason =
        forbidsName(node) ??
        forbidsMember(node, documents) ??
        forbidsCall(node) ??
        forbidsText(node);
      return reason ? [`${placeOf(code, node)}: ${reason}`] : [];
    });
}

/**
 * `static createElement(html, options) { const template =
 * document.createElement('template'); template.innerHTML = html; return
 * template; }` of lit-html, whatever its names have become. What is written
 * there has passed Lit's own policy.
 */
const templateSink =
  /^static createElement\((\w+),\w+\)\{const (\w+)=\w+\.createElement\(["']template["']\);return \2\.innerHTML=\1,\2\}$/;

function isTemplateSink(code: string, { type, start, end }: SyntaxNode) {
  return (
    type === 'MethodDefinition' && templateSink.test(code.slice(start, end))
  );
}

function isInside(one: SyntaxNode, other: SyntaxNode): boolean {
  return one.start >= other.start && one.end <= other.end;
}

/** Globals that make code, markup or a thread out of a text. */
const names = new Set([
  'eval',
  'DOMParser',
  'Worker',
  'SharedWorker',
  'styleMap',
]);

function forbidsName(node: SyntaxNode): string | undefined {
  // `globalThis.eval` has the name in it, and `globalThis['eval']` has not.
  const name = identifier(node) ?? (isQuoted(node) && memberName(node));
  return name && names.has(name) ? name : undefined;
}

function isQuoted({ type, computed }: SyntaxNode): boolean {
  return type === 'MemberExpression' && computed === true;
}

/** Properties and methods that do, whatever they are of. */
const members = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
  'cssText',
  'writeln',
]);

function forbidsMember(
  node: SyntaxNode,
  documents: ReadonlySet<string>,
): string | undefined {
  const name = memberName(node);
  if (!name) return undefined;
  if (members.has(name)) return `.${name}`;
  const isDocument =
    documents.has(identifier(node.object) ?? '') ||
    /^(document|ownerDocument|contentDocument)$/.test(
      memberName(node.object) ?? '',
    );
  return name === 'write' && isDocument ? 'document.write' : undefined;
}

/** `document`, and what a shortened script calls it. */
function documentNames(nodes: readonly SyntaxNode[]): ReadonlySet<string> {
  const other = nodes.flatMap((node) =>
    node.type === 'VariableDeclarator' &&
    (identifier(node.init) === 'document' ||
      memberName(node.init) === 'document')
      ? (identifier(node.id) ?? [])
      : [],
  );
  return new Set(['document', ...other]);
}

function forbidsCall({ type, ...node }: SyntaxNode): string | undefined {
  if (type !== 'CallExpression' && type !== 'NewExpression') return undefined;
  const called = identifier(node.callee) ?? memberName(node.callee);
  const [first] = node.arguments as readonly SyntaxNode[];
  if (called === 'Function') return 'new Function';
  if (called === 'setTimeout' || called === 'setInterval') {
    return isText(first) ? `${called} of a text` : undefined;
  }
  if (called === 'setAttribute' && /^style$/i.test(literal(first) ?? '')) {
    return "setAttribute('style')";
  }
  return undefined;
}

function isText(node: unknown): boolean {
  return (
    literal(node) !== undefined ||
    (isNode(node) && node.type === 'TemplateLiteral')
  );
}

/** Text in which a page would find a style. */
function forbidsText(node: SyntaxNode): string | undefined {
  if (node.type === 'ImportDeclaration' || node.type === 'ImportExpression') {
    const module = literal(node.source) ?? '';
    return /style-map/.test(module) ? 'styleMap' : undefined;
  }
  const text = textOf(node);
  // A template may have its values in a tag, before the style.
  if (/<[a-z][^>]*\sstyle\s*=/i.test(text)) return 'style= in markup';
  return text.includes('`styleMap`') ? 'styleMap' : undefined;
}

/** A text, or a whole template with three dots for each value. */
function textOf(node: SyntaxNode): string {
  if (node.type !== 'TemplateLiteral') return literal(node) ?? '';
  const quasis = node.quasis as readonly {
    readonly value: { readonly raw: string };
  }[];
  return quasis.map(({ value }) => value.raw).join('…');
}

/** `12:5`, in lines and columns from 1. */
function placeOf(code: string, { start }: SyntaxNode): string {
  const before = code.slice(0, start).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}
