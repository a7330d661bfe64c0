import { expect } from '@esm-bundle/chai';
import { readText } from '../../test-support/claims.js';
import { caseOf, type WrittenCase } from './case.fixture.js';
import { judgeTarget } from './judge-target.js';
import { targetReasons } from './judgement.js';
import { paceTo } from './pace-to.js';

/** An example of the page: a case, and what is to come of it. */
interface Example extends WrittenCase {
  readonly status: keyof typeof targetReasons;
  readonly reason: string;
  readonly missing?: string;
  readonly toGo?: number;
  readonly expected?: number;
  readonly pace?: {
    readonly years: number;
    readonly needed: number;
    readonly neededGrowth?: number;
    readonly soFar: number;
  };
}

describe('docs/target-status.md', () => {
  let page: string;
  let examples: readonly Example[];

  before(async () => {
    page = await readText('/docs/target-status.md');
    const blocks = page.matchAll(/^```json\n([\s\S]*?)^```/gm);
    examples = [...blocks].map(([, code]) => JSON.parse(code!));
    expect(examples).to.have.length.above(30);
  });

  it('every example is judged as it says', () => {
    for (const example of examples) {
      const { status, reason, missing, toGo, expected } = example;
      const judged = judgeTarget(caseOf(example));
      const said = JSON.stringify(example);
      expect([judged.status, judged.reason], said).to.deep.equal([
        status,
        reason,
      ]);
      expect(judged.missing, said).to.equal(missing);
      if (toGo !== undefined) {
        expect(judged.distance?.toGo, said).to.equal(toGo);
      }
      if (expected !== undefined) {
        expect(judged.line?.expected, said).to.equal(expected);
      }
    }
  });

  it('every example of a pace has it', () => {
    const paced = examples.filter(({ pace }) => pace);
    expect(paced).to.have.length(2);
    for (const example of paced) {
      const found = paceTo(caseOf(example));
      const { years, needed, neededGrowth, soFar } = example.pace!;
      expect(found).to.deep.include({ kind: 'pace', years });
      if (found.kind !== 'pace') continue;
      expect(found.needed).to.deep.equal({
        perYear: needed,
        growth: neededGrowth,
      });
      expect(found.soFar?.perYear).to.equal(soFar);
    }
  });

  it('every case of the rule has an example, or is named', () => {
    const shown = new Set(
      examples.map(({ status, reason }) => `${status} ${reason}`),
    );
    const cases = Object.entries(targetReasons).flatMap(([status, reasons]) =>
      reasons.map((reason) => `${status} ${reason}`),
    );
    expect(cases).to.include.members([...shown]);
    const named = cases.filter((one) => !shown.has(one));
    expect(named).to.deep.equal([
      // A sound document has no such target.
      'no-information target-without-figure',
      // It takes two statements.
      'no-information verdicts-differ',
    ]);
    for (const one of named) {
      expect(page).to.include(`\`${one.split(' ')[1]}\``);
    }
  });
});
