/** What can stand in for a `{{name}}`: a number and a list are written as the language has it. */
export type Value = string | number | readonly (string | number)[];

/** Returns the words of a key, with the values in them. A key without words comes back as it is. */
export type TranslateAny<Key extends string = string> = (
	key: Key,
	values?: Readonly<Record<string, Value>>
) => string;

/**
 * Makes what says the words of one language. Texts are as Starlight's translations have them: `{{name}}` stands
 * for a value, and a key with `count` among its values has its forms under `key_one` and `key_other`.
 */
export function createTranslate<Key extends string = string>(
	words: Readonly<Record<string, string>>,
	language: string
): TranslateAny<Key> {
	const plural = new Intl.PluralRules(language);
	const number = new Intl.NumberFormat(language);
	const list = new Intl.ListFormat(language);
	const show = (value: string | number) =>
		typeof value === 'number' ? number.format(value) : value;
	return (key, values = {}) => {
		const { count } = values;
		const form = typeof count === 'number' ? words[`${key}_${plural.select(count)}`] : undefined;
		const text = form ?? words[`${key}_other`] ?? words[key] ?? key;
		return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
			const value = values[name];
			if (value === undefined) return whole;
			return typeof value === 'object' ? list.format(value.map(show)) : show(value);
		});
	};
}
