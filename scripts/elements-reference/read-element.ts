import { elementClassName } from '../widget-folders.js';
import type { ElementReference, Named, Property } from './elements-page.js';

/** What is read here of a custom elements manifest. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly Declaration[];
  }[];
}

interface Declaration {
  readonly name: string;
  readonly description?: string;
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** The part of a class that says which attribute sets which property. */
export interface ReactiveClass {
  readonly properties: Readonly<
    Record<string, { readonly attribute?: string | false }>
  >;
}

/**
 * Joins what a class does (its properties and their attributes) with what its
 * comments say. A property that no comment speaks of is listed all the same.
 */
export function readElement(
  widget: string,
  { modules }: Manifest,
  reactive: ReactiveClass,
): ElementReference {
  const className = elementClassName(widget);
  const declaration = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ name }) => name === className);
  const members = declaration?.members ?? [];
  return {
    tag: `chiso-${widget}`,
    className,
    description: declaration?.description ?? '',
    properties: Object.entries(reactive.properties).map(
      ([name, { attribute }]) => {
        const member = members.find((candidate) => candidate.name === name);
        return property({ name, attribute, member });
      },
    ),
    events: named(declaration?.events),
    slots: named(declaration?.slots),
    parts: named(declaration?.cssParts),
    customProperties: named(declaration?.cssProperties),
  };
}

function property({
  name,
  attribute,
  member,
}: {
  readonly name: string;
  readonly attribute: string | false | undefined;
  readonly member: Described | undefined;
}): Property {
  return {
    name,
    attribute:
      attribute === false ? undefined : (attribute ?? name.toLowerCase()),
    type: member?.type?.text ?? '',
    description: member?.description ?? '',
    default: member?.default,
  };
}

function named(list: readonly Described[] = []): readonly Named[] {
  return list.map(({ name, description = '', default: value }) => ({
    name,
    description,
    default: value,
  }));
}
