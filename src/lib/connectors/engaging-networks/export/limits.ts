/** At most so many places of columns that are not in our list are told. */
export const mostPlaces = 50;

/** At most so many line numbers of rows of another length are told. */
export const mostLines = 20;

/** Of more different types that are not in our list none is shown: they are hardly codes. */
export const mostUnlisted = 20;

/** In characters. A row waits in memory until its end is seen; EN's have some hundred. */
export const longestRow = 524_288;
