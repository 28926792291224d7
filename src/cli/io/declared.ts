/** What bytes say about their own encoding: an XML declaration, a page's `meta`, or a wire that is no UTF-8. */

import type {NamedEncoding} from '../../core/encodings.js'
import {Trouble} from '../trouble.js'
import {firstBadByte} from './encoding.js'

const names: Readonly<Record<string, NamedEncoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'latin1',
  latin1: 'latin1',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252'
}

/** The encoding that bytes without a byte order mark declare, if any. Throws a `Trouble` for one that is not known. */
export function declaredEncoding(bytes: Uint8Array): NamedEncoding | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1')
  if (/^[\s\S]{0,200}?\x01[a-z]*\d* ./iu.test(head)) return firstBadByte(bytes) < bytes.length ? 'latin1' : undefined
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/iu.exec(head)?.[1]
  const page = /^\s*<(?:!doctype\s+html|html|head|meta)\b[\s\S]*?<meta[^>]*charset\s*=\s*["']?([\w.-]+)/iu.exec(
    head
  )?.[1]
  const declared = (xml ?? page)?.toLowerCase()
  if (declared === undefined || /^utf-?16/u.test(declared)) return undefined
  const known = names[declared]
  if (!known)
    throw new Trouble(`declares the encoding ${declared}, which is not supported; save it as UTF-8, or say --encoding`)
  return xml === undefined && known === 'latin1' ? 'windows-1252' : known
}
