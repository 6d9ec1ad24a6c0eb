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

const JSON_TYPE = { 'Content-Type': 'application/json', Accept: 'application/json' };

export const get = (path, signal) => json(path, { signal });

export const post = async (path, body, signal) =>
  readable(await json(path, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body), signal }));

export async function json(path, options) {
  return (await call(path, options)).json();
}

export async function call(path, options) {
  let answer;
  try {
    answer = await fetch(path, options);
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Refused({ status: 0, code: 'UNREACHABLE' });
  }
  if (!answer.ok) {
    throw new Refused(await problem(answer));
  }
  return answer;
}

async function problem(answer) {
  const text = await answer.text();
  try {
    return readable(JSON.parse(text));
  } catch {
    return { status: answer.status, code: 'UNEXPECTED', detail: text.slice(0, 200) };
  }
}
