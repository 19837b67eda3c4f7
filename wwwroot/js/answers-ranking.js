// Moves the options of a ranking on the page, by buttons, by arrow keys on a button, or by dragging; without this script the
// buttons send the form. The focus stays with what was moved, and the place it has now is announced.
const list = document.querySelector("[data-ranking]");
const said = document.querySelector("[data-moved]");
let dragged = null;

const rows = () => [...list.children];

for (const grip of list?.querySelectorAll("[data-grip]") ?? []) grip.hidden = false;

list?.addEventListener("click", event => {
  const button = event.target.closest("button[name=move]");
  if (!button) return;
  event.preventDefault();
  const row = button.closest("li");
  move(row, button.value.startsWith("up:") ? -1 : 1);
  (button.disabled ? row.querySelector("button[name=move]:enabled") : button).focus();
});

list?.addEventListener("keydown", event => {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!step || !event.target.matches("button[name=move]")) return;
  event.preventDefault();
  move(event.target.closest("li"), step);
  event.target.closest("li").querySelector(`button[value^=${step < 0 ? "up" : "down"}]:enabled, button[name=move]:enabled`).focus();
});

list?.addEventListener("change", ({ target, isTrusted }) => {
  if (!isTrusted || !target.matches("select") || !target.value) return;
  const typed = rows().map(row => row.querySelector("select").value);
  if (new Set(typed).size === typed.length && !typed.includes("")) sort();
});

function move(row, step) {
  if (step < 0) row.previousElementSibling?.before(row);
  else row.nextElementSibling?.after(row);
  settle(row);
}

/** Places as the rows stand now; the first cannot go up, the last cannot go down. */
function settle(row) {
  number();
  const place = rows().indexOf(row) + 1;
  said.textContent = list.dataset.now.replace("{0}", row.querySelector("span").textContent).replace("{1}", place).replace("{2}", list.children.length);
  row.querySelector("select").dispatchEvent(new Event("change", { bubbles: true }));
}

function number() {
  rows().forEach((row, index, { length }) => {
    row.querySelector("select").value = String(index + 1);
    const [up, down] = row.querySelectorAll("button[name=move]");
    [up.disabled, down.disabled] = [index === 0, index === length - 1];
  });
}

/** Rows in the order of the numbers that were chosen; the focus stays in the list that was used. */
function sort() {
  const used = document.activeElement;
  list.append(...rows().sort((one, other) => one.querySelector("select").value - other.querySelector("select").value));
  number();
  used?.focus();
}

list?.addEventListener("pointerdown", event => {
  const row = event.target.closest("li");
  if (!row || event.button || event.target.closest("button, select, a")) return;
  if (event.pointerType !== "mouse" && !event.target.closest("[data-grip]")) return; // a finger elsewhere scrolls the page
  event.preventDefault();
  dragged = row;
  list.setPointerCapture(event.pointerId);
  row.classList.add("ranked--held");
});

list?.addEventListener("pointermove", ({ clientY }) => {
  if (!dragged) return;
  const under = rows().find(row => row !== dragged && clientY > row.getBoundingClientRect().top && clientY < row.getBoundingClientRect().bottom);
  if (!under) return;
  const { top, height } = under.getBoundingClientRect();
  if (dragged.compareDocumentPosition(under) & Node.DOCUMENT_POSITION_FOLLOWING) { if (clientY > top + height / 2) under.after(dragged); }
  else if (clientY < top + height / 2) under.before(dragged);
});

for (const end of ["pointerup", "pointercancel"]) {
  list?.addEventListener(end, () => {
    if (!dragged) return;
    const row = dragged;
    dragged = null;
    row.classList.remove("ranked--held");
    settle(row);
  });
}
