// Reads a catalogue from two files, Turtle and JSON-LD (expanded), and says as JSON whether both state the same and how it stands to the shapes given.
import { readFileSync } from 'node:fs'
import rdf from '@zazuko/env'
import { Parser } from 'n3'
import Validator from 'rdf-validate-shacl'

const [turtle, jsonld, ...shapes] = process.argv.slice(2)
const read = (text) => rdf.dataset(new Parser({ factory: rdf }).parse(text))
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

// Expanded JSON-LD without nameless things is a plain list of statements.
const flat = rdf.dataset()
for (const thing of JSON.parse(readFileSync(jsonld, 'utf8'))) {
  for (const [name, values] of Object.entries(thing)) {
    if (name === '@id') continue
    for (const value of values) {
      const predicate = rdf.namedNode(name === '@type' ? type : name)
      const object = name === '@type' ? rdf.namedNode(value) : value['@id'] ? rdf.namedNode(value['@id'])
        : rdf.literal(value['@value'], value['@language'] ?? (value['@type'] ? rdf.namedNode(value['@type']) : undefined))
      flat.add(rdf.quad(rdf.namedNode(thing['@id']), predicate, object))
    }
  }
}

const key = (quad) => [quad.subject, quad.predicate, quad.object].map((term) => `${term.value}|${term.language ?? ''}|${term.datatype?.value ?? ''}`).join(' ')
const data = read(readFileSync(turtle, 'utf8'))
const [one, other] = [data, flat].map((set) => [...set].map(key).sort())
const wrong = []
for (const file of shapes) {
  const report = await new Validator(read(readFileSync(file, 'utf8')), { factory: rdf }).validate(data)
  for (const result of report.results) {
    if (result.severity?.value.endsWith('Violation')) {
      wrong.push(`${result.focusNode?.value} ${result.path?.value} ${result.message.map((text) => text.value).join('; ')}`)
    }
  }
}
console.log(JSON.stringify({ statements: one.length, same: JSON.stringify(one) === JSON.stringify(other), wrong }))
