import type { LocalizedText, Text } from '../../document/types.js';

/** A value that a component can have, by its index. */
export interface SdmxValue {
  readonly id: string;
  readonly name: Text | undefined;
}

/** A dimension or an attribute of a message. */
export interface SdmxComponent {
  readonly id: string;
  readonly name: Text | undefined;
  readonly roles: readonly string[];
  /** Undefined where observations hold the values themselves. */
  readonly values: readonly SdmxValue[] | undefined;
  readonly fallback: string | undefined;
}

/** The components of a level such as `series`; what is none is left out. */
export function readComponents(level: unknown): readonly SdmxComponent[] {
  if (!Array.isArray(level)) return [];
  return level.filter(isObject).map((component, position) => {
    const { id, roles, role, values, default: fallback } = component;
    const stated = roles ?? role;
    return {
      id: typeof id === 'string' ? id : `_${position}`,
      name: readName(component),
      roles: (Array.isArray(stated) ? stated : [stated]).filter(
        (one): one is string => typeof one === 'string',
      ),
      values: Array.isArray(values)
        ? values.map((value, index) => readValue(value, index))
        : undefined,
      fallback: typeof fallback === 'string' ? fallback : undefined,
    };
  });
}

function readValue(value: unknown, index: number): SdmxValue {
  if (!isObject(value)) return { id: String(value ?? index), name: undefined };
  const { id, value: plain } = value;
  const words = isObject(plain) ? readNames(plain) : undefined;
  const code = id ?? (isObject(plain) ? undefined : plain);
  return {
    id: code === undefined || code === null ? String(index) : String(code),
    name: readName(value) ?? words,
  };
}

/** `names` in our languages, else `name`. */
export function readName(item: Record<string, unknown>): Text | undefined {
  const { name, names } = item;
  const known = isObject(names) ? readNames(names) : undefined;
  const plain = typeof name === 'string' ? name : undefined;
  return known ?? plain;
}

function readNames(names: Record<string, unknown>): LocalizedText | undefined {
  const found: { vi?: string; en?: string } = {};
  for (const [tag, name] of Object.entries(names)) {
    if (typeof name !== 'string' || name === '') continue;
    const lang = /^(vi|en)(-|$)/i.exec(tag)?.[1]?.toLowerCase();
    if (lang === 'vi' || lang === 'en') found[lang] ??= name;
  }
  return found.vi === undefined && found.en === undefined ? undefined : found;
}

/** An object that is no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
