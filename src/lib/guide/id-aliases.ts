/**
 * The spellings of an id that have a page of their own: as it is written, and in lower case. A
 * static host tells them apart, a reader on the telephone does not.
 */
export const listAliases = (id: string): readonly string[] => [id, id.toLowerCase()];
