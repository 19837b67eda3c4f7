// Keeps an open page up to date. The hub only says that something changed; what it is, the page reads again from its own address,
// through the same rights as at first, and replaces the elements that carry data-live. What a person is typing in is left alone.
const watch = document.querySelector('[data-watch]');
const news = document.querySelector('[data-live-news]');
const patience = 60_000;
const slow = 10_000; // a page that took so long until it listened may have missed something
const reads = { due: false, running: false };

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Waits longer each time, and never as long as the neighbour, so that a restarted server is not met by everybody at once. */
const later = ({ previousRetryCount }) => Math.min(patience, 500 * 2 ** previousRetryCount) * (0.5 + Math.random());

/** Pings that arrive together are answered by one reading, and one that failed is tried again; a page that nobody looks at reads when it is
 * looked at again. */
async function readSoon() {
  reads.due = true;
  if (reads.running || document.hidden) return;
  reads.running = true;
  let tries = 0;
  while (reads.due) {
    await pause(150 + Math.random() * 350);
    reads.due = false;
    if (await read().catch(() => false)) tries = 0;
    else {
      reads.due = true;
      await pause(later({ previousRetryCount: tries++ }));
    }
  }
  reads.running = false;
}

/** Whether the server had an answer; a connection that is away or a server that cannot just now has none. */
async function read() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store', redirect: 'manual' });
  if (answer.ok) replace(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  // No longer signed in, or no longer allowed to see this: the server says so in the ordinary way.
  else if (answer.type === 'opaqueredirect' || answer.status === 404) location.reload();
  return answer.status < 500;
}

function replace(page) {
  let changed = false;
  for (const old of document.querySelectorAll('[data-live]')) {
    const fresh = page.querySelector(`[data-live="${CSS.escape(old.dataset.live)}"]`);
    if (!fresh || old.isEqualNode(fresh) || isTypedIn(old)) continue;
    const focused = old.contains(document.activeElement) && document.activeElement.id;
    old.replaceWith(document.adoptNode(fresh));
    if (focused) document.getElementById(focused)?.focus();
    changed = true;
  }
  if (changed && news) news.textContent = news.dataset.liveNews;
}

const isTypedIn = element => element.contains(document.activeElement) && document.activeElement.matches('input, select, textarea');

async function listen(topics) {
  const connection = new signalR.HubConnectionBuilder()
    .withUrl('/live', { skipNegotiation: true, transport: signalR.HttpTransportType.WebSockets })
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: later })
    .configureLogging(signalR.LogLevel.None)
    .build();
  connection.on('Changed', () => { readSoon(); });
  connection.onreconnected(() => { watchAgain(connection, topics); });
  let tries = 0;
  while (!await connected(connection, topics)) await pause(later({ previousRetryCount: tries++ }));
  if (tries > 0 || performance.now() > slow) readSoon();
}

async function connected(connection, topics) {
  try {
    await connection.start();
    await connection.invoke('Watch', topics);
    return true;
  } catch {
    await connection.stop().catch(() => {});
    return false;
  }
}

/** After a gap: watch again, and read what was missed. */
async function watchAgain(connection, topics) {
  await connection.invoke('Watch', topics).catch(() => {});
  readSoon();
}

if (watch) {
  if (watch.dataset.signedIn && globalThis.signalR) listen(watch.dataset.watch.split(' '));
  else setInterval(readSoon, patience);
  addEventListener('online', readSoon);
  addEventListener('answered', readSoon);
  document.addEventListener('visibilitychange', () => { if (reads.due) readSoon(); });
}
