/** Puts values in the place of `{{name}}` in a text that came with a page. */
export const interpolate = (
	text: string,
	values: Readonly<Record<string, string | number>>
): string =>
	text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
