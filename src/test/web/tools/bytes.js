/** Text, bytes and streams, as far as the page uses them; Java does the work. */
const Base64 = Java.type('java.util.Base64');
const Deflater = Java.type('java.util.zip.Deflater');
const Inflater = Java.type('java.util.zip.Inflater');
const ByteArray = Java.type('byte[]');
const NO_WRAP = true;

class TextEncoder {
  encode(text) {
    return Uint8Array.from(unescape(encodeURIComponent(text)), (character) => character.charCodeAt(0));
  }
}

class TextDecoder {
  decode(bytes) {
    return decodeURIComponent(escape(String.fromCharCode(...bytes)));
  }
}

const signed = (bytes) => Java.to(Array.from(bytes, (byte) => (byte << 24) >> 24), 'byte[]');
const unsigned = (bytes) => Uint8Array.from(Java.from(bytes), (byte) => byte & 255);

function run(machine, ended) {
  const part = new ByteArray(512);
  const bytes = [];
  while (!ended()) {
    const length = machine(part);
    if (length === 0 && !ended()) {
      throw new TypeError('The compressed data was not valid');
    }
    bytes.push(...unsigned(part).slice(0, length));
  }
  return Uint8Array.from(bytes);
}

class CompressionStream {
  through(bytes) {
    const deflater = new Deflater(9, NO_WRAP);
    deflater.setInput(signed(bytes));
    deflater.finish();
    return run((part) => deflater.deflate(part), () => deflater.finished());
  }
}

class DecompressionStream {
  through(bytes) {
    const inflater = new Inflater(NO_WRAP);
    inflater.setInput(signed(bytes));
    return run((part) => inflater.inflate(part), () => inflater.finished());
  }
}

/** Lines are said as text in statements. */
class TextDecoderStream {}

/** A stream whose parts are known; it fails when it is read, as the browser's do. */
class Parts {
  constructor(parts) {
    this.parts = parts;
  }

  pipeThrough(stream) {
    return new Parts(async () => Promise.all((await this.parts()).map((part) => stream.through(part))));
  }
}

class Blob {
  constructor(parts) {
    this.parts = parts;
  }

  stream() {
    return new Parts(async () => this.parts);
  }

  async text() {
    return this.parts.join('');
  }
}

class Response {
  constructor(body) {
    this.body = body;
  }

  async arrayBuffer() {
    const [bytes] = await this.body.parts();
    return bytes.buffer;
  }
}

const latin = (text) => signed(Uint8Array.from(text, (character) => character.charCodeAt(0)));

function btoa(binary) {
  return Base64.getEncoder().encodeToString(latin(binary));
}

function atob(text) {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.replace(/=/g, '').length % 4 === 1) {
    throw new Error('The string to be decoded is not correctly encoded');
  }
  return String.fromCharCode(...unsigned(Base64.getDecoder().decode(text)));
}

/** Written as forms are: a blank is a plus. */
class URLSearchParams {
  constructor(values) {
    this.entries = typeof values === 'string' ? values.split('&').filter(Boolean).map(read) : [...values];
  }

  [Symbol.iterator]() {
    return this.entries[Symbol.iterator]();
  }

  toString() {
    return this.entries.map((entry) => entry.map(write).join('=')).join('&');
  }
}

const read = (entry) => {
  const [name, ...value] = entry.split('=');
  return [name, value.join('=')].map((one) => plain(one.replaceAll('+', ' ')));
};

/** A per cent sign that begins no escape stands for itself. */
const plain = (text) =>
  text.replace(/(%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return '\uFFFD';
    }
  });

const write = (text) =>
  encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

Object.assign(globalThis, {
  TextEncoder,
  TextDecoder,
  CompressionStream,
  DecompressionStream,
  TextDecoderStream,
  Blob,
  Response,
  URLSearchParams,
  atob,
  btoa,
});
