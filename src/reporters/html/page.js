/* Filters and steps through the findings. Without it the page is the same, unfiltered. */
;(() => {
  const form = document.querySelector('form.controls')
  if (!form) return
  const cards = [...document.querySelectorAll('.card')]
  const stories = [...document.querySelectorAll('.story')]
  const output = form.querySelector('output')
  let active

  const marks = new Map(cards.map(card => [card.id, []]))
  for (const mark of document.querySelectorAll('[data-card]')) marks.get(mark.dataset.card)?.push(mark)
  const marksOf = card => marks.get(card.id)
  const shown = () => cards.filter(card => !card.hidden)

  const filter = () => {
    const data = new FormData(form)
    const severities = data.getAll('severity')
    for (const card of cards) {
      const story = card.closest('.story').dataset.story
      const fits =
        severities.includes(card.dataset.severity) &&
        (!data.get('rule') || data.get('rule') === card.dataset.rule) &&
        (!data.get('story') || data.get('story') === story)
      card.hidden = !fits
      for (const mark of marksOf(card)) {
        mark.classList.toggle('off', !fits)
        if (mark.id) mark.tabIndex = fits ? 0 : -1
      }
    }
    for (const story of stories) story.hidden = !story.querySelector('.card:not([hidden])')
    const count = shown().length
    output.value = count === cards.length ? `${count} findings` : `${count} of ${cards.length} findings`
    if (active?.hidden) close()
  }

  const close = () => {
    if (!active) return
    for (const element of [active, ...marksOf(active)]) element.classList.remove('on')
    active = undefined
  }

  const open = (card, focus) => {
    close()
    active = card
    for (const element of [card, ...marksOf(card)]) element.classList.add('on')
    const mark = document.getElementById(card.dataset.mark)
    if (focus !== 'mark') mark.scrollIntoView({block: 'center'})
    card.scrollIntoView({block: 'nearest'})
    ;(focus === 'mark' ? mark : card).focus({preventScroll: true})
    history.replaceState(null, '', `#${card.id}`)
  }

  const step = by => {
    const list = shown()
    if (list.length === 0) return
    const at = list.indexOf(active)
    open(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length])
  }

  document.addEventListener('click', event => {
    const mark = event.target.closest('.mark')
    const number = event.target.closest('.number')
    const rule = event.target.closest('[data-pick-rule]')
    const steps = event.target.closest('[data-step]')
    if (mark?.classList.contains('off')) event.preventDefault()
    else if (mark || number) {
      event.preventDefault()
      open(mark ? document.getElementById(mark.dataset.card) : number.closest('.card'), mark ? 'mark' : 'card')
    } else if (rule) {
      form.elements.rule.value = form.elements.rule.value === rule.dataset.pickRule ? '' : rule.dataset.pickRule
      filter()
    } else if (steps) step(Number(steps.dataset.step))
    else if (event.target.closest('.close')) close()
  })

  document.addEventListener('keydown', event => {
    if (event.target.matches('select, input') || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'n') step(1)
    else if (event.key === 'p') step(-1)
    else if (event.key === 'Escape' && active) {
      const mark = document.getElementById(active.dataset.mark)
      close()
      mark.focus()
    }
  })

  form.addEventListener('change', filter)
  form.addEventListener('reset', () => setTimeout(filter))
  form.addEventListener('submit', event => event.preventDefault())

  let opened = []
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('.card details:not([open])')]
    for (const details of opened) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
  })

  form.hidden = false
  for (const element of document.querySelectorAll('.keys')) element.hidden = false
  const named = location.hash.startsWith('#c') && document.getElementById(location.hash.slice(1))
  if (named) open(named)
})()
