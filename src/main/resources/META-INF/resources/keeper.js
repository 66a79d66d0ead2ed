// Keeps in this browser what somebody types, at each input, until it has been saved or sent.
(() => {
  if (window.openrecKeeper) return;
  const PREFIX = 'openrec.kept.';
  const FIELD = '[data-kept]';
  const SAVED_BY_THEN = 3000;

  /** A browser may have no store, or a full one: then nothing is said to be kept. */
  const store = {
    read(key) {
      try {
        return JSON.parse(localStorage.getItem(key)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, entry) {
      try {
        localStorage.setItem(key, JSON.stringify(entry));
        return true;
      } catch {
        return false;
      }
    },
    remove(key) {
      try {
        localStorage.removeItem(key);
      } catch {
        // without a store there is nothing to remove
      }
    },
    keys(person) {
      try {
        return Object.keys(localStorage).filter(key => key.startsWith(`${PREFIX}${person}/`));
      } catch {
        return [];
      }
    }
  };

  const connection = () => window.Vaadin?.connectionState?.state;
  const away = () => !navigator.onLine || ['reconnecting', 'connection-lost'].includes(connection()) || ended();
  const ended = () => document.querySelector('dialog.session-ended[open]') !== null;

  const made = (tag, text, className) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  const keepers = new Set();

  class Keeper {
    constructor(root, { person, about, words, saved, savesItself }) {
      Object.assign(this, { root, words, savedText: saved, savesItself, key: `${PREFIX}${person}/${about}` });
      this.was = new Map();
      this.waiting = new Map();
      this.stored = true;
      this.listening = new AbortController();
      const { signal } = this.listening;
      root.addEventListener('focusin', event => this.remember(this.fieldOf(event)), { signal });
      root.addEventListener('input', event => this.typed(this.fieldOf(event)), { signal });
      keepers.add(this);
      this.restore(store.read(this.key));
      this.show();
    }

    fieldOf(event) {
      return event.composedPath().find(it => it instanceof Element && it.matches(FIELD));
    }

    /** With those of the lists and groups around it. */
    nameOf(field) {
      const parts = [field.dataset.kept];
      for (let at = field.parentElement; at && at !== this.root; at = at.parentElement) {
        if (at.dataset.keptPart) parts.unshift(at.dataset.keptPart);
      }
      return parts.join('/');
    }

    field(name) {
      return [...this.root.querySelectorAll(FIELD)].find(field => this.nameOf(field) === name);
    }

    /** As it stood before somebody wrote in it here. */
    remember(field) {
      if (field && !this.waiting.has(this.nameOf(field))) this.was.set(this.nameOf(field), this.valueOf(field));
    }

    typed(field) {
      if (!field || this.putting) return;
      const name = this.nameOf(field);
      this.waiting.set(name, { text: this.valueOf(field), was: this.was.get(name) ?? '' });
      this.since ??= Date.now();
      this.write();
    }

    /** What the input inside has already, and the component hears of only later. */
    valueOf(field) {
      return field.inputElement?.value ?? field.value ?? '';
    }

    write() {
      const besides = this.besides?.length ? this.besides : undefined;
      if (this.waiting.size === 0 && !besides) {
        store.remove(this.key);
        this.since = undefined;
        this.stored = true;
      } else {
        this.stored = store.write(this.key, { fields: Object.fromEntries(this.waiting), besides });
      }
      this.show();
    }

    /** What the server has now. What was typed meanwhile goes on waiting. */
    saved(text, values) {
      this.savedText = text;
      for (const [name, { text: typed }] of this.waiting) {
        if (values[name] === typed) {
          this.waiting.delete(name);
          this.was.set(name, typed);
        }
      }
      if (this.waiting.size > 0) this.since = Date.now();
      this.write();
    }

    /** It was sent, or is not wanted any more. */
    forget() {
      this.waiting.clear();
      this.besides = [];
      this.box?.remove();
      this.write();
    }

    restore(entry) {
      if (!entry) return;
      const twice = [];
      for (const [name, { text, was }] of Object.entries(entry.fields ?? {})) {
        const field = this.field(name);
        if (!field) {
          twice.push({ here: text });
        } else if (this.valueOf(field) === text) {
          continue;
        } else if (this.valueOf(field) === was) {
          this.was.set(name, was);
          this.put(field, text);
        } else {
          twice.push({ name, here: text, there: this.valueOf(field) });
        }
      }
      this.beside([...(entry.besides ?? []), ...twice]);
    }

    put(field, text) {
      field.value = text;
      const name = this.nameOf(field);
      this.waiting.set(name, { text, was: this.was.get(name) ?? '' });
      this.since ??= Date.now();
      this.putting = true;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      this.putting = false;
    }

    /** Texts that were written at two places: both stand there until somebody chooses. */
    beside(texts) {
      const known = new Set((this.besides ?? []).map(it => JSON.stringify(it)));
      this.besides = [...(this.besides ?? []), ...texts.filter(it => !known.has(JSON.stringify(it)))];
      this.write();
      this.drawBesides();
    }

    /** Another tab has saved the same since: what was written here is put beside it when the page is opened anew. */
    changedElsewhere() {
      if (this.elsewhere) return;
      this.elsewhere = made('section', '', 'kept-elsewhere notice waiting');
      this.elsewhere.setAttribute('role', 'alert');
      const merge = made('button', this.words.merge, 'choose');
      merge.type = 'button';
      merge.addEventListener('click', () => location.reload());
      this.elsewhere.append(made('p', this.words.elsewhere), merge);
      this.root.prepend(this.elsewhere);
      this.show();
    }

    drawBesides() {
      this.box?.remove();
      if (this.besides.length === 0) return;
      const { words } = this;
      this.box = made('section', '', 'kept-texts notice waiting');
      this.box.setAttribute('role', 'alert');
      this.box.append(made('h2', words.twice), made('p', words.twiceText));
      this.besides.forEach(text => this.box.append(this.drawn(text)));
      this.root.prepend(this.box);
    }

    drawn({ name, here, there }) {
      const field = name && this.field(name);
      const row = made('div', '', 'kept-text');
      row.append(made('h3', field?.label ?? this.words.noField));
      const side = (title, text, button, chosen) => {
        const part = made('div', '', 'kept-side');
        const choose = made('button', button, 'choose');
        choose.type = 'button';
        choose.addEventListener('click', chosen);
        part.append(made('h4', title), made('p', text || this.words.empty, 'reading'), choose);
        row.append(part);
      };
      const settled = () => this.settle(name, here, there);
      if (field) {
        side(this.words.here, here, this.words.takeHere, () => {
          if (this.valueOf(field) !== here) this.put(field, here);
          settled();
        });
        side(this.words.there, there, this.words.takeThere, () => {
          if (this.valueOf(field) !== there) this.put(field, there);
          settled();
        });
      } else {
        side(this.words.here, here, this.words.forget, settled);
      }
      return row;
    }

    settle(name, here, there) {
      this.besides = this.besides.filter(it => it.name !== name || it.here !== here || it.there !== there);
      this.write();
      this.drawBesides();
    }

    show() {
      const mark = this.root.querySelector('.kept-mark');
      if (!mark) return;
      clearTimeout(this.later);
      const waits = this.waiting.size > 0;
      let state = 'saved';
      let text = this.savedText ?? '';
      if (waits && !this.stored) {
        [state, text] = ['lost', this.words.lost];
      } else if (waits && (away() || this.elsewhere || !this.savesItself || Date.now() - this.since > SAVED_BY_THEN)) {
        [state, text] = ['kept', away() ? this.words.keptAway : this.words.kept];
      } else if (waits) {
        [state, text] = ['saving', this.words.saving];
        this.later = setTimeout(() => this.show(), SAVED_BY_THEN + 100);
      }
      mark.dataset.state = state;
      if (mark.textContent !== text) mark.textContent = text;
    }

    end() {
      this.listening.abort();
      clearTimeout(this.later);
      keepers.delete(this);
    }
  }

  const showAll = () => keepers.forEach(keeper => (keeper.root.isConnected ? keeper.show() : keeper.end()));
  addEventListener('online', showAll);
  addEventListener('offline', showAll);

  const LATELY = 30_000;

  /** A stranger has nothing to lose; a page that fails again soon after it was loaded anew says so. */
  function reloadedOnce() {
    try {
      if (Date.now() - Number(sessionStorage.getItem('openrec.reloaded')) < LATELY) return false;
      sessionStorage.setItem('openrec.reloaded', String(Date.now()));
    } catch {
      return false;
    }
    if (document.visibilityState === 'visible') {
      location.reload();
    } else {
      // nobody looks: it is loaded when somebody does
      document.addEventListener('visibilitychange', () => location.reload(), { once: true });
    }
    return true;
  }

  /** Vaadin's own words stand at the end of the document, wherever that is: a dialog stands in view. */
  function sessionEnded(error, words) {
    if (ended()) return;
    if (!words.person && reloadedOnce()) return;
    const dialog = made('dialog', '', 'session-ended');
    const waits = store.keys(words.person).length > 0;
    dialog.append(made('h2', error.querySelector('.caption')?.textContent ?? ''));
    dialog.append(made('p', error.querySelector('.message')?.textContent ?? ''));
    if (waits) dialog.append(made('p', words.waits, 'strong'));
    const ways = made('div', '', 'ways');
    const signIn = made('a', words.signIn, 'action');
    Object.assign(signIn, { href: new URL('login', document.baseURI).href, target: '_blank', rel: 'noopener' });
    const reload = made('button', words.reload, 'choose');
    reload.type = 'button';
    reload.addEventListener('click', () => location.reload());
    if (words.person) ways.append(signIn);
    ways.append(reload);
    dialog.append(ways);
    dialog.addEventListener('cancel', event => event.preventDefault());
    document.body.append(dialog);
    dialog.showModal();
    showAll();
    const back = async () => {
      if (document.visibilityState !== 'visible') return;
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, redirect: 'manual' }).catch(() => undefined);
      if (answer?.ok) location.reload();
    };
    document.addEventListener('visibilitychange', back);
    addEventListener('focus', back);
  }

  window.openrecKeeper = {
    store,
    begin(root, options) {
      root.keeper?.end();
      root.keeper = new Keeper(root, options);
    },
    forget(about) {
      const key = this.keyOf(about);
      keepers.forEach(keeper => keeper.key === key && keeper.forget());
      store.remove(key);
    },
    /** How many texts of the person are neither saved nor sent. */
    waiting(person) {
      return store.keys(person).length;
    },
    forgetAll(person) {
      keepers.forEach(keeper => keeper.end());
      store.keys(person).forEach(store.remove);
    },
    /** Of what is kept for whoever is signed in. */
    keyOf(about) {
      return `${PREFIX}${this.person}/${about}`;
    },
    /** Once for each document. */
    watch(words) {
      this.person = words.person;
      if (this.watching) return;
      this.watching = true;
      window.Vaadin?.connectionState?.addStateChangeListener?.(showAll);
      new MutationObserver(changes => changes.flatMap(it => [...it.addedNodes])
        .filter(it => it instanceof Element && it.matches('.v-system-error'))
        .forEach(error => {
          error.hidden = true;
          sessionEnded(error, words);
        })).observe(document.body, { childList: true });
    }
  };
})();
