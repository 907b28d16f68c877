// The keys of the moderation desk. Every page works without this file; whoever wants none turns them off.
(() => {
  const help = document.querySelector('[data-keys]')
  if (!help) return
  const box = help.querySelector('[data-keys-on]')
  const store = { get: () => { try { return localStorage.deskKeys } catch { return 'on' } }, set: value => { try { localStorage.deskKeys = value } catch { /* kept for this page only */ } } }
  help.hidden = false
  box.checked = store.get() !== 'off'
  box.addEventListener('change', () => store.set(box.checked ? 'on' : 'off'))

  const links = [...document.querySelectorAll('[data-desk=queue] [data-open]')]
  const move = step => {
    const at = links.indexOf(document.activeElement)
    links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus()
  }
  const choose = value => {
    const choice = document.querySelector(`input[name=decision][value=${value}]`)
    if (choice) {
      choice.checked = true
      choice.focus()
    }
  }
  const acts = {
    j: () => move(1),
    k: () => move(-1),
    x: () => document.activeElement.closest('td')?.querySelector('[type=checkbox]')?.click(),
    q: () => { location.href = '/moderation' },
    p: () => choose('PUBLISHED'),
    c: () => choose('CHANGES_REQUESTED'),
    r: () => choose('REJECTED')
  }
  document.addEventListener('keydown', event => {
    if (!box.checked || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest('textarea, select, input:not([type=checkbox]):not([type=radio])')) return
    const key = event.key.toLowerCase()
    const act = acts[key] || (() => document.querySelector(`[data-key='${key}']`)?.click())
    if (/^[a-z]$/.test(key)) act()
  })
})()
