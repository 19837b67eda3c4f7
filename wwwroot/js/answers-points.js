// Says below an allocation how many points are given out, while they are typed. Without this script the server says it after a post.
const fields = document.querySelector("[data-points]");
const said = document.querySelector("[data-sum]");

function say() {
  const { total, whole, left, over } = said.dataset;
  const sum = [...fields.querySelectorAll("input")].reduce((all, { value }) => all + (/^\d{1,3}$/.test(value.trim()) ? Number(value) : 0), 0);
  const text = sum === Number(total) ? whole : (sum < total ? left : over).replace("{0}", sum).replace("{1}", Math.abs(total - sum));
  if (said.textContent !== text) said.textContent = text;
}

if (fields) {
  fields.addEventListener("input", say);
  fields.closest("form").addEventListener("restored", say);
  say();
}
