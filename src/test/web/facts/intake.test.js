import '../../../main/resources/web/app/facts/intake.js';
import { hear } from '../tools/markup.js';
import { equal, test } from '../tools/statements.js';
import { settled } from '../tools/time.js';

/** The dialog as it is shown, and what it hands on. */
function intake(written) {
  const shown = new (customElements.get('summit-intake'))();
  const taken = [];
  shown.situation = {
    change: (changes) => taken.push(changes.map((change) => change.fact.id)),
    take: ({ facts }, title) => taken.push([title, facts.length]),
  };
  shown.querySelector = () => ({ showModal() {}, close() {} });
  shown.show(written);
  const click = (words) => hear(shown, 'click', words);
  const choose = (file) => hear(shown, 'change', 'type="file"', { target: { files: [file] } });
  return { shown, taken, click, choose };
}

const fact = (id) => JSON.stringify({ type: 'Note', id });

test('facts are added to the others or put in place of all', async () => {
  for (const [button, expected] of [['Add', [['F-001']]], ['Put', [['', 1]]]]) {
    const { taken, click } = intake(fact('F-001'));

    click(button);
    await settled();

    equal(taken, expected);
  }
});

test('what cannot be read is said, and taken once it is mended', async () => {
  const { shown, taken, click } = intake('{');
  click('Add');
  await settled();
  equal([shown.failed.startsWith('This is neither JSON nor YAML'), taken], [true, []]);

  hear(shown, 'input', 'textarea', { target: { value: fact('F-001') } });
  click('Add');
  await settled();
  equal(taken, [['F-001']]);
});

test('what was read for an older click is not taken as well', async () => {
  const { taken, click } = intake(`- ${fact('F-001')}`);

  click('Add');
  click('Put');
  await settled();

  equal(taken, [['', 1]]);
});

test('nothing is taken once the dialog is closed or the text is another', async () => {
  for (const [event, element] of [['close', 'dialog'], ['input', 'textarea']]) {
    const { shown, taken, click } = intake(fact('F-001'));

    click('Add');
    hear(shown, event, element, { target: { value: 'other' } });
    await settled();

    equal(taken, []);
  }
});

test('a file that is slow to read does not replace the one chosen after it, nor what was written since', async () => {
  const { shown, choose } = intake('');
  const slow = {};
  slow.text = () => new Promise((resolve) => (slow.come = () => resolve('slow')));

  choose(slow);
  choose({ text: async () => 'quick' });
  await settled();
  slow.come();
  await settled();
  equal(shown.written, 'quick');

  choose(slow);
  hear(shown, 'input', 'textarea', { target: { value: 'mine' } });
  slow.come();
  await settled();
  equal(shown.written, 'mine');
});
