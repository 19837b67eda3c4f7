// Reads numbers as people of the page's language type them, says how they were read, and leaves the result in data-number. The server
// reads them by the same rules (NumberReading); without this script it is the one that says so.
const fields = document.querySelector("[data-numbers]");
const said = document.querySelector("[data-read]");

const areThousands = (text, group) => new RegExp(`^[-+]?[1-9]\\d{0,2}([${group}]\\d{3})+$`).test(text);

/** The number; NaN for what is none, or could be read in two ways. */
function read(typed, group) {
  const text = typed.replace(/[\s'’]/g, "").replace("−", "-");
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const other = text[last] === "." ? "," : ".";
  if (last > 0 && text.includes(other)) {
    const whole = text.slice(0, last);
    return areThousands(whole, other) ? Number(`${whole.replaceAll(other, "")}.${text.slice(last + 1)}`) : NaN;
  }
  if (group && text[last] === group && areThousands(text, group)) return Number(text.replaceAll(group, ""));
  const plain = text.replace(",", ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}

function readAll() {
  const numbers = {};
  for (const field of fields.querySelectorAll("input")) {
    field.dataset.number = read(field.value, fields.dataset.group);
    numbers[field.name] = Number(field.dataset.number);
  }
  say(numbers);
}

function say({ low, best, high }) {
  const write = number => number.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 6 });
  const whole = Number.isFinite(low) && Number.isFinite(high);
  said.textContent = Number.isFinite(best)
    ? (whole ? said.dataset.readInterval : said.dataset.read)
      .replace("{0}", `${write(best)}\u00A0${said.dataset.unit}`.trim()).replace("{1}", whole && write(low)).replace("{2}", whole && write(high))
    : "";
}

if (fields) {
  fields.addEventListener("input", readAll);
  fields.closest("form").addEventListener("restored", readAll);
  readAll();
}
