// The keys of a matrix: the arrows go from cell to cell, the rest is told to the server.
(() => {
  if (window.openrecMatrixKeys) return;
  window.openrecMatrixKeys = true;

  const CELL = '[role=gridcell]';
  const MOVES = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

  const rows = grid => [...grid.querySelectorAll('tbody tr')].map(row => [...row.querySelectorAll(CELL)]);

  function go(grid, cell, key, whole) {
    const all = rows(grid);
    const row = all.findIndex(cells => cells.includes(cell));
    const column = all[row].indexOf(cell);
    const last = [all.length - 1, all[row].length - 1];
    const [down, right] = MOVES[key] || [0, 0];
    let to = [row + down, column + right];
    if (key === 'Home') to = [whole ? 0 : row, 0];
    if (key === 'End') to = [whole ? last[0] : row, last[1]];
    const next = (all[Math.min(Math.max(to[0], 0), last[0])] || [])[Math.min(Math.max(to[1], 0), last[1])];
    if (next) next.focus();
  }

  // What is typed between the first letter at a cell and the moment in which evidence is looked for.
  let typed = null;
  let forgetting = 0;
  function type(letters) {
    typed = letters;
    clearTimeout(forgetting);
    forgetting = setTimeout(() => { typed = null; }, 5000);
  }
  window.openrecMatrix = {
    takeTyped() {
      const letters = typed || '';
      typed = null;
      return letters;
    },
  };

  function tell(cell, deed) {
    if (deed === 'find') type(typed || '');
    cell.dispatchEvent(new CustomEvent('matrix-key', {
      bubbles: true,
      detail: { deed, competence: Number(cell.dataset.competence), situation: Number(cell.dataset.situation) },
    }));
  }

  document.addEventListener('focusin', event => {
    const cell = event.target instanceof Element && event.target.matches('.matrix-grid ' + CELL) ? event.target : null;
    if (!cell) return;
    cell.closest('[role=grid]').querySelectorAll(CELL + '[tabindex="0"]').forEach(it => it.setAttribute('tabindex', '-1'));
    cell.setAttribute('tabindex', '0');
    // the whole matrix first, so that its head row is in sight
    cell.closest('.matrix-grid').scrollIntoView({ block: 'nearest' });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  document.addEventListener('keydown', event => {
    const cell = event.target instanceof Element && event.target.matches('.matrix-grid ' + CELL) ? event.target : null;
    if (!cell || event.altKey || event.metaKey) return;
    const grid = cell.closest('[role=grid]');
    if (typed !== null) {
      if (event.key.length === 1 && !event.ctrlKey) type(typed + event.key);
      if (event.key === 'Backspace') type(typed.slice(0, -1));
    } else if (event.key in MOVES || event.key === 'Home' || event.key === 'End') {
      go(grid, cell, event.key, event.ctrlKey);
    } else if (event.ctrlKey) {
      return;
    } else if (event.key === ' ') {
      tell(cell, 'choose');
    } else if (event.key === 'Enter') {
      tell(cell, 'find');
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      tell(cell, 'take');
    } else if (event.key === 'c' || event.key === 'C') {
      tell(cell, 'write');
    } else if (/^[\p{L}\p{N}]$/u.test(event.key)) {
      type(event.key);
      tell(cell, 'find');
    } else {
      return;
    }
    // the page's own keys are not meant
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
})();
