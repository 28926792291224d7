/** What a person may name as the encoding of stories without a byte order mark. */
export const namedEncodings = ['utf-8', 'latin1', 'windows-1252'] as const

export type NamedEncoding = (typeof namedEncodings)[number]
