// The look that was chosen last, before anything is painted: a bright page must not open dark. The settings keep it
// as well; this copy is for the first moment only.
try {
  const { theme } = JSON.parse(localStorage.getItem('bracketed-look'))
  document.documentElement.dataset.theme = theme
} catch {
  // Nothing is kept, or may be kept: the evening it is.
}
