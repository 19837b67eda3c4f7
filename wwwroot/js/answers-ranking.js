// Moves the options of a ranking on the page; without this script the same buttons send the form.
const list = document.querySelector("[data-ranking]");
const said = document.querySelector("[data-moved]");

list?.addEventListener("click", event => {
  const button = event.target.closest("button[name=move]");
  if (!button) return;
  event.preventDefault();
  const row = button.closest("li");
  const up = button.value.startsWith("up:");
  if (up) row.previousElementSibling?.before(row);
  else row.nextElementSibling?.after(row);
  number();
  (button.disabled ? row.querySelector("button[name=move]:enabled") : button).focus();
  said.textContent = list.dataset.now.replace("{0}", row.querySelector("span").textContent).replace("{1}", [...list.children].indexOf(row) + 1).replace("{2}", list.children.length);
  list.dispatchEvent(new Event("change", { bubbles: true }));
});

/** Places as the rows stand now; the first cannot go up, the last cannot go down. */
function number() {
  [...list.children].forEach((row, index, { length }) => {
    row.querySelector("select").value = String(index + 1);
    const [up, down] = row.querySelectorAll("button[name=move]");
    [up.disabled, down.disabled] = [index === 0, index === length - 1];
  });
}
