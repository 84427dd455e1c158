/**
 * The finished report as one document in the Markdown of pandoc: what an office without this tool would hand to it. The
 * same texts in the same order, with headings, links between the elements and the tables of the annexes.
 */
export function pandocReport(study) {
  const {titel, parts, normen, bevindingen, conclusies, aanbevelingen, hoofdstukken, bronnen} = study
  const at = (place) => hoofdstukken.filter(({plaats}) => plaats === place).flatMap(chapter)
  return [
    `---\ntitle: "${titel}"\nauthor: "Rekenkamer Rietvoorde"\ndate: "2024-06"\nlang: nl\n---`,
    ...at('voorwoord'),
    '# Kern',
    prose(study.hoofdconclusie, 'c-hoofdvraag', 1),
    ...parts.flatMap((part, index) => core(part, conclusies[index], study)),
    '# Inleiding',
    ...at('inleiding'),
    ...at('aanpak'),
    '# Bevindingen',
    ...parts.flatMap((part) => [
      `## ${part.titel}`,
      ...at(part.id),
      ...bevindingen.filter(({norm}) => norm.part === part).flatMap(finding)
    ]),
    '# Bijlage normenkader',
    table(
      ['Norm', 'Tekst', 'Bron', 'Indicator'],
      normen.map(({id, tekst, bron, indicator}) => [link(id), tekst, bron, indicator])
    ),
    '# Bijlage oordelen',
    table(
      ['Norm', 'Tekst', 'Oordeel', 'Bevindingen'],
      normen.map(({id, tekst, oordeel, bevindingen: own}) => [
        link(id),
        tekst,
        oordeel.niveau,
        own.map((each) => link(each)).join(', ')
      ])
    ),
    '# Bijlage aanbevelingen',
    table(
      ['Nr.', 'Aanbeveling', 'Aan', 'Termijn'],
      aanbevelingen.map(({id, tekst, aan, termijn}) => [link(id), tekst, aan, termijn])
    ),
    '# Bijlage bronnen',
    bronnen.map((bron) => `- [${source(bron)}]{#${bron.id}}`).join('\n'),
    ...at('bijlage')
  ].join('\n\n')
}

function core(part, conclusie, {normen, bevindingen, aanbevelingen}) {
  const own = normen.filter((norm) => norm.part === part)
  const found = bevindingen.filter(({norm}) => norm.part === part)
  return [
    `## ${part.titel} {#${part.id}}`,
    part.toelichting,
    `- [${part.vraag.tekst}]{#${part.vraag.id}}`,
    ...own.flatMap(({id, tekst, oordeel}) => [
      `#### Norm ${id} {#${id}}`,
      tekst,
      `**Oordeel:** ${oordeel.niveau}`,
      oordeel.toelichting
    ]),
    found.map(({id, titel, kern}) => `- [${id} ${titel}](#${id}): ${kern}`).join('\n'),
    `### Conclusie {#${conclusie.id}}`,
    prose(conclusie.tekst, conclusie.id, 3),
    ...aanbevelingen.filter((each) => each.part === part).flatMap(advice)
  ]
}

function advice({id, tekst, aan, uitwerking, conclusies, termijn}) {
  return [
    `#### Aanbeveling ${id} {#${id}}`,
    tekst,
    uitwerking,
    `- **Aan:** ${aan}\n- **Termijn:** ${termijn}\n- **Volgt uit:** ${conclusies.map(link).join(', ')}`
  ]
}

function finding({id, titel, tekst, gevolg, norm, bronnen}) {
  return [
    `### ${titel} {#${id}}`,
    prose(tekst, id, 3),
    ...(gevolg === undefined ? [] : ['**Gevolg**', gevolg]),
    `- **Norm:** ${link(norm.id)}\n- **Bronnen:** ${bronnen.map(link).join('; ')}`
  ]
}

function chapter({id, titel, tekst, figuur}) {
  const drawing = figuur ? [`![${figuur.bijschrift}](figuren/${figuur.id}.svg){#${figuur.id}}`] : []
  return [`## ${titel} {#${id}}`, prose(tekst, id, 2), ...drawing]
}

/** From our additions to Markdown to those of pandoc; the labels of footnotes are unique in the whole document. */
function prose(text, id, depth) {
  return text
    .replaceAll(/\[\]\(#([^)]+)\)/gu, '[$1](#$1)')
    .replaceAll(/\[\^(\d+)\]/gu, `[^${id}-$1]`)
    .replaceAll(/:::citaat\{[^}]*\}\n(.*)\n:::/gu, '> $1')
    .replaceAll(/^## /gmu, `${'#'.repeat(depth + 1)} `)
}

function source({soort, titel, datum, vertrouwelijk}) {
  return vertrouwelijk ? soort : `${titel}, gemeente Rietvoorde, ${datum}`
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => ':---')), ...rows.map(line)].join('\n')
}

function link(id) {
  return `[${id}](#${id})`
}
