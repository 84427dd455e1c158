/** Something that was not done, and why: a Dutch sentence. */
export interface Geweigerd {
  geweigerd: string
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'u hebt er geen rechten voor',
  EBUSY: 'een ander programma houdt het vast',
  EDQUOT: 'de schijfruimte die u mag gebruiken is op',
  EEXIST: 'het bestaat al',
  EIO: 'de schijf geeft een leesfout',
  EISDIR: 'het is een map',
  ELOOP: 'het is een koppeling',
  EMFILE: 'er staan te veel bestanden open',
  ENAMETOOLONG: 'de naam of het pad is te lang',
  ENOENT: 'het bestaat niet of is intussen verplaatst',
  ENOSPC: 'de schijf is vol',
  ENOTDIR: 'een deel van het pad is een bestand en geen map',
  EPERM: 'u hebt er geen rechten voor',
  EROFS: 'de schijf is alleen-lezen'
}

/** Why the system refused, as part of a Dutch sentence. The text of the error itself is English and names paths. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return REASONS[code] ?? `het systeem meldt ${code}`
}

export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return 'een onbekende fout'
}
