import { readable } from './readable.js';

/** A call that the service refuses, or that does not reach it. Its problems are those of RFC 9457. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail || problem.title);
    this.problem = problem;
  }

  get problems() {
    return this.problem.problems ?? [];
  }
}

const TRIES = 10;
const LONGEST_WAIT_SECONDS = 5;
const JSON_TYPE = { 'Content-Type': 'application/json', Accept: 'application/json' };

export const get = (path, signal) => json(path, { signal });

export const post = async (path, body, signal) =>
  readable(await json(path, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body), signal }));

export async function json(path, options) {
  return (await call(path, options)).json();
}

/** A call that is refused because the service is busy is made again, as often as it is worth it. */
export async function call(path, options) {
  for (let tries = 1; ; tries++) {
    const answer = await fetched(path, options);
    if (answer.ok) {
      return answer;
    }
    const seconds = Number(answer.headers.get('Retry-After') ?? Infinity);
    if (seconds > LONGEST_WAIT_SECONDS || tries === TRIES) {
      throw new Refused(await problem(answer));
    }
    await pause(seconds * 1000, options?.signal);
  }
}

async function fetched(path, options) {
  try {
    return await fetch(path, options);
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Refused({ status: 0, code: 'UNREACHABLE' });
  }
}

function pause(millis, signal) {
  return new Promise((resolve, reject) => {
    const over = setTimeout(resolve, millis);
    signal?.addEventListener('abort', () => {
      clearTimeout(over);
      reject(signal.reason);
    });
  });
}

async function problem(answer) {
  const text = await answer.text();
  try {
    return readable(JSON.parse(text));
  } catch {
    return { status: answer.status, code: 'UNEXPECTED', detail: text.slice(0, 200) };
  }
}
