import type { Statistic } from '@chiso/data/core';
import type { StaticQuestion } from './static-view.js';

/** A name that is none is not found, like that of an indicator. */
type Read<Name> = Name extends 'statistic' ? Statistic : string;

/** An attribute of a number; an empty one is as good as none. */
export function numberIn(
  asked: StaticQuestion,
  name: string,
): number | undefined {
  const text = asked[name]?.trim();
  return text ? Number(text) : undefined;
}

/** A boolean attribute: true where it is there, whatever it says. */
export function flagIn(asked: StaticQuestion, name: string): boolean {
  return asked[name] !== undefined;
}

/** The texts of attributes, without the empty ones, which ask nothing. */
export function textsIn<Name extends string>(
  asked: StaticQuestion,
  names: readonly Name[],
): { readonly [One in Name]?: Read<One> } {
  return Object.fromEntries(
    names.flatMap((name) => (asked[name] ? [[name, asked[name]]] : [])),
  ) as { readonly [One in Name]?: Read<One> };
}
