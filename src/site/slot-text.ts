const signs: Readonly<Record<string, string>> = {
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
	amp: '&',
};

/** The words in a slot that holds no elements: as HTML they come with `&amp;` for `&`. */
export const readSlotText = (html: string): string =>
	html.replaceAll(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => signs[name] ?? whole).trim();
