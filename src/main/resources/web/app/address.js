/**
 * The address of a view: `#view?case=…` and what was changed since, packed. Everything stands in the fragment, so that facts
 * that someone shares stay out of the logs of servers.
 */

const FORMAT = 'deflate-raw';

export function readAddress(fragment) {
  const [view, query = ''] = fragment.replace(/^#/, '').split('?');
  return { view: view || 'board', values: Object.fromEntries(new URLSearchParams(query)) };
}

export function writeAddress(view, values) {
  const query = new URLSearchParams(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ).toString();
  // Slashes need no escape in a fragment, and people read addresses.
  return `#${view}${query ? `?${query.replaceAll('%2F', '/')}` : ''}`;
}

export async function pack(value) {
  const bytes = await through(new CompressionStream(FORMAT), new TextEncoder().encode(JSON.stringify(value)));
  let binary = '';
  for (const byte of bytes) {
    binary += String.fromCharCode(byte);
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Fails on text that was not packed here. */
export async function unpack(packed) {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(await through(new DecompressionStream(FORMAT), bytes)));
}

async function through(stream, bytes) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
