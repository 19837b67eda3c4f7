// Keeps an open page up to date. The hub only says that something changed; what it is, the page reads again from its own address,
// through the same rights as at first, and replaces the elements that carry data-live.
const watch = document.querySelector("[data-watch]");
const news = document.querySelector("[data-live-news]");
const patience = 30_000;
let waiting = 0;
let reading = false;

/** Reads soon: pings that arrive together are answered by one reading, and not all pages read in the same moment. */
function readSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(read, 150 + Math.random() * 350);
}

async function read() {
  if (reading) return readSoon();
  reading = true;
  try {
    const response = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (response.ok && !response.redirected) replace(new DOMParser().parseFromString(await response.text(), "text/html"));
  } catch {
    // The connection is away; the next reconnection reads again.
  } finally {
    reading = false;
  }
}

function replace(page) {
  let changed = false;
  for (const old of document.querySelectorAll("[data-live]")) {
    const fresh = page.querySelector(`[data-live="${CSS.escape(old.dataset.live)}"]`);
    if (!fresh || fresh.innerHTML === old.innerHTML || old.contains(document.activeElement)) continue;
    old.replaceWith(document.adoptNode(fresh));
    changed = true;
  }
  if (changed && news) news.textContent = news.dataset.liveNews;
}

function listen(topics) {
  const connection = new signalR.HubConnectionBuilder()
    .withUrl("/live", { skipNegotiation: true, transport: signalR.HttpTransportType.WebSockets })
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: later })
    .configureLogging(signalR.LogLevel.None)
    .build();
  connection.on("Changed", () => { readSoon(); });
  connection.onreconnected(() => start(connection, topics));
  connection.onclose(() => { setTimeout(() => connect(connection, topics), later({ previousRetryCount: 5 })); });
  return connect(connection, topics);
}

async function connect(connection, topics) {
  try {
    await connection.start();
    await connection.invoke("Watch", topics);
  } catch {
    setTimeout(() => connect(connection, topics), later({ previousRetryCount: 5 }));
  }
}

/** After a gap: watch again, and read what was missed. */
async function start(connection, topics) {
  await connection.invoke("Watch", topics);
  readSoon();
}

/** Waits longer each time, and never as long as the neighbour, so that a restarted server is not met by everybody at once. */
function later({ previousRetryCount }) {
  return Math.min(patience, 500 * 2 ** previousRetryCount) * (0.5 + Math.random());
}

if (watch) {
  const topics = watch.dataset.watch.split(" ");
  if (watch.dataset.signedIn && globalThis.signalR) listen(topics);
  else setInterval(() => { if (!document.hidden) readSoon(); }, 60_000);
  addEventListener("online", readSoon);
}
