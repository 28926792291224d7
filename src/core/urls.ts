/** Where a rule's page can be read: in the published package itself, so that it matches the version in use. */
import {version} from '../version.js'

/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `https://unpkg.com/wireproof@${version}/docs/rules/${id}.md`
}
