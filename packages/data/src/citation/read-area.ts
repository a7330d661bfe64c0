import type { AreaDescription, Figure } from '../dataset/answers.js';
import { describeArea } from '../dataset/describe-area.js';
import type { AreaEvidence } from './evidence.js';
import type { EvidenceReader } from './evidence-reader.js';

/** The figure's area, its vintage and what became of it. */
export function readArea(
  { area: id, measure, rank, change }: Figure,
  reader: EvidenceReader,
): AreaEvidence {
  const { index, pick, words } = reader;
  const area = describeArea(index, id);
  const { vintage } = area;
  const successor =
    area.successor === undefined
      ? undefined
      : describeArea(index, area.successor);
  const before = predecessors(id, reader);
  // Those that went on unchanged are the same place under both lists.
  const hasChanged = vintage && (successor ?? before.length > 1);
  const written = (measure ?? rank ?? change)?.shown.area ?? index.header.area;
  return {
    id,
    name: pick(area.name) ?? { text: id, lang: reader.documentLang },
    vintage: vintage && { code: vintage, text: words.vintages[vintage] },
    isVintageInferred: vintage !== undefined && written !== id,
    time: hasChanged ? words.times[vintage] : undefined,
    successor: successor && {
      id: successor.id,
      name: nameOf(successor, reader),
    },
    history: successor
      ? tellSuccessor(area, successor, reader)
      : before.length > 1
        ? words.formedFrom(list(before, reader))
        : undefined,
  };
}

function tellSuccessor(
  area: AreaDescription,
  successor: AreaDescription,
  reader: EvidenceReader,
): string {
  const { words } = reader;
  const into = nameOf(successor, reader).text;
  const others = predecessors(successor.id, reader).filter(
    ({ id }) => id !== area.id,
  );
  return others.length > 0
    ? words.merged(list(others, reader), into)
    : words.becamePartOf(into);
}

/** The provinces of the 63 that one of the 34 was made of, where it is known. */
function predecessors(
  id: string,
  { index: { areas } }: EvidenceReader,
): readonly AreaDescription[] {
  return (areas?.members('vn63') ?? []).flatMap((member) => {
    const area = areas?.get(member);
    return area?.successor === id ? area : [];
  });
}

function nameOf({ id, name }: AreaDescription, { pick, lang }: EvidenceReader) {
  return pick(name) ?? { text: id, lang };
}

function list(
  areas: readonly AreaDescription[],
  reader: EvidenceReader,
): string {
  return new Intl.ListFormat(reader.lang).format(
    areas.map((area) => nameOf(area, reader).text),
  );
}
