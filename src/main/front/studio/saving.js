// Saves a draft while somebody works on it: nothing is lost when the connection, the session or the tab goes.
const PAUSE = 700;

export class Saving {
  /** @param server { save(xml, revision): Promise<{ revision, problems } | { conflict }>, told(state) } */
  constructor(draft, server) {
    Object.assign(this, {
      server,
      revision: draft.revision,
      saved: draft.xml ?? draft.content,
      key: openrecKeeper.keyOf("studio/" + draft.id)
    });
    this.onLeave = event => {
      if (this.waiting || this.last) {
        event.preventDefault();
      }
    };
    addEventListener("beforeunload", this.onLeave);
    this.onBack = () => this.last && this.soon(() => this.last);
    addEventListener("online", this.onBack);
  }

  /** What this browser kept and could not send, if nobody else has saved since. */
  keptHere() {
    const kept = openrecKeeper.store.read(this.key);
    if (!kept) {
      return undefined;
    }
    if (kept.xml === this.saved) {
      // it had arrived, and only the answer was lost
      this.forget();
      return undefined;
    }
    if (kept.revision !== this.revision) {
      this.beside = kept.xml;
      this.server.told({ state: "beside" });
      return undefined;
    }
    return kept;
  }

  soon(xml) {
    clearTimeout(this.timer);
    this.waiting = xml;
    this.timer = setTimeout(() => this.now(), PAUSE);
  }

  /** Saves at once what waits; what comes while one saving is under way is saved after it. */
  async now() {
    clearTimeout(this.timer);
    const xml = this.waiting;
    this.waiting = undefined;
    if (xml) {
      this.running = (this.running ?? Promise.resolve()).then(async () => this.send(await xml()));
    }
    return this.running;
  }

  async send(xml) {
    this.last = xml;
    openrecKeeper.store.write(this.key, { xml, revision: this.revision });
    this.server.told({ state: navigator.onLine ? "saving" : "offline" });
    let answer;
    try {
      answer = JSON.parse(await this.server.save(xml, this.revision));
    } catch (lost) {
      this.server.told({ state: "offline" });
      return;
    }
    if (answer.conflict) {
      this.beside = xml;
      this.server.told({ state: "conflict" });
      return;
    }
    if (answer.refused) {
      this.server.told({ state: "refused" });
      return;
    }
    this.revision = answer.revision;
    if (this.last === xml) {
      this.last = undefined;
      openrecKeeper.store.remove(this.key);
    }
    this.server.told({ state: "saved", problems: answer.problems });
  }

  /** What was kept here is not wanted any more. */
  forget() {
    this.waiting = undefined;
    this.last = undefined;
    openrecKeeper.store.remove(this.key);
  }

  close() {
    clearTimeout(this.timer);
    removeEventListener("beforeunload", this.onLeave);
    removeEventListener("online", this.onBack);
  }
}
