/** Holds reports to the schemas of their formats. */
import {readFile} from 'node:fs/promises'
import {Ajv2020} from 'ajv/dist/2020.js'
import {validateXML} from 'xmllint-wasm'

const read = (name: string) => readFile(new URL(`./schemas/${name}`, import.meta.url), 'utf8')

/** What a JSON Schema has against a value; the draft-04 of SARIF reads the same in the drafts that Ajv knows. */
export async function jsonValidator(name: string, part = ''): Promise<(value: unknown) => unknown[]> {
  const {$schema: _, id: __, ...schema} = JSON.parse(await read(name))
  const formats = {
    uri: URL.canParse,
    'uri-reference': (text: string) => URL.canParse(text, 'file:///a/'),
    'date-time': /^\d{4}-\d\d-\d\dT/
  }
  const ajv = new Ajv2020({strict: false, unicodeRegExp: false, allErrors: true, formats})
  ajv.addSchema(schema, 'schema')
  const validate = ajv.getSchema(`schema${part}`)!
  return value => (validate(value) ? [] : (validate.errors ?? []))
}

/** What an XML Schema has against a document. */
export async function xmlErrors(name: string, contents: string): Promise<string[]> {
  const schema = await read(name)
  const {errors} = await validateXML({xml: [{fileName: 'report.xml', contents}], schema: [schema]})
  return errors.map(error => error.rawMessage)
}
