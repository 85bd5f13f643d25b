/** The labels of a way through menus, `Account settings > Users`, in order and without blanks around them. */
export const splitMenuPath = (path: string): readonly string[] =>
	path
		.split('>')
		.map((label) => label.replace(/\s+/g, ' ').trim())
		.filter((label) => label !== '');
