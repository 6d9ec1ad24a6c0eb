/**
 * Of several attempts at one thing only the latest counts. An attempt is a generator: what it would await it yields, and once a
 * later one has begun it is not resumed, with an answer or with a failure. So it can neither show anything nor say that all is done.
 */
export class Latest {
  #calls = new AbortController();

  /** Begins an attempt, which is given the signal that ends its calls. Tells at last whether it was the latest to its end. */
  async run(attempt) {
    this.stop();
    const { signal } = (this.#calls = new AbortController());
    const steps = attempt(signal);
    let step = steps.next();
    while (!step.done) {
      const come = await step.value.then(
        (value) => () => steps.next(value),
        (failure) => () => steps.throw(failure),
      );
      if (signal.aborted) {
        return false;
      }
      step = come();
    }
    return true;
  }

  /** Ends the attempt that is under way; nothing takes its place. */
  stop() {
    this.#calls.abort();
  }
}
