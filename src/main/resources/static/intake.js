// How far an import is, every second; the page’s own link shows it too.
(() => {
  const look = async () => {
    if (!document.querySelector('[data-progress]')) return
    const answer = await fetch(location.href)
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-intake]')
    // signed out meanwhile
    if (!fresh) return
    document.querySelector('[data-intake]').replaceWith(fresh)
    setTimeout(look, 1000)
  }
  setTimeout(look, 1000)
})()
