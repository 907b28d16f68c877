// Every page works without this file.
(() => {
  const page = document
  const lang = page.documentElement.lang
  const all = (selector, root = page) => [...root.querySelectorAll(selector)]
  const near = (event, selector) => event.target.closest(selector)
  const on = (node, type, act) => node.addEventListener(type, act)
  const later = (act, wait, timer) => () => {
    clearTimeout(timer)
    timer = setTimeout(act, wait)
  }

  const errors = all('[data-errsum]')[0]
  if (errors) {
    errors.tabIndex = -1
    errors.focus()
    on(errors, 'click', event => {
      const field = page.getElementById(near(event, 'a')?.hash.slice(1))
      if (!field) return
      event.preventDefault();
      (field.closest('.field') || field).scrollIntoView()
      field.focus({ preventScroll: true })
    })
  }

  on(page, 'keydown', event => {
    const menu = near(event, '.menu[open]')
    if (!menu || event.key !== 'Escape') return
    menu.open = false
    menu.firstElementChild.focus()
  })
  on(page, 'click', event => {
    for (const menu of all('.menu[open]')) menu.open = menu.contains(event.target)
  })

  if (matchMedia('(min-width:64rem)').matches) for (const fold of all('[data-wide-open]')) fold.open = true

  for (const part of all('[data-nojs]')) part.remove()

  const dress = (node, attributes) => {
    for (const name in attributes) node.setAttribute(name, attributes[name])
    return node
  }
  const make = (tag, attributes, ...content) => {
    const node = dress(page.createElement(tag), attributes)
    node.append(...content)
    return node
  }
  for (const input of all('[data-suggest]')) {
    const texts = input.dataset
    const chips = page.getElementById(texts.target)
    const list = make('ul', { id: input.id + '-list', class: 'picker__list', role: 'listbox', 'aria-label': input.labels[0].textContent })
    const status = make('p', { class: 'vh', role: 'status' })
    const options = list.children
    let at, asked = 0
    input.after(list, status)
    dress(input, { name: '', role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-controls': list.id })

    const point = index => {
      at = index
      for (const option of options) option.setAttribute('aria-selected', option === options[at])
      input.setAttribute('aria-activedescendant', options[at]?.id || '')
    }
    const show = shown => {
      asked++
      list.hidden = !shown
      input.setAttribute('aria-expanded', shown)
      point(-1)
    }
    const close = () => show(false)
    const choose = option => {
      const label = option.textContent
      chips.append(make('li', { class: 'chip' }, label,
        make('input', { type: 'hidden', name: texts.name, value: option.dataset.id, ...texts.form && { form: texts.form } }),
        make('button', { type: 'button', 'aria-label': texts.remove.replace('{0}', label) })))
      list.textContent = status.textContent = input.value = ''
      close()
    }
    const ask = async () => {
      const turn = ++asked
      const q = input.value.trim()
      if (!q || !input.matches(':focus')) return close()
      const answer = await fetch(texts.suggest + '?' + new URLSearchParams({ q, lang }))
      const { items } = await answer.json()
      if (turn !== asked) return
      const chosen = all('input', chips).map(field => field.value)
      list.textContent = ''
      for (const { id, label } of items)
        if (!chosen.includes(id)) list.append(make('li', { id: list.id + options.length, role: 'option', 'data-id': id }, label))
      const count = options.length
      show(count > 0)
      status.textContent = (texts[count ? new Intl.PluralRules(lang).select(count) : 'zero'] || texts.other).replace('{0}', count)
    }
    on(input, 'input', later(() => ask().catch(close), 150))
    on(input, 'blur', close)
    on(input, 'keydown', event => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      const count = options.length
      if (event.key === 'Enter') at < 0 || choose(options[at])
      else if (event.key === 'Escape' && !list.hidden) close()
      else if (step && count) {
        if (list.hidden) show(true)
        point((Math.max(at + step, -1) + count) % count)
      } else return
      event.preventDefault()
    })
    on(list, 'mousedown', event => event.preventDefault())
    on(list, 'click', event => near(event, 'li') && choose(near(event, 'li')))
    on(chips, 'click', event => {
      if (!near(event, 'button')) return
      event.preventDefault()
      near(event, 'li').remove()
      input.focus()
    })
    close()
  }

  for (const hints of all('[data-hints]')) {
    const form = hints.closest('form')
    const chips = page.getElementById(hints.dataset.hints)
    on(form, 'input', later(async () => {
      const body = new FormData(form)
      body.set('search', 'text')
      const answer = await fetch(form.action, { method: 'POST', body })
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('hints')
      if (fresh) hints.replaceChildren(...fresh.children)
    }, 800))
    on(hints, 'change', event => chips.append(dress(near(event, 'li'), { class: 'chip' })))
  }

  const kept = form => [...form.elements].filter(field => field.name
    && /^(text|number|date|checkbox|radio|select-one)/.test(field.type) && !field.matches('[data-private]'))
  const slot = field => /box|radio/.test(field.type) ? 'checked' : 'value'
  const key = field => slot(field) === 'value' ? field.name : field.name + '=' + field.value
  const typed = form => JSON.stringify(Object.fromEntries(kept(form).map(field => [key(field), field[slot(field)]])))
  const store = (step, ...args) => { try { return localStorage[step + 'Item'](...args) } catch { return null } }

  for (const mark of all('[data-draft-clear]')) store('remove', 'draft:' + mark.dataset.draftClear)

  for (const form of all('form[data-draft]')) {
    const name = 'draft:' + form.dataset.draft
    const draft = store('get', name)
    const offer = all('[data-draft-offer]', form)[0]
    const keep = () => store('set', name, typed(form))
    on(form, 'submit', keep)
    on(form, 'input', later(keep, 800))
    if (!offer || !draft || draft === typed(form) || errors) continue
    offer.hidden = false
    on(offer, 'click', event => {
      const button = near(event, 'button')
      if (!button) return
      const values = JSON.parse(button.matches('[data-draft-drop]') ? '{}' : draft)
      for (const field of kept(form)) field[slot(field)] = values[key(field)] ?? field[slot(field)]
      keep()
      offer.hidden = true
      kept(form)[0].focus()
    })
  }

  const sending = new Set()
  on(page, 'submit', event => {
    const form = event.target
    const button = event.submitter || form
    if (event.defaultPrevented) return
    if (sending.has(form)) return event.preventDefault()
    sending.add(form)
    button.setAttribute('aria-busy', true)
    setTimeout(() => {
      sending.delete(form)
      button.removeAttribute('aria-busy')
    }, 5000)
  })
})()
