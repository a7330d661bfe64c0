import { parseAst } from 'rollup/parseAst';

/** A node of a script, by the names of ESTree. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

/** Every node of a script, each before those that it is made of. */
export function syntaxNodes(code: string): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    found.push(value);
    Object.values(value).forEach(visit);
  };
  visit(parseAst(code));
  return found;
}

export function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as SyntaxNode).type === 'string'
  );
}

/** `name`, where a node is nothing else; undefined where it is. */
export function identifier(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier'
    ? String(node.name)
    : undefined;
}

/** A text that stands in the code as it is. */
export function literal(node: unknown): string | undefined {
  return isNode(node) &&
    node.type === 'Literal' &&
    typeof node.value === 'string'
    ? node.value
    : undefined;
}

/** `name` of `x.name` and of `x['name']`. */
export function memberName(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== 'MemberExpression') return undefined;
  return node.computed ? literal(node.property) : identifier(node.property);
}
