import { expect } from '@esm-bundle/chai';
import {
  all,
  find,
  partText,
  settled,
  until,
} from '../../../test-support/page.js';
import './scorecard.define.js';
import type { ScorecardElement } from './scorecard.element.js';

/** What is seen of a board at a moment. */
interface Picture {
  readonly isWhole: boolean;
  readonly sentence: string;
  readonly statuses: readonly string[];
  readonly cells: number;
  /** The top and the height of each row and of what follows, in px. */
  readonly places: readonly (readonly [top: number, height: number])[];
}

function look(element: ScorecardElement): Picture {
  const { top } = element.getBoundingClientRect();
  const places = 'tr, [part=counts], [part=found], [part=footer]';
  return {
    isWhole: all(element, '[part=rule]').length > 0,
    sentence: partText(element, '[part=sentence]'),
    statuses: all(element, 'td.status b').map((word) =>
      word.textContent!.trim(),
    ),
    cells: find(element, 'tbody tr.row').children.length,
    places: all(element, places).map((part) => {
      const box = part.getBoundingClientRect();
      return [Math.round(box.top - top), Math.round(box.height)];
    }),
  };
}

// In a file of its own: no other test has loaded the later part yet, so that
// a board that is given its document most often stands before that part is
// there. Where it must, `scripts/late-parts.test.ts` holds it back.
describe('<chiso-scorecard> before its later part', () => {
  it('<chiso-scorecard> stands with its statuses, and nothing moves when the rest comes', async () => {
    const documents = await Promise.all(
      ['digital-transformation', 'digital-economy-share'].map(async (name) => {
        const response = await fetch(`/examples/data/${name}.json`);
        return (await response.json()) as unknown;
      }),
    );
    const boards = documents.flatMap((data) =>
      ['vi', 'en'].flatMap((lang) =>
        [320, 700, 760, 1100].map((width) => {
          const box = document.createElement('div');
          box.style.width = `${width}px`;
          box.lang = lang;
          const element = document.createElement('chiso-scorecard');
          element.data = data;
          box.append(element);
          const first = new Promise<Picture>((resolve) => {
            element.addEventListener('chiso-state', ({ state }) => {
              if (state === 'ready') resolve(look(element));
            });
          });
          document.body.append(box);
          return { element, first, lang };
        }),
      ),
    );
    for (const { element, first, lang } of boards) {
      const before = await first;
      await until(() => look(element).isWhole, 'the rest');
      await settled(element);
      const after = look(element);
      if (!before.isWhole)
        expect([before.cells, after.cells]).to.deep.equal([4, 6]);
      expect(before.sentence).to.equal(after.sentence);
      expect(before.statuses).to.deep.equal(after.statuses);
      expect(before.statuses).not.to.deep.equal([]);
      expect(
        before.places.join(' '),
        `${lang} ${element.offsetWidth}`,
      ).to.equal(after.places.join(' '));
    }
    document.body.replaceChildren();
  });
});
