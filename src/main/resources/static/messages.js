// Shows new lines of a thread without reloading, and tells that they were seen; without
// this, reloading and a button do.
(() => {
  const thread = document.querySelector('[data-thread]')
  if (!thread || new URLSearchParams(location.search).has('before')) return
  const soonest = 4000, latest = 60000
  const list = thread.querySelector('ol')
  let last = +thread.dataset.last, wait = soonest, asking = false, timer

  const seen = async () => {
    const form = document.querySelector('[data-reading]')
    const token = document.querySelector('input[name=_csrf]')
    if (!token) return
    const body = new URLSearchParams({ _csrf: token.value, last })
    const answer = await fetch(location.pathname + '/reading', { method: 'POST', body, redirect: 'manual' })
    if (form && answer.type === 'opaqueredirect') form.remove()
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(look, wait)
  }
  const look = async () => {
    if (asking) return
    asking = true
    try {
      if (!document.hidden) {
        const answer = await fetch(thread.dataset.news + '?after=' + last, { redirect: 'error' })
        if (answer.status === 200) {
          list.insertAdjacentHTML('beforeend', await answer.text())
          last = +list.lastElementChild.dataset.line
          wait = soonest
          await seen()
        } else if (answer.status !== 204) return
      }
    } catch { /* offline or signed out: asked again, less and less often */ } finally { asking = false }
    wait = Math.min(wait * 1.2, latest)
    later()
  }
  const again = () => {
    wait = soonest
    later()
  }
  const shown = () => {
    if (document.querySelector('[data-reading]') && !document.hidden) seen().catch(() => {})
    again()
  }
  document.addEventListener('visibilitychange', shown)
  document.addEventListener('input', again)
  shown()
})()
