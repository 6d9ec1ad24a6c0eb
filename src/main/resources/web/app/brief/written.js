import { call } from '../calls.js';

export const FORMS = { pdf: 'application/pdf', md: 'text/markdown', html: 'text/html' };

/** By request, so that what nobody can come back to goes. */
const briefs = new WeakMap();

/** The one page in a form. The service writes it once for what it has decided; other rules or another day are another decision. */
export async function written({ request, decision }, form, signal) {
  let kept = briefs.get(request);
  if (!kept || kept.id !== decision?.id) {
    kept = { id: decision?.id };
    briefs.set(request, kept);
  }
  kept[form] ??= await (await ask(request, form, signal)).blob();
  return kept[form];
}

const ask = (request, form, signal) =>
  call('/v1/brief', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: FORMS[form] },
    body: JSON.stringify(request),
    signal,
  });
