import '../../../main/resources/web/app/facts/form.js';
import { Situation } from '../../../main/resources/web/app/situation.js';
import { hear } from '../tools/markup.js';
import { Service } from '../tools/service.js';
import { equal, test } from '../tools/statements.js';
import { settled } from '../tools/time.js';

const intent = { type: 'Note', id: 'F-001', text: 'a' };
const schema = { $defs: { Note: { properties: { id: { type: 'string' }, text: { type: 'string' } } } } };

/** A form on the only fact, as the view of the facts shows it. */
async function form() {
  const service = new Service();
  const situation = new Situation();
  situation.take({ facts: [intent] }, '');
  await service.last().answer({});
  const shown = new (customElements.get('summit-fact-form'))();
  const dialog = { open: true, close: () => (dialog.open = false) };
  shown.querySelector = (found) => (found === 'dialog' ? dialog : null);
  const show = (fact) => {
    const before = shown.fact;
    Object.assign(shown, { situation, schema, fact });
    shown.willUpdate(new Map([['fact', before]]));
  };
  show(intent);
  const write = (text) => hear(shown, 'change', 'id=fact-text ', { target: { value: text } });
  return { service, situation, shown, dialog, show, write, keep: () => hear(shown, 'submit', 'form') };
}

test('what is kept closes the form when it is decided', async () => {
  const { service, situation, dialog, write, keep } = await form();
  write('b');

  keep();
  equal([situation.request.facts[0].text, dialog.open], ['b', true]);
  await service.last().answer({});

  equal(dialog.open, false);
});

test('what is written while a fact is kept stays in the form', async () => {
  const { service, situation, shown, dialog, show, write, keep } = await form();
  write('b');
  keep();

  write('c');
  await service.last().answer({});
  show(situation.request.facts[0]);

  equal([dialog.open, shown.draft.text], [true, 'c']);
});

test('a fact that is undone shows as it is, unless something was written', async () => {
  const { situation, shown, show } = await form();
  situation.change([{ kind: 'SET', fact: 'F-001', field: 'text', value: 'b' }]);
  show(situation.request.facts[0]);
  equal(shown.draft.text, 'b');

  situation.undo();
  show(situation.request.facts[0]);

  equal(shown.draft.text, 'a');
});

test('a decision that another overtook does not close the form', async () => {
  const { situation, dialog, write, keep } = await form();
  write('b');
  keep();

  situation.undo();
  await settled();

  equal(dialog.open, true);
});
