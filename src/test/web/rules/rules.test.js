import '../../../main/resources/web/app/rules/rules.js';
import { Situation } from '../../../main/resources/web/app/situation.js';
import { hear } from '../tools/markup.js';
import { Service } from '../tools/service.js';
import { equal, test } from '../tools/statements.js';

const texts = [{ path: 'summit/a.drl', text: 'a' }, { path: 'summit/b.drl', text: 'b' }];

/** The view of the rules once their files are known, with an editor that remembers what it shows. */
async function rules() {
  const service = new Service();
  const shown = new (customElements.get('summit-rules'))();
  const editor = { shows: [], view: {}, show: ({ path, written }) => editor.shows.push([path, written]), mark() {} };
  Object.assign(shown, { situation: new Situation(), values: {}, performUpdate() {} });
  shown.querySelector = () => editor;
  shown.connectedCallback();
  await list(service, 'v1', texts);
  const open = (file) => {
    shown.values = { file };
    shown.updated();
  };
  return { service, shown, editor, open };
}

async function list(service, version, found) {
  await service.last('/status').answer({ version });
  await service.last(`/versions/${version}`).answer({ texts: found });
  // The rules of a version are asked for once.
  await service.last('/rules')?.answer([]);
}

test('the editor shows the file that was chosen last, whichever comes first', async () => {
  const { service, editor, open } = await rules();
  open('a.drl');
  const a = service.last('a.drl');

  open('b.drl');
  await service.last('b.drl').answer('text of b');
  await a.answer('text of a');

  equal(editor.shows, [['b.drl', 'text of b']]);
});

test('the files of an older version do not replace those of the version just kept', async () => {
  const { service, shown, editor, open } = await rules();
  open('a.drl');
  await service.last('a.drl').answer('a');
  const keep = async (written, version) => {
    editor.written = written;
    hear(shown, 'write', 'summit-editor');
    hear(shown, 'click', 'Keep and decide by it');
    await service.last('a.drl').answer({ version });
  };
  await keep('a2', 'v2');
  const older = service.last('/status');

  await keep('a3', 'v3');
  await list(service, 'v3', [{ path: 'summit/a.drl', text: 'a3' }]);
  await older.answer({ version: 'v2' });
  await service.last('/versions/v2')?.answer({ texts: [{ path: 'summit/a.drl', text: 'a2' }] });
  await service.last('/rules').answer([]);

  equal(shown.texts.map((one) => one.text), ['a3']);
});
