import { type Dataset, parseDataset, pickText } from '@chiso/data';
import { vietnam } from '@chiso/data/areas';
import { version } from '@chiso/widgets';
import '@chiso/widgets/gauge';
import '@chiso/widgets/ranking';
import '@chiso/widgets/trend';

const gauge = find('chiso-gauge');
const trend = find('chiso-trend');
const ranking = find('chiso-ranking');
const province = find('select');
const log = find('output');

// They are loading until the document is there.
for (const element of [gauge, trend, ranking]) element.data = null;
const response = await fetch('/examples/data/dti.json');
const document_ = await response.json();
const { dataset, issues } = parseDataset(document_);
if (!dataset)
  throw new TypeError(`the document cannot be shown: ${issues[0]?.code}`);

offerProvinces(dataset.withAreas(vietnam));
gauge.addEventListener('chiso-state', ({ state }) => {
  log.textContent = `The gauge is ${state}.`;
});
province.addEventListener('change', () => show(province.value));
show('vn63:48');
for (const element of [gauge, trend, ranking]) element.data = document_;
await gauge.updateComplete;
find('#version').textContent = `@chiso/widgets ${version}`;

/** Moves the three elements to a province. */
function show(area: string): void {
  province.value = area;
  gauge.area = area;
  trend.area = area;
  ranking.highlight = area;
}

/** The provinces of the ranking, in its order. */
function offerProvinces(dataset: Dataset): void {
  const { rows = [] } =
    dataset.ranking({ indicators: ['dti'], period: '2022' }) ?? {};
  for (const { area } of rows) {
    const { text } = pickText(dataset.describeArea(area).name, 'en');
    province.append(new Option(text, area));
  }
}

function find<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name];
function find(selector: string): HTMLElement;
function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new TypeError(`no element matches ${selector}`);
  return element;
}
