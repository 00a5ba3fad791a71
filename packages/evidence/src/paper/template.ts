/**
 * How a paper is set, in Typst: one source that never changes. Every word comes in as data (`sys.inputs`), is parsed as JSON, and is
 * placed as text; there is no place where a word could become markup.
 */

/** The one family, handed in as bytes. */
export const paperFont = 'Source Serif 4';

export const paperSource = `
#let paper = json(bytes(sys.inputs.paper))
#let words = json(bytes(sys.inputs.words))
#set document(title: paper.title)
#set text(font: "${paperFont}", size: 11pt, lang: paper.language, fallback: false, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.9em, justify: false)
#set list(indent: 0.2em, body-indent: 0.6em, spacing: 0.62em, marker: [•])
#set enum(indent: 0.2em)
#let quiet = luma(70)
#set page(
  paper: sys.inputs.size,
  margin: (x: 25mm, top: 20mm, bottom: 24mm),
  footer: context {
    set text(size: 8.5pt, fill: quiet)
    grid(
      columns: (1fr, auto),
      column-gutter: 8mm,
      text(paper.foot),
      text(words.page + " " + str(counter(page).get().first()) + " " + words.of + " " + str(counter(page).final().first())),
    )
  },
)
#show heading: set text(weight: "semibold")
#show heading.where(level: 1): set text(size: 13pt)
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 1): set block(above: 1.3em, below: 0.9em)
#show heading.where(level: 2): set block(above: 1.35em, below: 0.6em, sticky: true)
#show heading.where(level: 3): set block(above: 1.1em, below: 0.6em, sticky: true)
#let lines(each) = each.map(text).join(linebreak())

#if paper.from.len() > 0 {
  block(below: 1.6em, {
    text(weight: "semibold", paper.from.first())
    if paper.from.len() > 1 {
      linebreak()
      text(fill: quiet, size: 10pt, lines(paper.from.slice(1)))
    }
    v(0.5em, weak: false)
    line(length: 100%, stroke: 0.6pt + luma(120))
  })
}
#par(text(paper.date))
#if paper.to.len() > 0 { block(above: 1.2em, below: 1.4em, par(lines(paper.to))) }
#heading(level: 1, text(paper.title))

#for each in paper.blocks {
  if each.kind == "heading" { heading(level: 2, text(each.text)) }
  else if each.kind == "part" { heading(level: 3, text(each.text)) }
  else if each.kind == "paragraph" { par(each.text.split("\\n").map(text).join(linebreak())) }
  else if each.kind == "note" { par(text(size: 9.5pt, fill: quiet, each.text)) }
  else if each.kind == "points" { list(..each.points.map(text)) }
  else if each.kind == "table" {
    set text(size: 9.5pt)
    set par(leading: 0.5em)
    show table.cell.where(y: 0): set text(weight: "semibold")
    block(above: 0.9em, below: 1.1em, table(
      columns: each.widths.map(width => width * 1fr),
      stroke: (x, y) => (bottom: if y == 0 { 0.8pt } else { 0.4pt + luma(160) }),
      inset: (x: 4pt, y: 5pt),
      align: left + top,
      table.header(..each.head.map(text)),
      ..each.rows.flatten().map(text),
    ))
  }
}

#if paper.signature.len() > 0 {
  block(above: 1.5em, breakable: false, {
    par(text(words.closing))
    v(9mm)
    par(lines(paper.signature))
  })
}
#if paper.enclosed.len() > 0 {
  block(above: 1.2em, breakable: false, {
    set text(size: 10pt)
    par(text(weight: "semibold", words.enclosed))
    list(..paper.enclosed.map(text))
  })
}
`;
