// The keys of the task list and of a task. An element names its key in data-key; a page that has keys, in data-keys.
(() => {
  if (window.openrecTaskKeys) return;
  window.openrecTaskKeys = true;

  const TYPING = 'textarea, select, [contenteditable="true"], input:not([type=checkbox]):not([type=radio]):not([type=button])';
  const OVERLAY = 'vaadin-dialog-overlay[opened], vaadin-select-overlay[opened], vaadin-combo-box-overlay[opened], '
    + 'vaadin-multi-select-combo-box-overlay[opened], vaadin-date-picker-overlay[opened], vaadin-context-menu-overlay[opened]';
  const MOVES = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

  const isElement = node => node instanceof Element;
  const visible = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  const CRITERION = '.criterion-review';
  const rowOfFocus = () => document.activeElement && document.activeElement.closest('.task-row');

  const isJudged = review => review.querySelector('.met-or-not [aria-pressed="true"]') !== null;

  /** The criterion that the keys judge: the one that the arrows went to, otherwise the first that waits. */
  const criterion = () => document.querySelector(`${CRITERION}[data-here]`)
    || [...document.querySelectorAll(CRITERION)].find(review => !isJudged(review));

  /** The one criterion that is open; the server gives what is beside it. */
  let opened = null;
  function tellOpened() {
    const open = criterion() || null;
    document.querySelectorAll('.criterion-head').forEach(head =>
      head.setAttribute('aria-expanded', String(open !== null && open.contains(head))));
    if (open !== opened) {
      opened = open;
      if (open) open.dispatchEvent(new CustomEvent('criterion-open'));
    }
  }

  function openCriterion(review) {
    leaveHere();
    review.setAttribute('data-here', '');
    tellOpened();
  }
  window.openrecReview = { open: openCriterion };

  /** What one chose is seen at once, and the keys go on to the next; the server says the same a moment later. */
  function paint(button) {
    const group = button.closest('.met-or-not, .decisions');
    group.querySelectorAll('vaadin-button').forEach(it => {
      it.setAttribute('aria-pressed', String(it === button));
      it.classList.toggle('chosen', it === button);
    });
    const review = button.closest(CRITERION);
    if (review && button.dataset.key === 'p') review.setAttribute('data-here', '');
    const next = [...document.querySelectorAll(CRITERION)].find(it => !isJudged(it));
    document.querySelectorAll(CRITERION).forEach(it => it.classList.toggle('current', it === next));
    tellOpened();
    if (!review) return;
    if (button.dataset.key === 'p') {
      // what is typed next is the comment, whatever letters it has
      review.querySelector('vaadin-text-area').focus();
    } else if (next) {
      next.querySelector('[data-key=m]').focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    }
  }

  document.addEventListener('click', event => {
    const head = event.target instanceof Element && event.target.closest('.criterion-head');
    if (head) {
      const review = head.closest(CRITERION);
      if (review.hasAttribute('data-here')) {
        leaveHere();
        tellOpened();
      } else {
        openCriterion(review);
      }
    }
    const button = event.target instanceof Element && event.target.closest('.met-or-not vaadin-button, .decisions vaadin-button');
    if (button && !button.disabled) paint(button);
  });

  const leaveHere = () => document.querySelectorAll('[data-here]').forEach(it => it.removeAttribute('data-here'));

  /** The element for a key: in the row that has the focus or the criterion to judge, otherwise the page's own. */
  function withKey(key) {
    const row = rowOfFocus() || criterion();
    const all = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].filter(visible);
    return (row && all.find(element => row.contains(element))) || all.find(element => !element.closest(`.task-row, ${CRITERION}`));
  }

  function press(element) {
    if (element.localName === 'vaadin-text-field' || element.matches('[role=group]')) {
      element.focus();
    } else {
      (element.querySelector('input[type=checkbox]') || element).click();
    }
  }

  /** The letters are keys again, of the criterion that was written about. */
  function leaveText(text) {
    const about = text.closest(CRITERION);
    text.blur();
    leaveHere();
    if (about) openCriterion(about);
  }

  /** From one criterion to the next, and from the last to the decision. */
  function moveInReview(step) {
    const stops = [...document.querySelectorAll(`${CRITERION} [data-key=m], [role=group][data-key=d]`)];
    if (stops.length === 0) return false;
    const active = document.activeElement;
    const here = stops.findIndex(stop => stop.contains(active)
      || (stop.closest(CRITERION) && stop.closest(CRITERION).contains(active)));
    const first = stops.findIndex(stop => stop.closest(`${CRITERION}.current`));
    const there = here < 0 ? Math.max(first, 0) : Math.min(Math.max(here + step, 0), stops.length - 1);
    leaveHere();
    const reached = stops[there].closest(CRITERION);
    if (reached) openCriterion(reached);
    else tellOpened();
    stops[there].focus();
    return true;
  }

  function move(step) {
    const rows = [...document.querySelectorAll('.task-row')];
    if (rows.length === 0) return false;
    const here = rows.indexOf(rowOfFocus());
    const there = here < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(here + step, 0), rows.length - 1);
    rows[there].querySelector('a').focus();
    return true;
  }

  document.addEventListener('keydown', event => {
    const page = document.querySelector('[data-keys]');
    if (!page || event.defaultPrevented || event.isComposing || event.altKey || event.metaKey) return;
    if (document.querySelector(OVERLAY)) return;
    if (event.ctrlKey) {
      const done = event.key === 'Enter' && withKey('Ctrl+Enter');
      if (done) {
        event.preventDefault();
        // what is being typed is sent before the click
        if (document.activeElement) document.activeElement.blur();
        done.focus();
        done.click();
      }
      return;
    }
    const path = event.composedPath().filter(isElement);
    if (path.length > 0 && path[0].matches(TYPING)) {
      if (event.key === 'Escape') leaveText(path[0]);
      return;
    }
    if (path.some(element => element.matches('vaadin-select, vaadin-radio-group, [role=listbox], [role=menu]'))) return;
    if (page.dataset.keys === 'list' && event.key in MOVES) {
      if (move(MOVES[event.key])) event.preventDefault();
      return;
    }
    if (page.dataset.keys === 'task' && event.key in MOVES) {
      if (moveInReview(MOVES[event.key])) event.preventDefault();
      return;
    }
    const element = event.key.length === 1 && withKey(event.key);
    if (element) {
      event.preventDefault();
      const review = element.closest(CRITERION);
      if (review) leaveHere();
      press(element);
    }
  });
})();
