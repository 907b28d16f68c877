// Compares a file with a convention in the browser; without this, or without a secure
// address, the server does.
(() => {
  const form = document.querySelector('[data-check]')
  if (!form || !window.crypto?.subtle) return
  const field = form.querySelector('[type=file]')
  const tell = result => {
    for (const line of form.querySelectorAll('[data-result]')) line.hidden = line.dataset.result !== result
  }
  const check = async file => {
    tell()
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    const hash = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
    tell(hash === form.dataset.text ? 'text' : form.dataset.copies.split(',').includes(hash) ? 'copy' : 'unknown')
  }
  field.addEventListener('change', () => field.files[0] && check(field.files[0]))
  form.addEventListener('submit', event => {
    if (!field.files[0]) return
    event.preventDefault()
    check(field.files[0])
  })
  for (const type of ['dragover', 'drop']) {
    form.addEventListener(type, event => {
      event.preventDefault()
      const file = type === 'drop' && event.dataTransfer.files[0]
      if (file) check(file)
    })
  }
})()
