import { Analysis } from '../analysis.js';
import { View } from '../view.js';

/** A view of what a long question finds. The question ends with the view: nobody would see its answer. */
export class Asking extends View {
  static properties = { situation: {}, version: {}, task: { state: true } };

  ask(path, body) {
    this.task?.stop();
    this.task = new Analysis(path, body, () => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.task?.stop();
  }

  /** Other facts are on their way, and the page is about to take this away. */
  shouldUpdate() {
    return this.situation.decision !== null;
  }
}
