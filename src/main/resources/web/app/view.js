import { LitElement } from 'lit';

/** A part of the page. It renders into the page itself, so that one style sheet serves screen, print and search. */
export class View extends LitElement {
  createRenderRoot() {
    return this;
  }
}
