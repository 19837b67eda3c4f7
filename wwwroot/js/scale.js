// Says below a rating scale, in words, what has been marked: a slip of the finger shows at once.
// The words come from the page (data-mark "Your answer: {0} of {1}."), so that they are in the reader's language.
const said = (echo, mark) => mark === '0'
  ? echo.dataset.cannotJudge
  : echo.dataset.mark.replace('{0}', mark).replace('{1}', echo.dataset.points);

document.addEventListener('change', ({ target }) => {
  const echo = target.type === 'radio' && document.querySelector(`[data-echo="${CSS.escape(target.name)}"]`);
  if (echo) echo.textContent = `${said(echo, target.value)} ${echo.dataset.earlier ?? ''}`.trim();
});
