// Signing out, and saying that others use this computer, leave nothing of the person on the device: the header Clear-Site-Data says so to
// the browser, and this does it where a browser does not know the header, or the way is not encrypted.
for (const form of document.querySelectorAll("form[action^='/sign-out'], form[action='/shared-computer']")) {
  form.addEventListener("submit", () => {
    try {
      for (const key of Object.keys(localStorage).filter(name => name.startsWith("answer:"))) localStorage.removeItem(key);
    } catch { /* nothing was kept */ }
  });
}
