import { expect } from '@esm-bundle/chai';
import { html, render } from 'lit/html.js';
import { all, axe, find, settled, until } from '../../../test-support/page.js';
import '../dataset/dataset.define.js';
import './ranking.define.js';
import type { RankingElement } from './ranking.element.js';

type Group = HTMLElementTagNameMap['chiso-dataset'];

/** A ranking of DTI 2022 in a group, when its controls are there. */
async function show({ area = '', highlight = '', width = 600 } = {}) {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.append(box);
  render(
    html`<chiso-dataset src="/examples/data/dti.json" area=${area}>
      <chiso-ranking
        indicator="dti"
        period="2022"
        highlight=${highlight}
      ></chiso-ranking>
    </chiso-dataset>`,
    box,
  );
  const group = box.querySelector('chiso-dataset') as Group;
  const element = box.querySelector('chiso-ranking') as RankingElement;
  await until(() => element.getAttribute('state') === 'ready');
  await until(() => buttons(element).length > 0);
  await settled(element);
  return { group, element };
}

function buttons(element: Element): readonly HTMLButtonElement[] {
  return all(element, 'tbody button') as readonly HTMLButtonElement[];
}

function names(element: Element): readonly string[] {
  return buttons(element).map((button) => button.textContent!.trim());
}

function current(element: Element): readonly string[] {
  return all(element, 'tr[aria-current=true] th').map((head) =>
    head.textContent!.trim(),
  );
}

function tabStops(element: Element): readonly string[] {
  return buttons(element)
    .filter(({ tabIndex }) => tabIndex === 0)
    .map((button) => button.textContent!.trim());
}

function press(element: Element, key: string): boolean {
  const { activeElement } = element.shadowRoot!;
  return activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}

describe('<chiso-ranking> in a group', () => {
  afterEach(() => document.body.replaceChildren());

  it('marks what the group has chosen, apart where it is further down', async () => {
    const { group, element } = await show({ area: 'vn63:48' });
    expect(current(element)).to.deep.equal(['Đà Nẵng']);
    expect(all(element, 'tbody tr')).to.have.length(20);
    group.area = 'ninh-binh';
    // It is 21st: further down than what is shown.
    await until(() => current(element)[0] === 'Ninh Bình');
    expect(all(element, 'tbody tr')).to.have.length(22);
    expect(all(element, 'tr.gap + tr[aria-current=true]')).to.have.length(1);
    find<HTMLElement>(element, '[part=more]').click();
    await until(() => all(element, 'tbody tr').length === 63);
    expect(current(element)).to.deep.equal(['Ninh Bình']);
    expect(all(element, 'tr.gap')).to.have.length(0);
  });

  it('undoes the choice where it is made again, by pointer or key', async () => {
    const { group, element } = await show();
    const heard: unknown[] = [];
    group.addEventListener('chiso-select', ({ selection }) => {
      heard.push(selection.area);
    });
    const pressed = () =>
      buttons(element).map((button) => button.getAttribute('aria-pressed'));
    expect(new Set(pressed())).to.deep.equal(new Set(['false']));
    const cell = find<HTMLElement>(element, 'tbody tr:nth-child(3) td');
    cell.click();
    await until(() => pressed()[2] === 'true');
    cell.click();
    await until(() => pressed()[2] === 'false');
    expect(group.area).to.equal(undefined);
    expect(current(element)).to.deep.equal([]);
    // As a key does it: the button is what is clicked.
    buttons(element)[2]!.focus();
    buttons(element)[2]!.click();
    await until(() => group.area === 'vn63:22');
    await until(() => pressed()[2] === 'true');
    buttons(element)[2]!.click();
    await until(() => group.area === undefined);
    expect(heard).to.deep.equal(['vn63:22', undefined, 'vn63:22', undefined]);
  });

  it('takes the choice out of the address where it is undone', async () => {
    const { group, element } = await show();
    const before = location.href;
    group.inAddress = true;
    buttons(element)[0]!.click();
    await until(() => location.href.includes('area=vn63%3A48'));
    await until(() => current(element)[0] === 'Đà Nẵng');
    buttons(element)[0]!.click();
    await until(() => location.href === before);
  });

  it('chooses by a click anywhere in a row', async () => {
    const { group, element } = await show();
    const heard: unknown[] = [];
    group.addEventListener('chiso-select', ({ selection }) => {
      heard.push(selection);
    });
    find<HTMLElement>(element, 'tbody tr:nth-child(3) td').click();
    await until(() => current(element)[0] === 'Quảng Ninh');
    expect(group.area).to.equal('vn63:22');
    buttons(element)[1]!.click();
    await until(() => current(element)[0] === 'Hồ Chí Minh');
    expect(heard).to.deep.equal([{ area: 'vn63:22' }, { area: 'vn63:79' }]);
    const { violations } = await axe.run(element, {
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('leaves the choice to a page that cancels the event', async () => {
    const { group, element } = await show({ area: 'vn63:48' });
    group.addEventListener('chiso-select', (event) => event.preventDefault());
    buttons(element)[4]!.click();
    await settled(element);
    expect([group.area, ...current(element)]).to.deep.equal([
      'vn63:48',
      'Đà Nẵng',
    ]);
  });

  it('does not choose where the reader selects text', async () => {
    const { group, element } = await show();
    const cell = find<HTMLElement>(element, 'tbody tr:nth-child(3) td');
    const at = (type: string, clientX: number) =>
      cell.dispatchEvent(
        new PointerEvent(type, {
          clientX,
          detail: type === 'click' ? 1 : 0,
          bubbles: true,
          composed: true,
        }),
      );
    at('pointerdown', 20);
    at('click', 60);
    expect(group.area).to.equal('');
    at('pointerdown', 20);
    at('click', 21);
    expect(group.area).to.equal('vn63:22');
  });

  it('has one tab stop among the names, and arrow keys between them', async () => {
    const { element } = await show({ area: 'vn63:79' });
    expect(tabStops(element)).to.deep.equal(['Hồ Chí Minh']);
    buttons(element)[1]!.focus();
    expect(press(element, 'ArrowDown')).to.equal(false);
    expect(tabStops(element)).to.deep.equal(['Quảng Ninh']);
    press(element, 'End');
    expect(element.shadowRoot!.activeElement).to.equal(buttons(element)[19]);
    press(element, 'ArrowDown');
    expect(element.shadowRoot!.activeElement).to.equal(buttons(element)[19]);
    press(element, 'Home');
    press(element, 'ArrowUp');
    expect(tabStops(element)).to.deep.equal(['Đà Nẵng']);
    // Other keys are the page's.
    expect(press(element, 'Tab')).to.equal(true);
    expect(press(element, 'ArrowRight')).to.equal(true);
  });

  it('keeps sorting, search and opened rows when another is chosen', async () => {
    const { element } = await show({ area: 'vn63:48' });
    find<HTMLElement>(element, 'th.name button').click();
    find<HTMLElement>(element, '[part=more]').click();
    await until(() => names(element).length === 63);
    buttons(element)[5]!.click();
    await until(() => current(element)[0] === names(element)[5]);
    expect(names(element)).to.have.length(63);
    expect(names(element)[0]).to.equal('An Giang');
    const input = find<HTMLInputElement>(element, 'input');
    input.value = 'ninh';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => names(element).length < 10);
    const found = names(element);
    buttons(element)[1]!.click();
    await until(() => current(element)[0] === found[1]);
    expect(names(element)).to.deep.equal(found);
    expect(input.value).to.equal('ninh');
  });

  it('forgets sorting and search when another table is shown', async () => {
    const { group, element } = await show();
    find<HTMLElement>(element, 'th.name button').click();
    await until(() => names(element)[0] === 'An Giang');
    element.removeAttribute('period');
    group.period = '2020';
    await until(() => names(element).length === 14);
    expect(names(element)[0]).to.equal('Đà Nẵng');
  });

  it('moves nothing when rows become choosable, or one is chosen', async () => {
    for (const width of [240, 700]) {
      const seen: string[][] = [];
      const look = (element: Element) =>
        seen.push(
          [
            ...all(element, 'tbody th, tbody td'),
            find(element, '[part=picture]'),
          ]
            .map((one) => ({ one, box: one.getBoundingClientRect() }))
            .map(
              ({ one, box: { top, left, right, bottom } }) =>
                `${one.textContent!.trim().slice(0, 10)} ${top} ${left} ${right} ${bottom}`,
            ),
        );
      const stands = ({ target }: Event) => {
        const { localName, shadowRoot } = target as HTMLElement;
        if (localName === 'chiso-ranking' && !seen.length && shadowRoot) {
          const element = target as HTMLElement;
          if (element.getAttribute('state') === 'ready') look(element);
        }
      };
      document.addEventListener('chiso-state', stands);
      const { group, element } = await show({ area: 'vn63:48', width });
      document.removeEventListener('chiso-state', stands);
      look(element);
      group.area = 'vn63:31';
      await until(() => current(element)[0] === 'Hải Phòng');
      look(element);
      expect(seen).to.have.length(3);
      const moved = [seen[1], seen[2]].map((later) =>
        later!.filter((box, at) => box !== seen[0]![at]),
      );
      expect(moved, `${width}`).to.deep.equal([[], []]);
      document.body.replaceChildren();
    }
  });

  it('tells the chosen one from what the author marks', async () => {
    const { group, element } = await show({ highlight: 'Huế' });
    expect(current(element)).to.deep.equal(['Huế']);
    group.area = 'vn63:48';
    await until(() => current(element)[0] === 'Đà Nẵng');
    const own = all(element, 'tr.own');
    expect(own).to.have.length(2);
    expect(current(element)).to.have.length(1);
    const edge = (row: Element) => getComputedStyle(row.children[0]!).boxShadow;
    expect(edge(own[0]!)).not.to.equal('none');
    expect(edge(own[1]!)).to.equal('none');
  });

  it('has no buttons outside of a group', async () => {
    const element = document.createElement('chiso-ranking');
    element.setAttribute('src', '/examples/data/dti.json');
    element.setAttribute('period', '2022');
    element.setAttribute('follows', 'nothing');
    document.body.append(element);
    await until(() => element.getAttribute('state') === 'ready');
    await until(() => all(element, '[part=more]').length === 1);
    expect(buttons(element)).to.have.length(0);
    let isHeard = false;
    element.addEventListener('chiso-select', () => {
      isHeard = true;
    });
    find<HTMLElement>(element, 'tbody tr td').click();
    expect(isHeard).to.equal(false);
  });

  it('chooses for the group that it follows from outside', async () => {
    const { group } = await show();
    group.id = 'far';
    const element = document.createElement('chiso-ranking');
    element.setAttribute('period', '2022');
    element.setAttribute('follows', 'far');
    document.body.append(element);
    await until(() => buttons(element).length === 20);
    buttons(element)[0]!.click();
    expect(group.area).to.equal('vn63:48');
    group.id = '';
  });
});
