import {createHash} from 'node:crypto'

/** The two digests of a row as it was handed out: of its judgement and of its remark. */
export function standOf(oordeel: string, opmerking: string): string {
  return `${digest(oordeel)}-${digest(opmerking)}`
}

/** Eight digits tell two texts apart; `0` stands for none. */
export function digest(text: string): string {
  return text === '' ? '0' : createHash('sha256').update(plain(text)).digest('hex').slice(0, 8)
}

/** White space is not what someone changed. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
