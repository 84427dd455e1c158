/**
 * What paper cannot do: filters, and where you are in the contents. The report is complete without it. It is a string,
 * because it runs in the browser of a reader; no word of an author is ever in it. Its strings have no space beside a
 * sign, so that those can go.
 */
export const script: string = squeeze(`(() => {
const all = (selector, from = document) => [...from.querySelectorAll(selector)]
const byHash = ({hash}) => document.getElementById(decodeURIComponent(hash.slice(1)))
const make = (tag, parent, text) => {
  const made = document.createElement(tag)
  if (text) made.textContent = text
  parent.append(made)
  return made
}
const order = ['hoog', 'midden', 'laag', 'geen', 'open']
const rank = ({className}) => order.findIndex((klasse) => className.endsWith('-' + klasse))
const resets = []
for (const box of all('.filters')) {
  const scope = box.closest('section') || document.body
  const items = all('.kaart, tbody tr', scope).filter(
    (item) => item.querySelector('[data-facet]') && box.compareDocumentPosition(item) & 4
  )
  const facets = (item, kind) => all('[data-facet=' + kind + ']', item)
  const values = (item, kind) => facets(item, kind).map(({dataset}) => dataset.waarde)
  const groups = ['oordeel', 'adressaat'].map((kind) => {
    const counts = new Map()
    const found = items.flatMap((item) => facets(item, kind)).sort((a, b) => rank(a) - rank(b))
    for (const {dataset} of found) counts.set(dataset.waarde, 0)
    for (const item of items) for (const value of new Set(values(item, kind))) counts.set(value, counts.get(value) + 1)
    return {kind, counts, inputs: []}
  }).filter(({counts}) => counts.size > 1)
  if (!groups.length) continue
  const status = document.createElement('p')
  const reset = document.createElement('button')
  const apply = () => {
    const chosen = groups.map(({kind, inputs}) => ({kind, wanted: inputs.filter((i) => i.checked).map((i) => i.value)}))
    let shown = 0
    for (const item of items) {
      item.hidden = !chosen.every(({kind, wanted}) => {
        const own = values(item, kind)
        return !wanted.length || !own.length || own.some((value) => wanted.includes(value))
      })
      if (!item.hidden) shown++
    }
    reset.hidden = !chosen.some(({wanted}) => wanted.length)
    status.textContent = shown + ' van ' + items.length + ' getoond'
  }
  for (const {kind, counts, inputs} of groups) {
    const set = make('fieldset', box)
    make('legend', set, box.dataset[kind])
    for (const [value, count] of counts) {
      const label = make('label', set)
      const input = make('input', label)
      input.type = 'checkbox'
      input.value = value
      input.onchange = apply
      inputs.push(input)
      label.append(value + ' (' + count + ')')
    }
  }
  status.setAttribute('role', 'status')
  reset.type = 'button'
  reset.textContent = 'Alles tonen'
  const clear = () => {
    for (const {inputs} of groups) for (const input of inputs) input.checked = false
    apply()
  }
  reset.onclick = () => { clear(); groups[0].inputs[0].focus() }
  resets.push(clear)
  box.append(status, reset)
  box.hidden = false
  apply()
}
addEventListener('hashchange', () => {
  const target = byHash(location)
  if (!target?.closest('[hidden]')) return
  for (const clear of resets) clear()
  target.scrollIntoView()
})
addEventListener('beforeprint', () => { for (const each of all('main details')) each.open = true })
const nav = document.querySelector('.zij')
if (!nav) return
const details = nav.querySelector('details')
const wide = matchMedia('(min-width: 1100px)')
const fold = () => { details.open = wide.matches }
wide.onchange = fold
fold()
const links = all('a', nav)
const heads = links.map(byHash)
let now
const mark = () => {
  const link = links[heads.findLastIndex((head) => head?.getBoundingClientRect().top < 140)]
  if (link === now) return
  now?.removeAttribute('aria-current')
  now = link
  if (!now || !wide.matches) return
  now.setAttribute('aria-current', 'true')
  nav.scrollTop = now.offsetTop - nav.clientHeight / 2
}
addEventListener('scroll', () => requestAnimationFrame(mark), {passive: true})
mark()
})()`)

function squeeze(source: string): string {
  return source.replaceAll(/\s*\n\s*/gu, '\n').replaceAll(/ ?(=>|===|&&|\|\||[=+?<>&{}:;,]) ?/gu, '$1')
}
