import '../../main/resources/web/app/situations.js';
import { Situation } from '../../main/resources/web/app/situation.js';
import { hear, said } from './tools/markup.js';
import { Service } from './tools/service.js';
import { equal, test } from './tools/statements.js';

const cases = [
  { id: 'b', title: 'B', asOf: '2024-01-01', verdict: 'READY' },
  { id: 'c', title: 'C', asOf: '2025-01-01', verdict: 'BLOCKED', level: 'SIGNING' },
  { id: 'd', title: 'A drill: D', asOf: '2023-01-01', verdict: 'READY' },
  { id: 'a', title: 'The article', asOf: '2025-07-21', verdict: 'READY', example: true },
];

async function choice() {
  const service = new Service();
  const shown = new (customElements.get('summit-situations'))();
  const dialog = { shown: 0, showModal: () => (dialog.shown += 1), close() {} };
  shown.querySelector = () => dialog;
  shown.situation = new Situation();
  Object.defineProperty(shown, 'updateComplete', { value: Promise.resolve() });
  const click = (words) => hear(shown, 'click', words);
  return { service, shown, dialog, click };
}

test('the article stands first, then what happened, latest first, then drills', async () => {
  const { service, shown, dialog, click } = await choice();

  click('class="situation"');
  await service.last('/cases').answer(cases);

  const words = said(shown.render());
  const places = ['The article 21 July 2025', 'C 1 January 2025', 'B 1 January 2024', 'Drills D'].map((one) => words.indexOf(one));
  equal([dialog.shown, places.every((place, index) => place > (places[index - 1] ?? 0))], [1, true]);
});

test('a list that is slow to come does not show again what was shown for a later click', async () => {
  const { service, dialog, click } = await choice();
  click('class="situation"');
  const slow = service.last('/cases');
  click('class="situation"');

  await service.last('/cases').answer(cases);
  await slow.answer(cases);

  equal(dialog.shown, 1);
});

test('a list that does not come is said with what to do', async () => {
  const { service, shown, dialog, click } = await choice();

  click('class="situation"');
  await service.last('/cases').lose();

  equal([dialog.shown, said(shown.render()).includes('cannot be reached')], [1, true]);
});

test('a situation that does not come is said, and not once another was chosen', async () => {
  const { service, shown, click } = await choice();
  click('class="situation"');
  await service.last('/cases').answer(cases);

  click('B');
  await service.last('/cases/b').lose();
  equal(shown.failed.problem.code, 'UNREACHABLE');

  click('B');
  const gone = service.last('/cases/b');
  click('C');
  await gone.lose();
  equal(shown.failed, null);
});
