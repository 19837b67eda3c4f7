// Saves the answer on an item page by itself and says in words whether it is stored. What is typed is kept on the device at once and
// forgotten when the server has acknowledged it; the same save sent twice is one revision, so after every doubt it is sent again.

const form = document.querySelector("form[data-answer]");
const late = document.querySelector("[data-unsent]");
const prefix = "answer:";

/** What is kept on the device: nothing breaks where the browser keeps nothing, and on a shared computer nothing is kept. */
const device = {
  keys: () => { try { return Object.keys(localStorage).filter(key => key.startsWith(prefix)); } catch { return []; } },
  read: key => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
  keep: (key, entry) => { if (form?.dataset.shared !== undefined) return false; try { localStorage.setItem(key, JSON.stringify(entry)); return true; } catch { return false; } },
  forget: key => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } },
};

/** Sends one save in the name of the person whose page this is. Whatever is not a complete answer of our API is status 0: a portal's page, a broken connection, half a reply. */
async function put(address, body) {
  try {
    const response = await fetch(address, {
      method: "PUT", redirect: "error", keepalive: true, signal: AbortSignal.timeout(30_000),
      headers: { "Content-Type": "application/json", "X-Collab": form.dataset.owner }, body: JSON.stringify(body),
    });
    const json = response.headers.get("Content-Type")?.includes("json") ? await response.json() : {};
    const understood = response.status === 401 || Number.isInteger(json.revision) || (json.code && response.status < 500);
    return { status: understood ? response.status : 0, json };
  } catch {
    return { status: 0, json: {} };
  }
}

/** Saves of other items that are still on this device, and of nobody else. What another tab has kept meanwhile stays. */
async function sendTheRest(owner, own) {
  for (const key of device.keys()) {
    const entry = device.read(key);
    if (!key.startsWith(prefix + owner + ":")) device.forget(key);
    else if (key !== own && await sendAll(key.slice(prefix.length + owner.length + 1), entry) && isSame(device.read(key), entry)) device.forget(key);
  }
}

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

async function sendAll(address, entry) {
  let base;
  for (const body of [entry?.sent, entry?.next].filter(Boolean)) {
    const { status, json } = await put(address, { ...body, baseRevision: base ?? body.baseRevision });
    if (status !== 200) return false;
    base = json.revision;
  }
  return true;
}

/** The value of the fields as the API takes it, or what in them does not fit yet. */
function valueOf(kind, data, texts) {
  if (data.has("cannotJudge") || data.getAll("option").includes("?")) return { value: { kind: "cannot-judge" } };
  const starting = name => [...data].filter(([field]) => field.startsWith(name));
  switch (kind) {
    case "rating": {
      const names = [...new Set([...form.elements].map(field => field.name).filter(name => name.startsWith("mark")))];
      const marks = names.map(name => data.has(name) ? Number(data.get(name)) : null);
      return { value: marks.every(mark => mark === null) ? null : { kind, marks } };
    }
    case "estimate": { // answers-numbers.js has read them
      const [low, best, high] = ["low", "best", "high"].map(name => form.elements[name]?.value ? Number(form.elements[name].dataset.number) : null);
      if ([low, best, high].some(Number.isNaN) || (best === null && (low ?? high) !== null)) return { problem: texts.notANumber };
      return { value: best === null ? null : { kind, best, low, high } };
    }
    case "choice": {
      const options = data.getAll("option");
      return { value: options.length ? { kind, options } : null };
    }
    case "yes-no": return { value: data.has("option") ? { kind, vote: data.get("option") } : null };
    case "allocation": {
      const points = starting("points-").map(([, typed]) => typed.trim());
      if (points.every(typed => !typed)) return { value: null };
      const numbers = points.map(Number);
      if (!numbers.every(Number.isInteger) || numbers.reduce((sum, each) => sum + each, 0) !== 100) return { problem: texts.wrongSum };
      return { value: { kind, points: numbers } };
    }
    case "year": {
      const year = data.get("year").trim();
      if (year && !/^\d{4}$/.test(year)) return { problem: texts.notANumber };
      return { value: year ? { kind, year: Number(year) } : null };
    }
    case "ranking": {
      const places = starting("place-").sort((one, other) => one[1] - other[1]);
      if (places.every(([, place]) => !place)) return { value: null };
      if (places.some(([, place], index) => Number(place) !== index + 1)) return { problem: texts.unfinished };
      return { value: { kind, order: places.map(([name]) => name.slice("place-".length)) } };
    }
    default: {
      const lines = starting("line").map(([, line]) => line.trim()).filter(Boolean);
      return { value: lines.length ? { kind, lines } : null };
    }
  }
}

/** A stored answer in a few words; options are called as they are on the page. */
function wordsOf({ value, reason }, texts) {
  const name = key => form.querySelector(`[value="${CSS.escape(key)}"] + span, [data-key="${CSS.escape(key)}"] > span`)?.textContent ?? key;
  const mark = point => point === 0 ? texts.cannotJudge : point ?? "–";
  const words = !value ? "–" : value.kind === "cannot-judge" ? texts.cannotJudge
    : value.marks?.map(mark).join(", ") ?? value.best?.toLocaleString(document.documentElement.lang) ?? value.lines?.join(" · ")
    ?? value.points?.join(", ") ?? value.year ?? (value.options ?? value.order ?? [value.vote]).map(name).join(", ");
  return reason ? texts.withReason.replace("{0}", words).replace("{1}", reason) : words;
}

function start() {
  const { answer: address, kind, owner } = form.dataset;
  const key = `${prefix}${owner}:${address}`;
  const state = form.querySelector("[data-save-state]");
  const line = state.querySelector("[role=status]");
  const texts = state.dataset;
  const known = Number(form.baseRevision.value);
  let base = known; // the revision that the next change is based on
  let sent = null; // on its way, or sent without an answer: goes again before anything else
  let next = null; // typed since
  let latest = null; // the newest of all, in one string: leaving a field tells again what typing in it has told
  let savedAt = texts.savedAt ?? "";
  let [busy, blocked, kept, tries, timer, submit] = [false, false, true, 0, 0, null];

  const time = moment => new Date(moment).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: texts.zone });
  const fields = () => [...new FormData(form)].filter(([name]) => !/^(_|antiforgery|saveId|baseRevision)/.test(name));
  const wait = (act, ms) => { clearTimeout(timer); timer = setTimeout(act, ms); };

  function show(name, kind, ...values) {
    line.className = kind ? `status status--${kind}` : "status";
    line.replaceChildren(state.querySelector(`template[data-state=${name}]`).content.cloneNode(true));
    for (const text of line.querySelectorAll("p:not(.btns)")) text.textContent = text.textContent.replace(/\{(\d)\}/g, (_, i) => values[i] ?? "");
  }

  function keep() {
    if (!sent && !next) device.forget(key);
    else kept = device.keep(key, { sent, next, fields: fields() });
  }

  function changed(delay) {
    const data = new FormData(form);
    const { value, problem } = valueOf(kind, data, texts);
    const answer = { value, reason: data.get("reason")?.trim() || null, side: data.get("side"), shown: data.get("shown") };
    const before = latest;
    latest = problem ? null : JSON.stringify(answer);
    if (problem) next = null;
    else if (latest !== before) next = { saveId: crypto.randomUUID?.() ?? form.saveId.value, baseRevision: base, ...answer };
    if (next) form.saveId.value = next.saveId;
    keep();
    if (problem) show("refused", "bad", problem);
    else if (next && !blocked) wait(send, delay);
  }

  async function send() {
    if (busy || blocked || !(sent ?? next)) return;
    if (!sent) [sent, next] = [{ ...next, baseRevision: base }, null];
    busy = true;
    keep();
    show("saving");
    const { status, json } = await put(address, sent);
    busy = false;
    if (status === 200) stored(json);
    else if (json.code === "answer.stale") stale(json.theirs);
    else if (json.code === "round.closed") closed(json.since);
    else if (json.code === "consent.missing") consent(json.title);
    else if (status === 401) { again(); show("away", "hold"); }
    else if (status) refused(json.errors?.[0]?.message ?? json.title);
    else { again(); show(kept ? "hold" : "stay", "hold", Math.round(delay / 1000)); }
  }

  function stored({ revision, savedAt: at }) {
    if (revision < known && !next) { device.forget(key); location.reload(); return; } // an old save; the page knows a newer answer
    [base, sent, tries, savedAt] = [revision, null, 0, time(at)];
    form.baseRevision.value = base;
    if (next) next.baseRevision = base; // kept with it: after a crash it goes on from here, and is no conflict with itself
    else form.saveId.value = crypto.randomUUID?.() ?? form.saveId.value;
    keep();
    show("ok", "ok", savedAt, base);
    if (form.dataset.realTime && base === 1) dispatchEvent(new Event("answered")); // the group may be seen from now on
    if (submit) form.requestSubmit(submit);
    else if (next) send();
  }

  let delay = 0;
  function again() {
    submit = null;
    delay = Math.min(60, 5 * 2 ** tries++) * (750 + Math.random() * 500);
    wait(send, delay);
  }

  function refused(why) {
    [sent, submit] = [null, null];
    keep();
    show("refused", "bad", why);
    if (next) wait(send, 500);
  }

  /** Kept as it is: after the consent text was agreed to, in another tab or on the way back here, the same save goes again. */
  function consent(why) {
    [submit, blocked] = [null, true];
    show("refused", "bad", why);
    addEventListener("focus", () => { blocked = false; send(); }, { once: true });
    focusLine();
  }

  function stale(theirs) {
    [blocked, submit] = [true, null];
    show("two", "two", time(theirs.savedAt), wordsOf(theirs, texts));
    line.querySelector("[data-act=mine]").onclick = () => { [blocked, sent, base, latest] = [false, null, theirs.revision, null]; form.baseRevision.value = base; changed(0); };
    line.querySelector("[data-act=theirs]").onclick = () => { device.forget(key); location.reload(); };
    focusLine();
  }

  function closed(since) {
    [blocked, submit] = [true, null];
    show("closed", "bad", time(since), base, savedAt);
    const [after, before] = line.querySelectorAll("p:not(.btns)");
    [after.hidden, before.hidden] = [base === 0, base > 0];
    form.querySelector(":scope > .btns")?.remove(); // nothing can be saved any more
    line.querySelector("[data-act=copy]").onclick = ({ target }) => copy(target);
    focusLine();
  }

  async function copy(button) {
    const typed = [...form.querySelectorAll("textarea, input[type=text]")].filter(field => field.value);
    try {
      await navigator.clipboard.writeText(typed.map(field => field.value).join("\n"));
      button.textContent = button.dataset.done;
    } catch {
      typed.at(-1)?.select();
    }
  }

  function focusLine() {
    line.tabIndex = -1;
    line.focus();
  }

  /** What was typed here before and never acknowledged, put back into the fields and sent. */
  function restore() {
    const entry = device.read(key);
    if (!entry?.fields) return;
    for (const field of form.elements) {
      if (!field.name || field.type === "hidden" || field.type === "submit") continue;
      const values = entry.fields.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === "radio" || field.type === "checkbox") field.checked = values.includes(field.value);
      else field.value = values[0] ?? "";
    }
    form.dispatchEvent(new Event("restored"));
    [sent, next] = [entry.sent, entry.next];
    if (!sent && next) [sent, next] = [next, null];
    send();
  }

  form.addEventListener("input", ({ target }) => { onlyOne(target); changed(1200); });
  form.addEventListener("change", ({ target }) => { onlyOne(target); changed(150); });
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    if (!sent || blocked) return; // what was typed since goes with the form, under the same save id
    event.preventDefault();
    submit = event.submitter;
    send();
  });
  state.addEventListener("click", ({ target }) => { if (target.dataset.act === "retry") send(); });
  addEventListener("online", () => { if (sent) send(); });
  addEventListener("visibilitychange", () => { if (document.hidden || sent) send(); });
  restore();
  sendTheRest(owner, key);
}

/** "I cannot judge this" and an answer exclude each other: the later one counts. */
function onlyOne(target) {
  const judges = name => /^(place-|points-|low$|best$|high$|year$)/.test(name);
  if (target.name === "option" && target.type === "checkbox" && target.checked) {
    for (const other of form.querySelectorAll("[name=option]")) if ((other.value === "?") !== (target.value === "?")) other.checked = false;
  } else if (target.name === "cannotJudge" && target.checked) {
    for (const other of form.elements) if (judges(other.name)) other.value = "";
    form.dispatchEvent(new Event("restored"));
  } else if (judges(target.name) && target.value && form.elements.cannotJudge) form.elements.cannotJudge.checked = false;
}

/** On the page of a closed round: what never arrived is shown, to be copied. */
function showLate() {
  const entry = device.read(`${prefix}${late.dataset.owner}:${late.dataset.unsent}`);
  const typed = entry?.fields?.filter(([name]) => /^(reason|line)/.test(name)).map(([, value]) => value).filter(Boolean).join("\n");
  if (typed) [late.querySelector("textarea").value, late.hidden] = [typed, false];
}

if (form) start();
if (late) showLate();
